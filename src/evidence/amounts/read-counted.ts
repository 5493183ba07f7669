import type { QuantifierName } from "../../language/words-of-amounts.ts";
import type { Cursor } from "../words/cursor.ts";
import { type Amount, plain } from "./amount.ts";
import { readOtherEnd } from "./amount-ends.ts";
import { inPartsOf, readBehindUnit } from "./behind-unit.ts";
import { readNumber } from "./read-number.ts";
import { inTons, isBehindOwnSign, takeCurrencySign, takeUnitOf } from "./take-unit.ts";
import { isTimeUnit } from "./time-units.ts";
import { belowZero, quantified } from "./written-amount.ts";

/** What quantifies a number before it. */
export interface Before {
  readonly quantifier: QuantifierName | null;
  /** Whether it may also say that something went on so long: "over three days". */
  readonly during: boolean;
}

/** Reads a number, or a range of two, behind what quantifies it, with its sign or unit and what stands behind that. */
export function readCounted(cursor: Cursor, { quantifier, during }: Before): Amount | null {
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
  return cursor.isGlued("/");
}
