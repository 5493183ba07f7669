import { setFlagsFromString } from "node:v8";

interface EngineOption {
  readonly name: string;
  /** V8's own value in Node 20 (`node --v8-options`). */
  readonly usual: number;
  readonly tuned: number;
}

/**
 * What suits a program that runs for seconds and has hundreds of functions (docs/performance.md says what each gains):
 * how many bytes of bytecode a function may run through before V8 thinks of optimising it, and by how much the part of
 * memory for what is young grows at once.
 */
const options: readonly EngineOption[] = [
  { name: "interrupt-budget", usual: 67_584, tuned: 400_000 },
  { name: "semi-space-growth-factor", usual: 2, tuned: 16 },
];

/** Options of Node by which somebody has told V8 the same, or that it takes no more of them. */
const told = /freeze[-_]flags|interrupt[-_]budget|semi[-_]space/;

/** The V8 that this was measured with. Others are left as they are, and so is one that was told otherwise. */
const isMeasured = process.versions.v8.startsWith("11.3.") && !process.execArgv.some((option) => told.test(option));

let isTuned = false;

/** Sets V8 to what suits one check, from now on. */
export function tuneEngine(): void {
  if (!isMeasured) return;
  isTuned = true;
  for (const { name, tuned } of options) set(name, tuned);
}

/** Sets V8 to what it is by itself: another thread can read its compiled code then. */
export function usualEngine(): void {
  if (isMeasured) for (const { name, usual } of options) set(name, usual);
}

/**
 * Does something with V8 as it is by itself. What V8 compiled under other options it refuses: Node's own modules, which
 * were compiled when Node was built, would be compiled anew.
 */
export function asUsual<Result>(action: () => Result): Result {
  if (!isTuned) return action();
  usualEngine();
  try {
    return action();
  } finally {
    tuneEngine();
  }
}

function set(name: string, value: number): void {
  setFlagsFromString(`--${name}=${value}`);
}
