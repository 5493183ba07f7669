import type { ComparableName, NameWord } from "./comparable-name.ts";
import { editCost } from "./edit-cost.ts";
import { heardOnly, matchWords } from "./word-match.ts";

/**
 * What stands for the sound of a foreign name in Chinese, Japanese and Korean: syllables without clusters and with few
 * consonants. `l` and `r` are one there, and so are what is voiced and what is not.
 */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ng(?![aeiouy])/g, "n"],
  [/x/g, "s"],
  [/ph/g, "p"],
  [/tsch|sch|[csz]h|c(?=[eiy])|ts|[jqz]/g, "s"],
  [/th|d/g, "t"],
  [/[cgq]/g, "k"],
  [/[bfv]/g, "p"],
  [/r/g, "l"],
  [/[aeiouwyh]/g, ""],
  [/(.)\1+/g, "$1"],
];

/** How much of a name may be lost in syllables: one consonant in four. */
const share = 0.25;

/**
 * How far a name of several words in Chinese, Japanese or Korean writing ("贝拉克·奥巴马") is from a foreign one by its
 * sound; null if they are too far apart, or if either is no such name. Native names are one word there.
 */
export function foreignDistance(a: ComparableName, b: ComparableName): number | null {
  if (!(isInSyllables(a) && b.script === "latin") && !(isInSyllables(b) && a.script === "latin")) return null;
  if (a.initials.length + b.initials.length > 0) return null;
  const { pairs, leftA, leftB, cost } = matchWords(a.words, b.words, syllableCost);
  if (pairs.length < 2 || leftA.length + leftB.length > 0) return null;
  return cost <= share * Math.min(consonantCount(a), consonantCount(b)) ? cost + heardOnly : null;
}

function isInSyllables({ script, words }: ComparableName): boolean {
  return script === "dense" && words.length > 1;
}

/** A short word leaves no room for slips, and the first consonant is always heard. */
function syllableCost(a: NameWord, b: NameWord): number | null {
  const [one, other] = [inSyllables(a), inSyllables(b)];
  const shorter = Math.min(one.length, other.length);
  const most = shorter < 3 || one[0] !== other[0] ? 0 : 1;
  const cost = editCost(one, other, most);
  return shorter > 0 && cost <= most ? cost : null;
}

function consonantCount({ words }: ComparableName): number {
  return words.reduce((sum, word) => sum + inSyllables(word).length, 0);
}

function inSyllables({ text }: NameWord): string {
  let sound = text;
  for (const [spelling, letter] of sounds) sound = sound.replace(spelling, letter);
  return sound;
}
