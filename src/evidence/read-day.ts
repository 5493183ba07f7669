import { dayExtent, type Extent } from "../values/date/extent.ts";
import type { Cursor } from "./cursor.ts";
import { isShortNumber } from "./digits.ts";
import { takeMonth } from "./read-month.ts";
import { withYear } from "./read-year.ts";

/** 31.12.2022, 2022-08-26, 29/2/2020 */
export function readNumericDate(cursor: Cursor): Extent | null {
  if (cursor.token()?.sort !== "number") return null;
  const first = cursor.text();
  if (first.includes(".")) return readPointedDate(cursor, first);
  const mark = cursor.text(1);
  if ((mark !== "-" && mark !== "/") || cursor.text(3) !== mark || cursor.token(1)?.spaced === true) return null;
  const [second, third] = [cursor.text(2), cursor.text(4)];
  if (!isShortNumber(first) || !isShortNumber(second) || !isShortNumber(third)) return null;
  cursor.at += 5;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return dayExtent(a, b, c);
  if (third.length !== 4) return null;
  return cursor.lexicon.language.dayFirst || a > 12 ? (dayExtent(c, b, a) ?? dayExtent(c, a, b)) : dayExtent(c, a, b);
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
  const day = readDayOfMonth(cursor);
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

function readDayOfMonth(cursor: Cursor): number | null {
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
