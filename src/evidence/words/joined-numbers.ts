import type { Lexicon } from "./lexicon.ts";
import type { Atom } from "./lists.ts";
import type { Token } from "./tokens.ts";

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

/** What numbers written as one word are put together from, ready to be looked up. */
export function joinedNumbers(
  atoms: readonly (readonly [string, Atom | "and"])[],
  decimals: readonly (readonly [string, string])[],
  unitEndings: JoinedNumbers["unitEndings"],
): JoinedNumbers {
  const beginnings = new Set([...atoms, ...decimals].map(([word]) => word.slice(0, beginningLength)));
  return { atoms: new Map(atoms), beginnings, decimals: new Map(decimals), unitEndings };
}

/** Whether a word begins as numbers do that are written as one word: most do not, and need not be taken apart. */
export function mayBeJoined({ sort, text }: Token, { joined }: Lexicon): boolean {
  return joined !== null && sort === "word" && joined.beginnings.has(text.slice(0, beginningLength));
}

/** The longest word that is read as a number, in characters. */
const longest = 120;

/** A part of a number has no more letters than this. */
const longestAtom = 14;

/** The atoms of a number that is written as one word; null where it is none. */
export function joinedAtoms(word: string, joined: JoinedNumbers | null): readonly Atom[] | null {
  if (joined === null || word.length > longest) return null;
  /** From each offset on, the atoms that make up the rest. */
  const rests: (readonly (Atom | "and")[] | null)[] = Array.from({ length: word.length + 1 }, () => null);
  rests[word.length] = [];
  for (let from = word.length - 1; from >= 0; from--) {
    for (let to = Math.min(word.length, from + longestAtom); to > from; to--) {
      const rest = rests[to] ?? null;
      const atom = rest === null ? undefined : joined.atoms.get(word.slice(from, to));
      if (atom === undefined || rest === null) continue;
      rests[from] = [atom, ...rest];
      break;
    }
  }
  const found = rests[0] ?? null;
  if (found === null || found[0] === "and" || found.at(-1) === "and") return null;
  const numbers = found.filter((atom): atom is Atom => atom !== "and");
  return numbers.length < 2 ? null : numbers;
}
