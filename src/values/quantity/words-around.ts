import { isNumberWord, magnitudes } from "./number-words.ts";
import { isCounted, type Unit } from "./unit.ts";
import { unitsNamed } from "./unit-names.ts";

/** Words that make another amount of the one beside them. */
const turning =
  /^(?:not?|nor|more|less|fewer|over|under|above|below|than|nearly|almost|about|around|least|most|down|minus|plus|between|and|or|but|half|twice|thrice|double|triple|times|maybe|perhaps|unless|without|except|never|hardly|barely|some|several|few|many|other|per|another|force|odd|to|at|time|loss|losses|deficit|fall|drop|decline|cut|decrease|short|higher|lower)$/i;

/** Words that may go at either end: "a loss of", "according to police". */
const mostDropped = 4;

/** No amount that people note beside other words has more. */
const mostWords = 12;

/** "a majority of 12", "up 11%", "a 20-hour strike", "€2.5bn in 2022/23": what is left without the words around the amount. */
export function withoutWordsAround(text: string, wanted: Unit | null): readonly string[] {
  const words = text.split(" ");
  if (words.length > mostWords) return [];
  const found: string[] = [];
  for (let dropped = 1; dropped <= 2 * mostDropped; dropped++)
    for (let before = Math.max(0, dropped - mostDropped); before <= Math.min(dropped, mostDropped); before++) {
      const end = words.length - (dropped - before);
      if (end > before && isOpening(words.slice(0, before), words[before] ?? "") && isAside(words.slice(end)))
        found.push(words.slice(before, end).join(" ").replace(/,$/, ""));
    }
  return found.filter((candidate) => isSaid(candidate, wanted));
}

/** "a majority of", "up", and any words before more than a number; "page 5" is no 5. */
function isOpening(words: readonly string[], next: string): boolean {
  const last = words.at(-1);
  if (last === undefined) return true;
  const leads = /^(?:of|an?|the|by|up|record|magnitude)$/i.test(last) || /^\p{L}/u.test(next);
  return leads && words.every((word) => isWord(word) && !turning.test(word));
}

function isWord(word: string): boolean {
  return /^\p{L}[\p{L}'.-]*,?$/u.test(word) && !isUnitWord(word) && !isNumberWord(word.toLowerCase().replace(/s$/, ""));
}

/** "40 degrees in the shade" are not 40. */
function isUnitWord(word: string): boolean {
  const bare = word.toLowerCase().replace(/[,.]$/, "");
  return !/^(?:in|by|a|to)$/.test(bare) && (unitsNamed(bare).length > 0 || magnitudes.has(bare));
}

/** "in 2022/23", "by May 2024" */
const saysWhen = /^(?:in|by|for|since|until|after) (?:[A-Z]\w+ )?\d{4}(?:[-/]\d\d)?$/;

/** What stands behind an amount: words, or what a preposition leads. */
function isAside(words: readonly string[]): boolean {
  if (words.some((word) => turning.test(word)) || /^(?:an?|each|every)$/i.test(words[0] ?? "")) return false;
  return words.every(isWord) || saysWhen.test(words.join(" "));
}

/** "6.4" is no length: a bare number says a measure only where it is asked for no other. */
function isSaid(candidate: string, wanted: Unit | null): boolean {
  return wanted === null || isCounted(wanted) || wanted.currency !== null || !/^[\d.,]+$/.test(candidate);
}
