import type { ComparableName, NameWord } from "./comparable-name.ts";
import { editCost } from "./edit-cost.ts";
import { soundOf } from "./word-sound.ts";

/** What two words cost as spellings of one where the script of one leaves vowels out; null if they are too far apart. */
export function consonantCost(a: NameWord, b: NameWord): number | null {
  return leastCost(a, b, (length) => (length < 3 ? 0.5 : 1));
}

/**
 * The same for two names of one word each, where no other word says who is meant: of three consonants or fewer none may be another, or
 * a name such as `بشير` would be near to hundreds.
 */
export function loneConsonantCost(a: NameWord, b: NameWord): number | null {
  return leastCost(a, b, (length) => (length < 4 ? 0 : length < 5 ? 0.5 : 1));
}

function leastCost(a: NameWord, b: NameWord, mostOf: (length: number) => number): number | null {
  let least: number | null = null;
  for (const one of readingsOf(a.text)) {
    for (const other of readingsOf(b.text)) {
      const cost = costOf(one, other, mostOf(Math.min(one.length, other.length)));
      if (cost !== null && (least === null || cost < least)) least = cost;
    }
  }
  return least;
}

/** The same for all letters of two names in a row, however their words are divided; a script may not divide them at all. */
export function joinedConsonantCost(a: ComparableName, b: ComparableName): number | null {
  const [one, other] = [consonantsOf(a.joined), consonantsOf(b.joined)];
  if (Math.min(one.length, other.length) < 4) return null;
  return costOf(one, other, Math.min(a.words.length, b.words.length) === 1 ? 1 : 0.5);
}

/** Whether a word tells by its consonants who is meant, though it stands alone. */
export function saysEnough({ text }: NameWord): boolean {
  return consonantsOf(text).length > 2;
}

function costOf(one: string, other: string, most: number): number | null {
  const cost = editCost(one, other, most);
  return cost <= most && one !== "" && other !== "" ? cost : null;
}

/** What stands for `o` and `u` may stand for `v`; the Arabic article is written in one with its word. */
function readingsOf(word: string): readonly string[] {
  const written = word.replace(/^abd[aeou]l$/, "abd");
  const readings = [written, ...(written.startsWith("al") ? [written.slice(2)] : [])];
  return readings.flatMap((reading) =>
    reading.includes("w") ? [consonantsOf(reading), consonantsOf(reading.replace(/w/g, "v"))] : consonantsOf(reading),
  );
}

/** The consonants that a script without vowels writes; `w` and `y` are vowels there, Arabic has no `p`, and a hard `c` is its `k`. */
function consonantsOf(word: string): string {
  return soundOf(
    word
      .replace(/c(?![ehikyz])/g, "k")
      .replace(/ph/g, "p")
      .replace(/ng(?![aeiouy])/g, "n"),
  )
    .replace(/p/g, "b")
    .replace(/[aeiouwy]/g, "")
    .replace(/(.)\1/g, "$1");
}
