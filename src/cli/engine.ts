import { setFlagsFromString } from "node:v8";

interface EngineOption {
  readonly name: string;
  /** V8's own value in Node 20 (`node --v8-options`). */
  readonly usual: number;
  /** For a check on one thread, and on two: each optimises the same functions, and none has a core to itself for it. */
  readonly one: number;
  readonly two: number;
}

/**
 * What suits a program that runs for seconds and has hundreds of functions (docs/performance.md says what each gains):
 * how many bytes of bytecode a function may run through before V8 thinks of optimising it, and by how much the part of
 * memory for what is young grows at once.
 */
const options: readonly EngineOption[] = [
  { name: "interrupt-budget", usual: 67_584, one: 400_000, two: 1_200_000 },
  { name: "semi-space-growth-factor", usual: 2, one: 16, two: 16 },
];

/** Options of Node by which somebody has told V8 the same, or that it takes no more of them. */
const toldOtherwise = /freeze[-_]flags|interrupt[-_]budget|semi[-_]space/;

/** The V8 that this was measured with. Others are left as they are, and so is one that was told otherwise. */
const isMeasured =
  process.versions.v8.startsWith("11.3.") && !process.execArgv.some((option) => toldOtherwise.test(option));

/** What V8 was told last: nothing yet, to be as it is by itself, or what suits so many threads. */
type Told = "nothing" | "usual" | Threads;

type Threads = "one" | "two";

/** The loader and the program have a copy of this file each: what one says to V8, the other has to know. */
const told = Symbol.for("factlint.engine");
const shared = globalThis as { [told]?: Told };

/** Sets V8 to what suits one check, from now on, in all threads. */
export function tuneEngine(threads: Threads): void {
  tell(threads);
}

/** Sets V8 to what it is by itself until it is tuned anew: another thread can read its compiled code then. */
export function usualEngine(): void {
  tell("usual");
}

/**
 * Does something with V8 as it is by itself. What V8 compiled under other options it refuses: Node's own modules, which
 * were compiled when Node was built, would be compiled anew.
 */
export function asUsual<Result>(action: () => Result): Result {
  const before = shared[told] ?? "nothing";
  if (before === "nothing") return action();
  tell("usual");
  try {
    return action();
  } finally {
    tell(before);
  }
}

function tell(what: Exclude<Told, "nothing">): void {
  if (!isMeasured) return;
  shared[told] = what;
  for (const option of options) set(option.name, option[what]);
}

function set(name: string, value: number): void {
  setFlagsFromString(`--${name}=${value}`);
}
