import type { Extent } from "../../values/date/extent.ts";
import { bits, moved, pointsBegin } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";
import { readAgo } from "./read-ago.ts";
import { readCentury } from "./read-century.ts";
import { readDayMonth, readMonthDay } from "./read-day.ts";
import { readItsWeekday } from "./read-day-of-week.ts";
import { readDecade } from "./read-decade.ts";
import { readFeast } from "./read-feast.ts";
import { readMonth } from "./read-month.ts";
import { readDayOfSomeMonth } from "./read-month-day.ts";
import { readMoved, readMovedBehind, readNamed } from "./read-moved.ts";
import { readNth } from "./read-nth.ts";
import { readDayAlone } from "./read-numbered-day.ts";
import { readNumberedWeek } from "./read-numbered-week.ts";
import { readNumericDate } from "./read-numeric-date.ts";
import { readSeason } from "./read-season.ts";
import { readSeveral } from "./read-several.ts";
import { readWeekOf } from "./read-week-of.ts";
import { readWeekday } from "./read-weekday.ts";
import { readYear } from "./year-number.ts";

/** A point that is no part of another. Readers that cannot begin with the word are not asked. */
export function readBase(cursor: Cursor): Extent | null {
  const token = cursor.token();
  if (token === undefined) return null;
  const { begins } = token;
  const digits = token.sort === "number";
  const ago = (cursor.present & bits.ago) !== 0 && cursor.has(cursor.lexicon.nouns) ? cursor.attempt(readAgo) : null;
  if (ago !== null) return ago;
  if (!digits && (begins & pointsBegin) === 0) return cursor.lexicon.language.elides ? readCentury(cursor) : null;
  const counted = readNth(cursor) ?? readSeveral(cursor) ?? readCentury(cursor) ?? readNumberedWeek(cursor);
  if (counted !== null) return counted;
  return (begins & pointsBegin) === 0 ? readDigits(cursor) : readAny(cursor);
}

function readDigits(cursor: Cursor): Extent | null {
  return (
    cursor.attempt(readNumericDate) ??
    cursor.attempt(readDayMonth) ??
    cursor.attempt(readDayOfSomeMonth) ??
    cursor.attempt(readDayAlone) ??
    readDecade(cursor) ??
    cursor.attempt(readYear)
  );
}

function readAny(cursor: Cursor): Extent | null {
  return (
    cursor.attemptAt(bits.nouns, readWeekOf) ??
    readDecade(cursor) ??
    cursor.attemptAt(bits.named, readFeast) ??
    inItsWeek(cursor, cursor.attemptAt(bits.named, readNamed)) ??
    inItsWeek(cursor, cursor.attemptAt(bits.moveBefore, readMoved)) ??
    cursor.attemptAt(weekdays, readWeekday) ??
    cursor.attempt(readNumericDate) ??
    cursor.attempt(readDayMonth) ??
    cursor.attempt(readDayOfSomeMonth) ??
    cursor.attemptAt(months, readMonthDay) ??
    cursor.attemptAt(months, readMonth) ??
    cursor.attemptAt(bits.seasons, readSeason) ??
    inItsWeek(cursor, cursor.attemptAt(moved, readMovedBehind)) ??
    cursor.attempt(readYear)
  );
}

const weekdays = bits.weekdays | bits.shortWeekdays;
const months = bits.months | bits.shortMonths;

/** The day of a week that its weekday stands behind, or the week. */
function inItsWeek(cursor: Cursor, week: Extent | null): Extent | null {
  return week === null ? null : (readItsWeekday(cursor, week) ?? week);
}
