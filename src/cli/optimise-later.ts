import { setFlagsFromString } from "node:v8";

/**
 * How many bytes of bytecode a function may run through before V8 thinks of optimising it. V8 compiles hundreds of
 * factlint's functions that then hardly run again; six times its own budget leaves those out, which saves a check of 50,000
 * claims about a third of its processor time, and one of five articles a tenth (docs/performance.md).
 */
const later = 400_000;

/** V8's own budget, by its version (`node --v8-options`). Versions that nobody has measured are left as they are. */
const own: ReadonlyMap<string, number> = new Map([["11.3", 67_584]]);

/** Tells V8 to optimise later what runs from now on. */
export function optimiseLater(): void {
  setBudget(() => later);
}

/**
 * Does something with V8 as it is by itself. What it compiled under one budget it refuses under another: Node's own
 * modules, compiled when Node was built, would be compiled anew.
 */
export function asUsual<Result>(action: () => Result): Result {
  setBudget((usual) => usual);
  try {
    return action();
  } finally {
    optimiseLater();
  }
}

function setBudget(budget: (usual: number) => number): void {
  const usual = own.get(process.versions.v8.split(".", 2).join("."));
  if (usual !== undefined) setFlagsFromString(`--interrupt-budget=${budget(usual)}`);
}
