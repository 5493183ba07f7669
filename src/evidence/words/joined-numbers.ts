import type { Atom } from "./lexicon.ts";

/** The parts of numbers in words that are written as one. */
export interface JoinedNumbers {
  readonly atoms: ReadonlyMap<string, Atom | "and">;
  /** The first letters of the parts: a word without them is no number. */
  readonly beginnings: ReadonlySet<string>;
  /** Numbers with a half in one word, by their decimals: `anderthalb`. */
  readonly decimals: ReadonlyMap<string, string>;
  /** Endings that bear a unit: `dreijährige`. */
  readonly unitEndings: readonly (readonly [ending: string, unit: string])[];
}

/** How many first letters of a part of a number tell that it may begin one. */
export const beginningLength = 3;

export function joinedNumbers(
  atoms: readonly (readonly [string, Atom | "and"])[],
  decimals: readonly (readonly [string, string])[],
  unitEndings: JoinedNumbers["unitEndings"],
): JoinedNumbers {
  const beginnings = new Set([...atoms, ...decimals].map(([word]) => word.slice(0, beginningLength)));
  return { atoms: new Map(atoms), beginnings, decimals: new Map(decimals), unitEndings };
}
