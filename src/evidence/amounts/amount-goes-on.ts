import type { Tokens } from "../words/cursor.ts";
import { isCode } from "../words/digits.ts";
import { isGluedBefore, isOneOf, type Stretch } from "../words/glued.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import { isMoney } from "./money.ts";
import { numberLength } from "./number-words.ts";
import type { AmountRead } from "./read-amount.ts";
import { isShareBefore, shareEnd, timesEnd } from "./shares.ts";
import { isTimeUnit } from "./time-units.ts";
import { isUnclear } from "./unclear-amount.ts";

/**
 * Where what hangs together with a reading ends; its own end where nothing does. A reading that goes on is none.
 *
 * @param before where the reading before it ends
 */
export function amountGoesOn(
  { tokens, lexicon }: Tokens,
  { first, end, unit }: Stretch & Pick<AmountRead, "unit">,
  before: number,
): number {
  const money = unit !== null && isMoney(unit);
  const isTime = unit !== null && isTimeUnit(unit);
  let at = isTime ? timesEnd(tokens, lexicon, end) : shareEnd(tokens, lexicon, first, end);
  for (let more = nextPiece(tokens, lexicon, at, money); more > at; more = nextPiece(tokens, lexicon, at, money))
    at = more;
  const isMore =
    isUnclear(tokens, lexicon, { first, end, unit }) ||
    (before < first && goesOnBefore(tokens, lexicon, first, before));
  return at > end || isMore ? Math.max(at, end + 1) : end;
}

/** @param before where the reading before it ends, of which nothing belongs to it */
function goesOnBefore(tokens: readonly Token[], lexicon: Lexicon, first: number, before: number): boolean {
  const { fractions } = lexicon;
  const isPart = (at: number) => at >= before && fractions.at(tokens, at) !== null && !isFirst(tokens, lexicon, at);
  if (isPart(first - 1)) return true;
  // "two thirds of a million"
  if (isPart(first - 2) && lexicon.fillers.at(tokens, first - 1) !== null) return true;
  // "Anfang zwanzig", "begin 40": an age that nobody says exactly.
  if (isBehindCode(tokens, first) || lexicon.parts.at(tokens, first - 1)?.length === 1) return true;
  if (isGluedBefore(tokens, first, ".,/^~$€£") || isOfName(tokens, first)) return true;
  return isShareBefore(tokens, lexicon, first) || isScaledMoney(lexicon, tokens[first - 1]);
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

/** "MEUR", "kUSD": a magnitude and a currency in one word. */
function isScaledMoney({ words, units }: Lexicon, token: Token | undefined): boolean {
  if (token?.sort !== "word" || token.text.length !== 4 || !isOneOf({ ...token, text: token.text.charAt(0) }, "mkb"))
    return false;
  const phrases = words.at(token.text.slice(1))?.phrases ?? [];
  return phrases.some(({ of, length, value }) => of === units && length === 1 && isMoney(String(value)));
}

function nextPiece(tokens: readonly Token[], lexicon: Lexicon, at: number, money: boolean): number {
  const next = tokens[at];
  if (next === undefined) return at;
  return (
    gluedPiece(tokens, lexicon, at, next) ??
    fractionPiece(tokens, lexicon, at, next) ??
    numberPiece(tokens, lexicon, at, money) ??
    at
  );
}

/** What stands right behind a number, without a space. */
function gluedPiece(tokens: readonly Token[], lexicon: Lexicon, at: number, next: Token): number | null {
  const before = tokens[at - 1];
  if (isScaledMoney(lexicon, next)) return at + 1;
  if (next.spaced) return null;
  if (isOneOf(next, "-:") && isDigitsBehind(tokens, at)) return at + 2;
  if (isOneOf(next, "/^~") || next.sort === "number") return at + 1;
  if (isOneOf(next, "-+") && isOneOf(before, "-+e^")) return at + 1;
  if (next.text === "-" && before?.sort === "word") return lengthened(at + 1, joinedLength(tokens, lexicon, at));
  if (next.sort === "word" && before?.sort === "number" && lexicon.ordinalEnding.at(tokens, at) === null) return at + 1;
  return next.text === "e" && tokens[at + 1]?.spaced === false ? at + 1 : null;
}

/** How many tokens of a number a hyphen joins to the one before it: "vingt-un", but not "12-cent-a-share". */
function joinedLength(tokens: readonly Token[], lexicon: Lexicon, hyphen: number): number {
  const length = numberLength(tokens, lexicon, hyphen + 1);
  if (length > 0 || lexicon.numbers.at(tokens, hyphen - 1) === null) return length;
  return lexicon.one.at(tokens, hyphen + 1)?.length ?? 0;
}

/** "3-1", "20:15": a score or a clock time. */
function isDigitsBehind(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sort === "number" && tokens[at + 1]?.sort === "number" && tokens[at + 1]?.spaced === false;
}

function lengthened(at: number, length: number): number | null {
  return length === 0 ? null : at + length;
}

/** Parts beyond these have the names of ranks: "drie eenentwintigste". */
const largestNamedPart = 10;

/** "and a half", "-fifths", "and three quarters", "ein Fünftel" */
function fractionPiece(tokens: readonly Token[], lexicon: Lexicon, at: number, next: Token): number | null {
  const { andHalf, fractions, numberAnd, numbers, one, ordinals } = lexicon;
  if (andHalf.at(tokens, at) !== null) return at + 1;
  const rank = tokens[at - 1]?.sort === "word" ? ordinals.at(tokens, at) : null;
  if (rank !== null && rank.value > largestNamedPart) return at + rank.length;
  if (isFirst(tokens, lexicon, at) && numbers.at(tokens, at - 1)?.value.sort !== "number") return null;
  const start = at + (isOneOf(next, "-/") ? 1 : (numberAnd.at(tokens, at)?.length ?? 0));
  const behindOne = start + (one.at(tokens, start) === null ? 0 : 1);
  const part = fractions.at(tokens, start) ?? fractions.at(tokens, behindOne);
  return part === null ? null : (fractions.at(tokens, start) === null ? behindOne : start) + part.length;
}

/** "The first 100 days", "a $280 million first payment": only behind tens it is a part of their rank. */
function isFirst(tokens: readonly Token[], { ordinals }: Lexicon, at: number): boolean {
  return ordinals.at(tokens, at)?.value === 1;
}

/** More of a number in words ("five hundreds"), or another number, as cents are. */
function numberPiece(tokens: readonly Token[], lexicon: Lexicon, at: number, money: boolean): number | null {
  const many = lexicon.vague.at(tokens, at);
  if (many !== null && /^(?:dozens|hundreds|thousands|millions|billions)$/.test(many.value)) return at + many.length;
  if (lexicon.point.at(tokens, at) !== null && numberLength(tokens, lexicon, at + 1) > 0) return at + 2;
  const joint = (money ? lexicon.smallerAnd : lexicon.numberAnd).at(tokens, at)?.length ?? 0;
  const hundred = lexicon.numbers.at(tokens, at - 1)?.value.sort === "hundred";
  const start = at + joint;
  const end = numberEnd(tokens, lexicon, start);
  if (end === start || (joint === 0 && tokens[start]?.spaced !== true)) return null;
  if (joint > 0 && !money && !hundred && lexicon.fractions.at(tokens, end) === null) return null;
  return end;
}

/** Where a number ends that hyphens may join: "fifty-four". */
function numberEnd(tokens: readonly Token[], lexicon: Lexicon, start: number): number {
  const end = start + numberLength(tokens, lexicon, start);
  const joined = end > start && tokens[end]?.text === "-" ? numberLength(tokens, lexicon, end + 1) : 0;
  return joined === 0 ? end : end + 1 + joined;
}
