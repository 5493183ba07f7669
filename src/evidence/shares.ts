import { isYearLike } from "./glued.ts";
import type { Lexicon } from "./lexicon.ts";
import { numberLength } from "./number-words.ts";
import type { Token } from "./tokens.ts";

/** "Three in 12 cities" may be a share; "300 in 12 cities" is none. */
const largestShare = 10;

/** Where a share ends whose first number is a reading: "one in five", "2 op de 10". Its own end where there is none. */
export function shareEnd(tokens: readonly Token[], lexicon: Lexicon, first: number, end: number): number {
  const outOf = lexicon.outOf.at(tokens, end)?.length ?? 0;
  if (outOf === 0 || end - first > 2 || !isSmall(tokens, lexicon, end - 1)) return end;
  return isWhole(tokens, lexicon, end + outOf) ? end + outOf + numberLength(tokens, lexicon, end + outOf) : end;
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
  const value = token?.sort === "number" ? Number(token.text) : atom?.sort === "number" ? atom.value : null;
  return value === null ? one.at(tokens, at) !== null : value <= largestShare;
}

/** What is counted out of is no year and no time: "3 in 2019", "5 in 12 months". */
export function isWhole(tokens: readonly Token[], lexicon: Lexicon, at: number): boolean {
  const length = numberLength(tokens, lexicon, at);
  if (length === 0 || isYearLike(tokens[at])) return false;
  return lexicon.nouns.at(tokens, at + length) === null && lexicon.units.at(tokens, at + length) === null;
}
