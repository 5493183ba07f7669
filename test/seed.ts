import fc from "fast-check";

/** A run of the tests is the same everywhere; `SEED=… npx vitest run` explores other examples. */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20_240_514) });
