import type { Extent } from "../values/date/extent.ts";
import { bits, pointsBegin } from "./bits.ts";
import type { Cursor } from "./cursor.ts";
import { readAgo } from "./read-ago.ts";
import { readDayMonth, readFixedDay, readMonthDay, readNumericDate } from "./read-day.ts";
import { readDecade } from "./read-decade.ts";
import { readMonth } from "./read-month.ts";
import { readMoved, readMovedBehind, readNamed } from "./read-moved.ts";
import { readSeason } from "./read-season.ts";
import { readWeekOf } from "./read-week-of.ts";
import { readWeekday } from "./read-weekday.ts";
import { readYear } from "./read-year.ts";

/** A point that is no part of another. Readers that cannot begin with the word are not asked. */
export function readBase(cursor: Cursor): Extent | null {
  const token = cursor.token();
  if (token === undefined) return null;
  const { begins } = token;
  const digits = token.sort === "number";
  const ago = (cursor.present & bits.ago) !== 0 && cursor.has(cursor.lexicon.nouns) ? cursor.attempt(readAgo) : null;
  if (ago !== null || (!digits && (begins & pointsBegin) === 0)) return ago;
  return (begins & pointsBegin) === 0 ? readDigits(cursor) : readAny(cursor);
}

function readDigits(cursor: Cursor): Extent | null {
  return (
    cursor.attempt(readNumericDate) ?? cursor.attempt(readDayMonth) ?? readDecade(cursor) ?? cursor.attempt(readYear)
  );
}

function readAny(cursor: Cursor): Extent | null {
  return (
    cursor.attempt(readWeekOf) ??
    readDecade(cursor) ??
    cursor.attempt(readNamed) ??
    readFixedDay(cursor) ??
    cursor.attempt(readMoved) ??
    cursor.attempt(readWeekday) ??
    cursor.attempt(readNumericDate) ??
    cursor.attempt(readDayMonth) ??
    cursor.attempt(readMonthDay) ??
    cursor.attempt(readMonth) ??
    cursor.attempt(readSeason) ??
    cursor.attempt(readMovedBehind) ??
    cursor.attempt(readYear)
  );
}
