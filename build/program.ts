import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin, type UserConfig } from "vite";
import { sealed } from "../src/cache/seal.ts";
import { oneChunk } from "./one-chunk.ts";

/**
 * Builds the command line beside the library: one script with all commands, and the loaders that run it, on the main thread
 * and on another, with the code that V8 has compiled before (`src/cli/compiled.ts`). Then the new program checks the claims
 * of this project once, which leaves the compiled code for this version of Node.
 */
export function program(config: UserConfig): Plugin {
  return {
    name: "factlint-program",
    apply: "build",
    async closeBundle() {
      const script = asScript(await bundled("src/cli/command-line.ts", config, dense));
      const name = `program-${createHash("sha256").update(script).digest("hex").slice(0, 12)}`;
      writeFileSync(join("dist", `${name}.js`), script);
      const define = { ...config.define, FACTLINT_PROGRAM: JSON.stringify(name) };
      writeFileSync("dist/factlint.cjs", await bundled("src/cli/factlint.ts", { ...config, define }), { mode: 0o755 });
      writeFileSync("dist/thread.cjs", await bundled("src/cli/thread.ts", { ...config, define }));
      writeFileSync("dist/factlint.js", '#!/usr/bin/env node\nimport "./factlint.cjs";\n', { mode: 0o755 });
      compileBefore(join("dist", name));
    },
  };
}

/**
 * Without comments and white space, which are a quarter of the program: every run reads all of it. What is thrown still
 * names the functions that it comes from.
 */
const dense = { compress: false, mangle: false, codegen: { removeWhitespace: true, legalComments: "eof" } } as const;

/** One CommonJS file with all that the entry imports, at once or when it is needed. */
async function bundled(
  entry: string,
  config: UserConfig,
  minify: "dce-only" | typeof dense = "dce-only",
): Promise<string> {
  const output = { format: "cjs", codeSplitting: false, minify } as const;
  const built = await build({
    ...config,
    configFile: false,
    logLevel: "warn",
    build: {
      ...config.build,
      write: false,
      rollupOptions: { checks: { pluginTimings: false }, input: entry, output },
    },
  });
  return oneChunk(built, entry).code;
}

/** A script whose value is a function of `exports`, `require` and `__filename`; in ASCII, which Node reads ten times as fast. */
function asScript(module: string): string {
  const ascii = module.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `(function (exports, require, __filename) { "use strict";\n${ascii}\n})\n`;
}

/** Leaves the code that V8 compiles in checks of this project's own claims. */
function compileBefore(path: string): void {
  const kept = mkdtempSync(join(tmpdir(), "factlint-build-"));
  const compiled = `${path}-${process.version}-${process.arch}.compiled`;
  const args = ["check", "claims", "--fail-on", "none", "--cache", "--cache-folder", kept];
  // Options of Node would make the compiled code unfit for runs without them.
  const { NODE_OPTIONS: _, ...env } = process.env;
  const run = spawnSync(process.execPath, ["build/compile.cjs", `${path}.js`, compiled, ...args], { env });
  rmSync(kept, { recursive: true, force: true });
  if (run.status !== 0) throw new Error(`The new program fails:\n${run.stderr}`);
  const bytes = sealed(readFileSync(compiled));
  if (bytes === null) rmSync(compiled);
  else writeFileSync(compiled, bytes);
}
