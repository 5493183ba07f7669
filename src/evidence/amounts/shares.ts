import { type Exact, exact } from "../../values/quantity/amount.ts";
import { isShortNumber } from "../words/digits.ts";
import { isYearLike } from "../words/glued.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import { numberLength } from "./number-words.ts";

/** A share in words. */
export interface ShareRead {
  /** As the desk would write it: "1 in 5", "between 1 in 4 and 1 in 3". */
  readonly number: string;
  /** The part of one; null where two ends are named. */
  readonly value: Exact | null;
}

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
export function shareEnd(tokens: readonly Token[], lexicon: Lexicon, first: number, end: number): number {
  const outOf = lexicon.outOf.at(tokens, end)?.length ?? 0;
  if (outOf === 0 || end - first > 2 || !isSmall(tokens, lexicon, end - 1)) return end;
  return isWhole(tokens, lexicon, end + outOf) ? end + outOf + wholeLength(tokens, lexicon, end + outOf) : end;
}

/** Where it ends that something is so often: "7 jours sur 7", "24 heures sur 24". Its own end where nothing says that. */
export function timesEnd(tokens: readonly Token[], lexicon: Lexicon, end: number): number {
  const outOf = lexicon.outOf.at(tokens, end)?.length ?? 0;
  if (outOf === 0 || lexicon.fillers.at(tokens, end) !== null) return end;
  return isWhole(tokens, lexicon, end + outOf) ? end + outOf + wholeLength(tokens, lexicon, end + outOf) : end;
}

/** Whether a reading is the second number of a share. */
export function isShareBefore(tokens: readonly Token[], lexicon: Lexicon, first: number): boolean {
  for (let at = first - 1; at >= 1 && at >= first - 3; at--)
    if (lexicon.outOf.at(tokens, at)?.length === first - at && isSmall(tokens, lexicon, at - 1))
      return isWhole(tokens, lexicon, first);
  return false;
}

export function isSmall(tokens: readonly Token[], { numbers, one }: Lexicon, at: number): boolean {
  const token = tokens[at];
  const atom = numbers.at(tokens, at)?.value;
  const value =
    token?.sort === "number" && isShortNumber(token.text)
      ? Number(token.text)
      : atom?.sort === "number"
        ? atom.value
        : null;
  return value === null ? one.at(tokens, at) !== null : value <= largestShare;
}

/** What is counted out of is no year and no time: "3 in 2019", "5 in 12 months". */
export function isWhole(tokens: readonly Token[], lexicon: Lexicon, at: number): boolean {
  const length = wholeLength(tokens, lexicon, at);
  if (length === 0 || isYearLike(tokens[at])) return false;
  const next = at + length + (tokens[at + length]?.text === "-" ? 1 : 0);
  return lexicon.nouns.at(tokens, next) === null && lexicon.units.at(tokens, next) === null;
}

/** "one in a million" */
function wholeLength(tokens: readonly Token[], lexicon: Lexicon, at: number): number {
  const article = lexicon.one.at(tokens, at);
  if (article === null) return numberLength(tokens, lexicon, at);
  const length = numberLength(tokens, lexicon, at + 1);
  return length === 0 ? 0 : article.length + length;
}
