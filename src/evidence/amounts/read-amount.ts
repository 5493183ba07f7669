import type { QuantifierName } from "../../language/words-of-amounts.ts";
import type { Exact } from "../../values/quantity/amount.ts";
import type { Cursor } from "../words/cursor.ts";
import { isReached } from "../words/reached.ts";
import { readBetween, readOtherEnd } from "./amount-ends.ts";
import { inPartsOf, readBehindUnit } from "./behind-unit.ts";
import { inMillions, tonOfEuros } from "./hundred-thousands.ts";
import { readJoinedUnit } from "./joined-unit.ts";
import { readNumber } from "./read-number.ts";
import { readShare } from "./read-share.ts";
import { inTons, isBehindOwnSign, takeCurrencySign, takeUnit, takeUnitOf } from "./take-unit.ts";
import { isTimeUnit } from "./time-units.ts";
import { belowZero, quantified } from "./written-amount.ts";

/** An amount in a quote. */
export interface AmountRead {
  readonly sort: "amount";
  readonly first: number;
  readonly end: number;
  /** As the desk would write it, without the unit: "about 3.9 billion". */
  readonly number: string;
  /** The unit or currency as the desk would write it; null for a bare number, or for a thing that is counted. */
  readonly unit: string | null;
  /** The number itself; null for a range or a vague word. In the larger unit where there are two. */
  readonly value: Exact | null;
  /** Only an article that may mean one. */
  readonly article: boolean;
  /** A share in words: what is told of its whole, nobody worked out. */
  readonly share: boolean;
  /** Whether its million is an "m" that may mean metres. */
  readonly metres: boolean;
}

/** Reads an amount: a number with what quantifies it and its unit. */
export function readAmount(cursor: Cursor): AmountRead | null {
  const first = cursor.at;
  const { between, vague } = cursor.lexicon;
  const special =
    (cursor.peek(between) === null ? null : cursor.attempt(readEnds)) ??
    (cursor.peek(vague) === null ? null : cursor.attempt(readVague));
  const read = special ?? cursor.attempt(readQuantified);
  return read === null ? null : { sort: "amount", first, end: cursor.at, ...inEuros(read) };
}

/** "4,5 ton euro" */
function inEuros(amount: Amount): Amount {
  const number = amount.unit === tonOfEuros ? inMillions(amount.number) : null;
  return number === null ? amount : { ...amount, number, unit: "EUR" };
}

type Amount = Omit<AmountRead, "sort" | "first" | "end">;

const plain = { value: null, article: false, share: false, metres: false } as const;

/** "zwischen 10 und 12 Euro" */
function readEnds(cursor: Cursor): Amount | null {
  const ends = readBetween(cursor);
  return ends === null ? null : { ...plain, ...ends };
}

function readQuantified(cursor: Cursor): Amount | null {
  const start = cursor.at;
  const quantifier = takeQuantifier(cursor);
  const during = cursor.lexicon.moreOrDuring.at(cursor.tokens, start)?.length === cursor.at - start;
  return (
    readShared(cursor, quantifier) ?? readJoined(cursor, quantifier) ?? readCounted(cursor, { quantifier, during })
  );
}

/** "nearly half of the seats", "one in five" */
function readShared(cursor: Cursor, quantifier: QuantifierName | null): Amount | null {
  const share = readShare(cursor, quantifier);
  if (share === null) return null;
  return { ...plain, number: quantified(quantifier, share.number), unit: null, value: share.value, share: true };
}

/** "dreijährige" */
function readJoined(cursor: Cursor, quantifier: QuantifierName | null): Amount | null {
  const read = readJoinedUnit(cursor);
  return read === null ? null : { ...plain, number: quantified(quantifier, read.written), unit: read.unit };
}

/** What quantifies a number before it. */
interface Before {
  readonly quantifier: QuantifierName | null;
  /** Whether it may also say that something went on so long: "over three days". */
  readonly during: boolean;
}

function readCounted(cursor: Cursor, { quantifier, during }: Before): Amount | null {
  if (quantifier !== null) skipArticle(cursor);
  const currency = cursor.attempt(takeCurrencySign);
  const negative = cursor.attempt(takeMinus) !== null;
  const number = readNumber(cursor);
  if (number === null || isRank(cursor) || isFraction(cursor)) return null;
  const metres = currency === null && cursor.tokens[cursor.at - 1]?.text === "m";
  const range = negative ? null : readOtherEnd(cursor, number);
  if (range === null && number.article && !isCounting(cursor)) return null;
  if (cursor.peek(cursor.lexicon.notCounted) !== null) return null;
  const unit = currency === null ? takeUnitOf(cursor, number) : inTons(cursor, currency);
  if (range !== null) return readBehindRange(cursor, range, unit, { quantifier, during });
  const more = unit === null ? null : readBehindUnit(cursor, number, unit);
  const isBelow = takeBelowZero(cursor, unit) || negative;
  const name = quantifierOf(cursor, unit, { quantifier, during });
  const { value, written, article } = more ?? number;
  return {
    ...plain,
    number: quantified(name, `${isBelow ? "-" : ""}${written}`),
    unit: more?.unit ?? unit,
    value: isBelow ? value.neg() : value,
    article,
    metres: metres && unit === null,
  };
}

/** The range that was read, with what stands behind its unit. */
function readBehindRange(cursor: Cursor, range: string, unit: string | null, before: Before): Amount {
  const isBelow = takeBelowZero(cursor, unit);
  const name = quantifierOf(cursor, unit, before);
  const ends = unit === null ? { number: range, unit } : inPartsOf(isBelow ? belowZero(range) : range, unit);
  return { ...plain, number: quantified(name, ends.number), unit: ends.unit };
}

function takeBelowZero(cursor: Cursor, unit: string | null): boolean {
  return unit !== null && cursor.take(cursor.lexicon.belowZero) !== null;
}

/** What quantifies an amount before it, or else behind it. */
function quantifierOf(cursor: Cursor, unit: string | null, { quantifier, during }: Before): QuantifierName | null {
  const either = quantifier ?? cursor.take(cursor.lexicon.quantifiersAfter);
  return during && unit !== null && isTimeUnit(unit) ? "at least" : either;
}

/** "Nearly a 10% cut" */
function skipArticle(cursor: Cursor): void {
  if (cursor.peek(cursor.lexicon.one) !== null && cursor.token(1)?.sort === "number") cursor.at++;
}

/** Whether an article counts: "a day", but not "a $4 billion plan". */
function isCounting(cursor: Cursor): boolean {
  return cursor.peek(cursor.lexicon.units) !== null && !isBehindOwnSign(cursor);
}

/** "Opgelopen tot vijf" is five. */
function takeQuantifier(cursor: Cursor): QuantifierName | null {
  const start = cursor.at;
  const quantifier = cursor.take(cursor.lexicon.quantifiers);
  return quantifier === "up to" && isReached(cursor, start, cursor.at) ? null : quantifier;
}

/** A minus is one only where no number or word stands right before it. */
function takeMinus(cursor: Cursor): true | null {
  const before = cursor.tokens[cursor.at - 1];
  const sign = cursor.token();
  if (sign === undefined || (sign.sort === "mark" && (!sign.spaced || before?.sort === "number"))) return null;
  const taken = cursor.take(cursor.lexicon.minus);
  return taken !== null && (sign.sort === "word" || cursor.token()?.spaced === false) ? taken : null;
}

/** "3rd", "3.", "3e": a rank, and no amount. A full stop ends a sentence where nothing follows. */
function isRank(cursor: Cursor): boolean {
  const next = cursor.token();
  if (next === undefined || next.spaced || cursor.tokens[cursor.at - 1]?.sort !== "number") return false;
  if (cursor.peek(cursor.lexicon.ordinalEnding) === null) return false;
  return next.text !== "." || cursor.token(1)?.sort === "word";
}

/** "3/4", "2 von 3": what divides is no amount of its own. */
function isFraction(cursor: Cursor): boolean {
  return cursor.text() === "/" && cursor.token()?.spaced === false;
}

/** "several", "dozens of" */
function readVague(cursor: Cursor): Amount | null {
  const vague = cursor.take(cursor.lexicon.vague);
  if (vague === null || cursor.peek(cursor.lexicon.numbers) !== null) return null;
  return { ...plain, number: vague, unit: takeUnit(cursor) };
}
