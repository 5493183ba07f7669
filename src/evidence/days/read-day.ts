import { dayExtent, type Extent } from "../../values/date/extent.ts";
import { inWords } from "../amounts/number-words.ts";
import type { Cursor } from "../words/cursor.ts";
import { takeMonth } from "./read-month.ts";
import { readNumericDate } from "./read-numeric-date.ts";
import { takeTwoDigits } from "./read-rank.ts";
import { withYear } from "./read-year.ts";

/** "26. August 2022", "le 31 décembre", "the 3rd of April" */
export function readDayMonth(cursor: Cursor): Extent | null {
  if (!cursor.has(cursor.lexicon.months) && !cursor.has(cursor.lexicon.shortMonths)) return null;
  const found = takeDayMonth(cursor);
  return found === null ? null : withYear(cursor, (year) => dayExtent(year, ...found));
}

/** The month and day of a date that bears no year: "3 de diciembre". */
export function takeDayMonth(cursor: Cursor): readonly [month: number, day: number] | null {
  const day = cursor.attempt(takeDayOfMonth) ?? takeDayInWords(cursor);
  const month = day === null ? null : cursor.behindFillers(takeMonth);
  return day === null || month === null ? null : [month, day];
}

/** A day that stands behind a weekday or a feast, and says which it is. */
export function readDateBehind(cursor: Cursor): Extent | null {
  return cursor.behindFillers(
    (ahead) => ahead.attempt(readNumericDate) ?? ahead.attempt(readDayMonth) ?? ahead.attempt(readMonthDay),
  );
}

/** "July 14, 2021" */
export function readMonthDay(cursor: Cursor): Extent | null {
  const month = takeMonth(cursor);
  if (month === null) return null;
  cursor.take(cursor.lexicon.beforeDay);
  const day = takeDayOfMonth(cursor);
  if (day === null || cursor.peek(cursor.lexicon.numbers) !== null) return null;
  return withYear(cursor, (year) => dayExtent(year, month, day));
}

/** "cinco de enero", "vijf januari": where months stand first, "three May" is no day. */
function takeDayInWords(cursor: Cursor): number | null {
  if (!cursor.lexicon.language.dayFirst) return null;
  const day = inWords(cursor)?.value.valueOf() ?? 0;
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : null;
}

/** The number of a day: "3", "3.", "3rd", "third". */
export function takeDayOfMonth(cursor: Cursor): number | null {
  const word = cursor.take(cursor.lexicon.ordinals);
  if (word !== null) return word;
  const day = takeTwoDigits(cursor);
  if (day !== null && cursor.token()?.spaced === false) cursor.take(cursor.lexicon.ordinalEnding);
  return day !== null && day >= 1 && day <= 31 ? day : null;
}
