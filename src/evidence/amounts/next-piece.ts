import type { Tokens } from "../words/cursor.ts";
import { isOneOf } from "../words/glued.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import { isMoney } from "./money.ts";
import { numberLength } from "./number-words.ts";

/** Where the pieces end that a number goes on with at a place; that place where there are none. */
export function endOfPieces(text: Tokens, start: number, money: boolean): number {
  let at = start;
  for (let next = nextPiece(text, at, money); next !== null && next > at; next = nextPiece(text, at, money)) at = next;
  return at;
}

function nextPiece(text: Tokens, at: number, money: boolean): number | null {
  const next = text.tokens[at];
  if (next === undefined) return null;
  return gluedPiece(text, at, next) ?? fractionPiece(text, at, next) ?? numberPiece(text, at, money);
}

/** What stands right behind a number, without a space. */
function gluedPiece(text: Tokens, at: number, next: Token): number | null {
  const { tokens, lexicon } = text;
  const before = tokens[at - 1];
  if (isScaledMoney(lexicon, next)) return at + 1;
  if (next.spaced) return null;
  if (isOneOf(next, "-:") && isDigitsBehind(tokens, at)) return at + 2;
  if (isOneOf(next, "/^~") || next.sort === "number") return at + 1;
  if (isOneOf(next, "-+") && isOneOf(before, "-+e^")) return at + 1;
  if (next.text === "-" && before?.sort === "word") return lengthened(at + 1, joinedLength(text, at));
  if (next.sort === "word" && before?.sort === "number" && lexicon.ordinalEnding.at(tokens, at) === null) return at + 1;
  return next.text === "e" && tokens[at + 1]?.spaced === false ? at + 1 : null;
}

/** How many tokens of a number a hyphen joins to the one before it: "vingt-un", but not "12-cent-a-share". */
function joinedLength(text: Tokens, hyphen: number): number {
  const { tokens, lexicon } = text;
  const length = numberLength(text, hyphen + 1);
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
function fractionPiece(text: Tokens, at: number, next: Token): number | null {
  const { tokens, lexicon } = text;
  const { andHalf, fractions, numberAnd, numbers, one, ordinals } = lexicon;
  const half = andHalf.at(tokens, at);
  if (half !== null) return at + half.length;
  const rank = tokens[at - 1]?.sort === "word" ? ordinals.at(tokens, at) : null;
  if (rank !== null && rank.value > largestNamedPart) return at + rank.length;
  if (isFirst(text, at) && numbers.at(tokens, at - 1)?.value.sort !== "number") return null;
  const start = at + (isOneOf(next, "-/") ? 1 : (numberAnd.at(tokens, at)?.length ?? 0));
  const part = fractions.at(tokens, start);
  if (part !== null) return start + part.length;
  const behindOne = one.at(tokens, start) === null ? null : fractions.at(tokens, start + 1);
  return behindOne === null ? null : start + 1 + behindOne.length;
}

/** "The first 100 days", "a $280 million first payment": only behind tens it is a part of their rank. */
export function isFirst({ tokens, lexicon }: Tokens, at: number): boolean {
  return lexicon.ordinals.at(tokens, at)?.value === 1;
}

/** More of a number in words ("five hundreds"), or another number, as cents are. */
function numberPiece(text: Tokens, at: number, money: boolean): number | null {
  const { tokens, lexicon } = text;
  const many = lexicon.vague.at(tokens, at);
  if (many !== null && /^(?:dozens|hundreds|thousands|millions|billions)$/.test(many.value)) return at + many.length;
  if (lexicon.point.at(tokens, at) !== null && numberLength(text, at + 1) > 0) return at + 2;
  const joint = (money ? lexicon.smallerAnd : lexicon.numberAnd).at(tokens, at)?.length ?? 0;
  const hundred = lexicon.numbers.at(tokens, at - 1)?.value.sort === "hundred";
  const start = at + joint;
  const end = numberEnd(text, start);
  if (end === start || (joint === 0 && tokens[start]?.spaced !== true)) return null;
  if (joint > 0 && !money && !hundred && lexicon.fractions.at(tokens, end) === null) return null;
  return end;
}

/** Where a number ends that hyphens may join: "fifty-four". */
function numberEnd(text: Tokens, start: number): number {
  const { tokens } = text;
  const end = start + numberLength(text, start);
  const joined = end > start && tokens[end]?.text === "-" ? numberLength(text, end + 1) : 0;
  return joined === 0 ? end : end + 1 + joined;
}

/** "MEUR", "kUSD": a magnitude and a currency in one word. */
export function isScaledMoney({ words, units }: Lexicon, token: Token | undefined): boolean {
  if (token?.sort !== "word" || !/^[mkb]...$/.test(token.text)) return false;
  const phrases = words.at(token.text.slice(1))?.phrases ?? [];
  return phrases.some(({ of, length, value }) => of === units && length === 1 && isMoney(String(value)));
}
