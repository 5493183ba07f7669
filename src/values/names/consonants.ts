import type { ComparableName, NameWord } from "./comparable-name.ts";
import { editCost } from "./edit-cost.ts";
import { soundOf } from "./word-sound.ts";

/** What two words cost as spellings of one where the script of one leaves vowels out; null if they are too far apart. */
export function consonantCost(a: NameWord, b: NameWord): number | null {
  let least: number | null = null;
  for (const one of readingsOf(a.text)) {
    for (const other of readingsOf(b.text)) {
      const cost = costOf(one, other, Math.min(one.length, other.length) < 3 ? 0.5 : 1);
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

/** The consonants that a script without vowels writes; `w` and `y` are vowels there, and Arabic has no `p`. */
function consonantsOf(word: string): string {
  return soundOf(word.replace(/ph/g, "p").replace(/ng(?![aeiouy])/g, "n"))
    .replace(/p/g, "b")
    .replace(/[aeiouwy]/g, "")
    .replace(/(.)\1/g, "$1");
}
