import { dayExtent, type Extent } from "../values/date/extent.ts";
import type { Cursor } from "./cursor.ts";
import { isShortNumber } from "./digits.ts";
import { inWords } from "./number-words.ts";
import { takeMonth } from "./read-month.ts";
import { withYear } from "./read-year.ts";

/** 31.12.2022, 2022-08-26, 29/2/2020, 22/Jan/2019 */
export function readNumericDate(cursor: Cursor): Extent | null {
  if (cursor.token()?.sort !== "number") return null;
  const first = cursor.text();
  if (first.includes(".")) return readPointedDate(cursor, first);
  const mark = cursor.text(1);
  if (mark === "." && cursor.lexicon.language.dayFirst) return readSpacedDate(cursor);
  if ((mark !== "-" && mark !== "/") || cursor.text(3) !== mark || cursor.token(1)?.spaced === true) return null;
  const [second, third] = [cursor.text(2), cursor.text(4)];
  const named = namedMonth(cursor, 2);
  if (!isShortNumber(first) || (named === null && !isShortNumber(second)) || !isShortNumber(third)) return null;
  cursor.at += 5;
  const [a, b, c] = [Number(first), named ?? Number(second), Number(third)];
  if (first.length === 4) return dayExtent(a, b, c);
  if (third.length !== 4) return null;
  if (named !== null) return dayExtent(c, b, a);
  return cursor.lexicon.language.dayFirst || a > 12 ? (dayExtent(c, b, a) ?? dayExtent(c, a, b)) : dayExtent(c, a, b);
}

/** "24. 2. 2022" */
function readSpacedDate(cursor: Cursor): Extent | null {
  const [day, month, year] = [cursor.text(), cursor.text(2), cursor.text(4)];
  if (cursor.text(3) !== "." || ![day, month, year].every(isShortNumber) || year.length !== 4) return null;
  cursor.at += 5;
  return dayExtent(Number(year), Number(month), Number(day));
}

function namedMonth(cursor: Cursor, ahead: number): number | null {
  const { months, shortMonths } = cursor.lexicon;
  const month = cursor.peek(months, ahead) ?? cursor.peek(shortMonths, ahead);
  return month === null ? null : month + 1;
}

function readPointedDate(cursor: Cursor, text: string): Extent | null {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (parts === null) return null;
  cursor.at++;
  return dayExtent(Number(parts[3]), Number(parts[2]), Number(parts[1]));
}

/** "26. August 2022", "le 31 décembre", "the 3rd of April" */
export function readDayMonth(cursor: Cursor): Extent | null {
  if (!cursor.has(cursor.lexicon.months) && !cursor.has(cursor.lexicon.shortMonths)) return null;
  const day = cursor.attempt(readDayOfMonth) ?? readDayInWords(cursor);
  if (day === null) return null;
  const month = cursor.behindFillers(takeMonth);
  if (month === null) return null;
  return withYear(cursor, (year) => dayExtent(year, month, day));
}

/** "July 14, 2021" */
export function readMonthDay(cursor: Cursor): Extent | null {
  const month = takeMonth(cursor);
  if (month === null) return null;
  if (cursor.text() === "the") cursor.at++;
  const day = readDayOfMonth(cursor);
  if (day === null || cursor.peek(cursor.lexicon.numbers) !== null) return null;
  return withYear(cursor, (year) => dayExtent(year, month, day));
}

/** "Silvester 2019", "on Christmas Day" */
export function readFixedDay(cursor: Cursor): Extent | null {
  const monthAndDay = cursor.take(cursor.lexicon.fixedDays);
  if (monthAndDay === null) return null;
  const [month, day] = monthAndDay.split("-").map(Number);
  return month === undefined || day === undefined ? null : withYear(cursor, (year) => dayExtent(year, month, day));
}

/** "cinco de enero", "vijf januari": where months stand first, "three May" is no day. */
function readDayInWords(cursor: Cursor): number | null {
  if (!cursor.lexicon.language.dayFirst) return null;
  const day = inWords(cursor)?.value.valueOf() ?? 0;
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : null;
}

/** The number of a day: "3", "3.", "3rd", "third". */
export function readDayOfMonth(cursor: Cursor): number | null {
  const word = cursor.take(cursor.lexicon.ordinals);
  if (word !== null) return word;
  const text = cursor.text();
  if (text.length > 2 || !isShortNumber(text)) return null;
  const day = Number(text);
  cursor.at++;
  if (cursor.token()?.spaced === false && cursor.peek(cursor.lexicon.ordinalEnding) !== null)
    cursor.take(cursor.lexicon.ordinalEnding);
  return day >= 1 && day <= 31 ? day : null;
}
