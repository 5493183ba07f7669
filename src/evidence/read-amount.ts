import type { QuantifierName } from "../language/language.ts";
import type { Exact } from "../values/quantity/amount.ts";
import type { Cursor } from "./cursor.ts";
import type { NumberRead } from "./magnitude.ts";
import { readNumber } from "./read-number.ts";

/** An amount in a quote. */
export interface AmountRead {
  readonly sort: "amount";
  readonly first: number;
  readonly end: number;
  /** As the desk would write it, without the unit: "about 3.9 billion". */
  readonly number: string;
  /** The unit or currency as the desk would write it; null for a bare number, or for a thing that is counted. */
  readonly unit: string | null;
  /** The number itself; null for a range or a vague word. */
  readonly value: Exact | null;
  /** Only an article that may mean one. */
  readonly article: boolean;
}

/** An amount as the desk would write it. */
export function writtenOf({ number, unit }: Pick<AmountRead, "number" | "unit">): string {
  return unit === null
    ? number
    : unit === "$"
      ? `${number} dollars`
      : unit === "%"
        ? `${number}%`
        : `${number} ${unit}`;
}

/** Reads an amount: a number with what quantifies it and its unit. */
export function readAmount(cursor: Cursor): AmountRead | null {
  const first = cursor.at;
  const read = cursor.attempt(readBetween) ?? cursor.attempt(readQuantified) ?? cursor.attempt(readVague);
  return read === null ? null : { sort: "amount", first, end: cursor.at, ...read };
}

type Amount = Omit<AmountRead, "sort" | "first" | "end">;

function readQuantified(cursor: Cursor): Amount | null {
  const quantifier = takeQuantifier(cursor);
  const currency = cursor.attempt(takeCurrencySign);
  const negative = cursor.attempt(takeMinus) !== null;
  const number = readNumber(cursor);
  if (number === null || isRank(cursor) || isFraction(cursor)) return null;
  if (number.article && cursor.peek(cursor.lexicon.units) === null) return null;
  const range = negative || number.article ? null : readOtherEnd(cursor, number);
  const unit = currency ?? takeUnit(cursor);
  const after = quantifier ?? cursor.take(cursor.lexicon.quantifiersAfter);
  const prefix = after === null ? "" : `${after} `;
  if (range !== null)
    return { number: `${prefix}${range}`, unit: unit ?? takeUnit(cursor), value: null, article: false };
  const value = negative ? number.value.neg() : number.value;
  return { number: `${prefix}${negative ? "-" : ""}${number.written}`, unit, value, article: number.article };
}

function takeQuantifier(cursor: Cursor): QuantifierName | null {
  return cursor.take(cursor.lexicon.quantifiers);
}

/** A minus is one only where no number or word stands right before it. */
function takeMinus(cursor: Cursor): true | null {
  const before = cursor.tokens[cursor.at - 1];
  const sign = cursor.token();
  if (sign === undefined || (sign.sort === "mark" && (!sign.spaced || before?.sort === "number"))) return null;
  const taken = cursor.take(cursor.lexicon.minus);
  return taken !== null && (sign.sort === "word" || cursor.token()?.spaced === false) ? taken : null;
}

/** "$4 billion", "EUR 5", "US$ 3" */
function takeCurrencySign(cursor: Cursor): string | null {
  const unit = cursor.take(cursor.lexicon.units);
  return unit !== null && isMoney(unit) ? unit : null;
}

/** Whether a unit of the lexicon is a currency: by its code, or dollars of some country. */
export function isMoney(unit: string): boolean {
  return unit === "$" || /^[A-Z]{3}$/.test(unit);
}

function takeUnit(cursor: Cursor): string | null {
  const start = cursor.at;
  if (cursor.text() === "-" && cursor.token()?.spaced === false) cursor.at++;
  const unit = cursor.take(cursor.lexicon.units);
  if (unit === null) cursor.at = start;
  return unit;
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

/** "zwischen 10 und 12 Euro" */
function readBetween(cursor: Cursor): Amount | null {
  if (cursor.take(cursor.lexicon.between) === null) return null;
  const sign = cursor.attempt(takeCurrencySign);
  const first = readNumber(cursor);
  const own = first === null ? null : takeUnit(cursor);
  if (first === null || cursor.take(cursor.lexicon.betweenAnd) === null) return null;
  cursor.attempt(takeCurrencySign);
  const second = readNumber(cursor);
  if (second === null) return null;
  return { number: spanOf(first, second), unit: sign ?? takeUnit(cursor) ?? own, value: null, article: false };
}

/** "10 bis 12", "10-12" */
function readOtherEnd(cursor: Cursor, first: NumberRead): string | null {
  const start = cursor.at;
  if (cursor.take(cursor.lexicon.rangeTo) === null) return null;
  cursor.attempt(takeCurrencySign);
  const second = readNumber(cursor);
  if (second !== null && !second.article && second.value.compare(first.value) > 0) return spanOf(first, second);
  cursor.at = start;
  return null;
}

/** "3 to 4 billion" has its magnitude once. */
function spanOf(first: NumberRead, second: NumberRead): string {
  const magnitude = / [a-z]+$/.exec(second.written)?.[0] ?? "";
  return `between ${first.written}${/[a-z]/.test(first.written) ? "" : magnitude} and ${second.written}`;
}

/** "several", "dozens of" */
function readVague(cursor: Cursor): Amount | null {
  const quantifier = takeQuantifier(cursor);
  const vague = cursor.take(cursor.lexicon.vague);
  if (vague === null || quantifier !== null) return null;
  const atom = cursor.peek(cursor.lexicon.numbers);
  if (atom !== null) return null;
  return { number: vague, unit: takeUnit(cursor), value: null, article: false };
}
