import type { Cursor } from "../words/cursor.ts";
import { isOfChange } from "../words/reached.ts";
import { type NumberRead, scaled } from "./magnitude.ts";
import { readNumber } from "./read-number.ts";
import { takeCurrencySign, takeUnit } from "./take-unit.ts";

/** "zwischen 10 und 12 Euro" */
export function readBetween(cursor: Cursor): { readonly number: string; readonly unit: string | null } | null {
  if (cursor.take(cursor.lexicon.between) === null) return null;
  const sign = cursor.attempt(takeCurrencySign);
  const first = readNumber(cursor);
  const own = first === null ? null : takeUnit(cursor);
  if (first === null || cursor.take(cursor.lexicon.betweenAnd) === null) return null;
  cursor.attempt(takeCurrencySign);
  const second = readNumber(cursor);
  if (second === null) return null;
  return { number: spanOf(first, second), unit: sign ?? takeUnit(cursor) ?? own };
}

/** So many words and signs a number in digits or words seldom exceeds. */
const longestNumber = 5;

/** Numbers from here on are seldom written of a magnitude whose next one is smaller. */
const largestShared = 100;

/** "von sieben auf drei Millionen": a magnitude that stands but once is of both, and the amount was between them. */
function readToward(cursor: Cursor, first: NumberRead): string | null {
  if (!isPlain(first) || first.magnitude !== null || cursor.take(cursor.lexicon.toward) === null) return null;
  const second = readNumber(cursor);
  if (second === null || second.magnitude === null || !isPlain(second)) return null;
  const ends = [Number(first.digits), Number(second.digits)] as const;
  // "From 900 to 1 million" has the magnitude of the second only.
  if (ends[0] >= largestShared && ends[1] < largestShared) return null;
  const [less, more] = ends[1] > ends[0] ? [first, second] : [second, first];
  return `between ${less.digits} ${second.magnitude} and ${more.digits} ${second.magnitude}`;
}

/** Whether a number has digits only, and no fraction. */
function isPlain({ digits }: NumberRead): boolean {
  return /^\d+(?:\.\d+)?$/.test(digits);
}

/** What follows a number as the other end of a range: "10 bis 12", "10-12", "10 or 12", "von sieben auf drei Millionen". */
export function readOtherEnd(cursor: Cursor, first: NumberRead): string | null {
  return cursor.attempt((ahead) => readToward(ahead, first)) ?? cursor.attempt((ahead) => readGreater(ahead, first));
}

function readGreater(cursor: Cursor, first: NumberRead): string | null {
  const { or, rangeTo } = cursor.lexicon;
  skipHanging(cursor);
  if (cursor.take(or) === null && (isFromWhatWas(cursor) || cursor.take(rangeTo) === null)) return null;
  cursor.attempt(takeCurrencySign);
  const second = readNumber(cursor);
  if (second === null || second.article || second.value.compare(first.value) <= 0) return null;
  return spanOf(isOfHundreds(cursor, first, second) ? scaled(`${first.digits}00`, null) : first, second);
}

/** "Rose from nine to eleven", "est passé de neuf à onze": two amounts, of which the first is no more. */
export function isFromWhatWas(cursor: Cursor): boolean {
  const { tokens, lexicon, at } = cursor;
  for (let from = at - 1; from >= 0 && from >= at - longestNumber; from--)
    if (lexicon.rangeFrom.at(tokens, from) !== null) return isOfChange(cursor, from);
  return false;
}

/** "zwei- bis dreihundert" */
function skipHanging(cursor: Cursor): void {
  if (cursor.isGlued("-") && cursor.token(1)?.spaced === true) cursor.at++;
}

/** "Two or three hundred", "zwei- bis dreihundert" */
function isOfHundreds({ tokens, lexicon, at }: Cursor, first: NumberRead, second: NumberRead): boolean {
  const [hundred = ""] = lexicon.language.hundred.split("|");
  const isHundred = tokens[at - 1]?.sort === "word" && tokens[at - 1]?.text.includes(hundred) === true;
  return isHundred && /^[1-9]$/.test(first.written) && /^[1-9]00$/.test(second.written);
}

/** "3 to 4 billion" has its magnitude once. */
function spanOf(first: NumberRead, second: NumberRead): string {
  const shared = first.magnitude === null && second.magnitude !== null ? ` ${second.magnitude}` : "";
  return `between ${first.written}${shared} and ${second.written}`;
}
