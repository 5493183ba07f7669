import { distance } from "fastest-levenshtein";
import { isCounted, type Unit } from "./unit.ts";
import { allUnitNames, unitsNamed } from "./unit-names.ts";
import { unitTable } from "./unit-table.ts";

/** Words whose misspellings must not pass for counted things: "3.9 bilion" is not 3.9 of anything. */
const weighty = "hundred thousand million billion trillion percent".split(" ").flatMap((word) => [word, `${word}s`]);

/** Longer words are not compared: no word of the vocabulary is as long. */
const longestWord = 40;

/** Whether what was read as a counted thing is rather a misspelling of a magnitude or of the property's own unit. */
export function looksMisspelt(things: string, wanted: Unit | null): boolean {
  if (things.split(" ").some((word) => nearest(word, weighty) !== null || isNearUnit(word))) return true;
  if (wanted === null) return false;
  return nearest(things, isCounted(wanted) ? [wanted.code] : namesIn(wanted.dimension)) !== null;
}

/** "degrees farenheit". Shorter names of units are one letter from many things that are counted: pounds and rounds. */
function isNearUnit(word: string): boolean {
  if (word.length < leastUnitName) return false;
  unitWords ??= unitWordsOf(unitTable);
  const forms = [word, word.replace(/s$/, "")];
  if (unitWords.some((name) => forms.includes(name))) return false;
  return unitWords.some((name) => forms.some((form) => distance(name, form) === 1));
}

function unitWordsOf(table: typeof unitTable): readonly string[] {
  const words = Object.values(table).flatMap((rows) =>
    rows.flatMap(({ names }) => names.join(" ").toLowerCase().split(" ")),
  );
  return [...new Set(words)].filter((word) => word.length >= leastUnitName);
}

const leastUnitName = 7;
let unitWords: readonly string[] | null = null;

/** The word that was probably meant, if one is near enough. */
function nearest(word: string, vocabulary: readonly string[]): string | null {
  return nearestWords(word, vocabulary)[0] ?? null;
}

/** The words that were probably meant: one letter off, or two in a long word; those that end alike first. */
export function nearestWords(word: string, vocabulary: readonly string[]): readonly string[] {
  if (word.length < 4 || word.length > longestWord) return [];
  let best: string[] = [];
  let bestDistance = word.length < 7 ? 1 : 2;
  for (const candidate of vocabulary) {
    if (candidate === word || Math.abs(candidate.length - word.length) > bestDistance) continue;
    const edits = distance(word, candidate);
    if (edits < bestDistance) [best, bestDistance] = [[], edits];
    if (edits === bestDistance) best.push(candidate);
  }
  const endsAlike = (candidate: string) => Number(candidate.at(-1) === word.at(-1));
  return best.sort((a, b) => endsAlike(b) - endsAlike(a));
}

/** Every name of a unit in a dimension. */
function namesIn(dimension: string): readonly string[] {
  return allUnitNames().filter((name) => unitsNamed(name).some((unit) => unit.dimension === dimension));
}
