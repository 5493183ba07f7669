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
  if (!/^\d+(?:\.\d+)?$/.test(first.written) || cursor.take(cursor.lexicon.toward) === null) return null;
  const second = readNumber(cursor);
  const [digits = "", magnitude] = second?.written.split(" ") ?? [];
  if (second === null || magnitude === undefined) return null;
  // "From 900 to 1 million" has the magnitude of the second only.
  if (Number(first.written) >= largestShared && Number(digits) < largestShared) return null;
  const [less, more] = Number(digits) > Number(first.written) ? [first.written, digits] : [digits, first.written];
  return `between ${less} ${magnitude} and ${more} ${magnitude}`;
}

/** What follows a number as the other end of a range: "10 bis 12", "10-12", "10 or 12", "von sieben auf drei Millionen". */
export function readOtherEnd(cursor: Cursor, first: NumberRead): string | null {
  const start = cursor.at;
  const toward = cursor.attempt((ahead) => readToward(ahead, first));
  if (toward !== null) return toward;
  skipHanging(cursor);
  if (
    cursor.take(cursor.lexicon.or) === null &&
    (isFromWhatWas(cursor) || cursor.take(cursor.lexicon.rangeTo) === null)
  ) {
    cursor.at = start;
    return null;
  }
  cursor.attempt(takeCurrencySign);
  const second = readNumber(cursor);
  if (second !== null && !second.article && second.value.compare(first.value) > 0)
    return isOfHundreds(cursor, first, second)
      ? spanOf(scaled(`${first.written}00`, null), second)
      : spanOf(first, second);
  cursor.at = start;
  return null;
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
  if (cursor.text() === "-" && cursor.token()?.spaced === false && cursor.token(1)?.spaced === true) cursor.at++;
}

/** "Two or three hundred", "zwei- bis dreihundert" */
function isOfHundreds({ tokens, lexicon, at }: Cursor, first: NumberRead, second: NumberRead): boolean {
  const [hundred = ""] = lexicon.language.hundred.split("|");
  const isHundred = tokens[at - 1]?.sort === "word" && tokens[at - 1]?.text.includes(hundred) === true;
  return isHundred && /^[1-9]$/.test(first.written) && /^[1-9]00$/.test(second.written);
}

/** "3 to 4 billion" has its magnitude once. */
function spanOf(first: NumberRead, second: NumberRead): string {
  const magnitude = / [a-z]+$/.exec(second.written)?.[0] ?? "";
  return `between ${first.written}${/[a-z]/.test(first.written) ? "" : magnitude} and ${second.written}`;
}
