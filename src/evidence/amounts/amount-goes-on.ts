import type { Tokens } from "../words/cursor.ts";
import { isCode } from "../words/digits.ts";
import { isGluedBefore, isOneOf, type Stretch } from "../words/glued.ts";
import type { Token } from "../words/tokens.ts";
import type { AmountRead } from "./amount.ts";
import { isMoney } from "./money.ts";
import { endOfPieces, isFirst, isScaledMoney } from "./next-piece.ts";
import { isShareBefore, shareEnd, timesEnd } from "./shares.ts";
import { isTimeUnit } from "./time-units.ts";
import { isUnclear } from "./unclear-amount.ts";

/**
 * Where what hangs together with a reading ends; its own end where nothing does. A reading that goes on is none.
 *
 * @param before where the reading before it ends
 */
export function amountGoesOn(
  text: Tokens,
  { first, end, unit }: Stretch & Pick<AmountRead, "unit">,
  before: number,
): number {
  const isTime = unit !== null && isTimeUnit(unit);
  const shared = isTime ? timesEnd(text, end) : shareEnd(text, first, end);
  const at = endOfPieces(text, shared, unit !== null && isMoney(unit));
  const isMore = isUnclear(text, { first, end, unit }) || (before < first && goesOnBefore(text, first, before));
  return at > end || isMore ? Math.max(at, end + 1) : end;
}

/** @param before where the reading before it ends, of which nothing belongs to it */
function goesOnBefore(text: Tokens, first: number, before: number): boolean {
  const { tokens, lexicon } = text;
  const isPart = (at: number) => at >= before && lexicon.fractions.at(tokens, at) !== null && !isFirst(text, at);
  if (isPart(first - 1)) return true;
  // "two thirds of a million"
  if (isPart(first - 2) && lexicon.fillers.at(tokens, first - 1) !== null) return true;
  // "Anfang zwanzig", "begin 40": an age that nobody says exactly.
  if (isBehindCode(tokens, first) || lexicon.parts.at(tokens, first - 1)?.length === 1) return true;
  if (isGluedBefore(tokens, first, ".,/^~$€£'") || isOfName(tokens, first)) return true;
  return isShareBefore(text, first) || isScaledMoney(lexicon, tokens[first - 1]);
}

/** "0800 1111", "0900-8844" */
function isBehindCode(tokens: readonly Token[], first: number): boolean {
  const before = isOneOf(tokens[first - 1], "-/") ? tokens[first - 2] : tokens[first - 1];
  return before?.sort === "number" && isCode(before.text);
}

/** "G20", "Covid-19", "1e10": digits that letters are joined to are no amount. Elided articles are words of their own: "d'11". */
function isOfName(tokens: readonly Token[], first: number): boolean {
  if (tokens[first]?.sort !== "number" || tokens[first]?.spaced === true) return false;
  const before = first - (isOneOf(tokens[first - 1], "-+") && tokens[first - 1]?.spaced === false ? 2 : 1);
  const word = tokens[before];
  return word?.sort === "word" && !word.text.endsWith("'");
}
