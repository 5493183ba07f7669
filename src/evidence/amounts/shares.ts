import { type Exact, exact } from "../../values/quantity/amount.ts";
import type { Tokens } from "../words/cursor.ts";
import { isShortNumber } from "../words/digits.ts";
import { isYearLike } from "../words/glued.ts";
import { numberLength } from "./number-words.ts";

/** A share in words. */
export interface ShareRead {
  /** As the desk would write it: "1 in 5", "between 1 in 4 and 1 in 3". */
  readonly number: string;
  /** The part of one; null where two ends are named. */
  readonly value: Exact | null;
}

/** So many of so many: "1 in 5". */
export function shareOf(count: number, whole: number): ShareRead {
  return { number: `${count} in ${whole}`, value: exact(`${count}/${whole}`) };
}

/** A share as the lexicon has it: "2 in 3". */
export function shareWritten(share: string): ShareRead {
  return { number: share, value: exact(share.replace(" in ", "/")) };
}

/** "Three in 12 cities" may be a share; "300 in 12 cities" is none. */
const largestShare = 10;

/** Where a share ends whose first number is a reading: "one in five", "2 op de 10". Its own end where there is none. */
export function shareEnd(text: Tokens, first: number, end: number): number {
  return end - first <= 2 && isSmall(text, end - 1) ? wholeEnd(text, end) : end;
}

/** Where it ends that something is so often: "7 jours sur 7", "24 heures sur 24". Its own end where nothing says that. */
export function timesEnd(text: Tokens, end: number): number {
  return text.lexicon.fillers.at(text.tokens, end) === null ? wholeEnd(text, end) : end;
}

/** Where the second number of a share ends, of which the first ends at a place; that place where none follows. */
function wholeEnd(text: Tokens, end: number): number {
  const outOf = text.lexicon.outOf.at(text.tokens, end);
  if (outOf === null) return end;
  const start = end + outOf.length;
  return isWhole(text, start) ? start + wholeLength(text, start) : end;
}

/** Whether a reading is the second number of a share. */
export function isShareBefore(text: Tokens, first: number): boolean {
  const { outOf } = text.lexicon;
  for (let at = first - 1; at >= 1 && at >= first - 3; at--)
    if (outOf.at(text.tokens, at)?.length === first - at && isSmall(text, at - 1)) return isWhole(text, first);
  return false;
}

/** Whether a number stands at a place that shares are told with: an article, or one of ten at most. */
export function isSmall({ tokens, lexicon }: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.sort === "number" && isShortNumber(token.text)) return Number(token.text) <= largestShare;
  const atom = lexicon.numbers.at(tokens, at)?.value;
  return atom?.sort === "number" ? atom.value <= largestShare : lexicon.one.at(tokens, at) !== null;
}

/** What is counted out of is no year and no time: "3 in 2019", "5 in 12 months". */
export function isWhole(text: Tokens, at: number): boolean {
  const { tokens, lexicon } = text;
  const length = wholeLength(text, at);
  if (length === 0 || isYearLike(tokens[at])) return false;
  const next = at + length + (tokens[at + length]?.text === "-" ? 1 : 0);
  return lexicon.nouns.at(tokens, next) === null && lexicon.units.at(tokens, next) === null;
}

/** "one in a million" */
function wholeLength(text: Tokens, at: number): number {
  const article = text.lexicon.one.at(text.tokens, at);
  if (article === null) return numberLength(text, at);
  const length = numberLength(text, at + 1);
  return length === 0 ? 0 : article.length + length;
}
