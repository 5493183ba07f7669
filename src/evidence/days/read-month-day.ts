import { daysInMonth, toCalendarDay, toDayNumber } from "../../model/calendar.ts";
import type { DaySpan } from "../../model/denotation.ts";
import { days, type Extent, exactly, oneOfDays } from "../../values/date/extent.ts";
import { union } from "../../values/date/spans.ts";
import type { Cursor } from "../words/cursor.ts";
import { unitAround, weekdayFrom } from "./day-units.ts";
import { isOnDay } from "./read-numeric-date.ts";
import { takeOrdinal, takeTwoDigits } from "./read-rank.ts";
import { takeUnitItself } from "./read-unit-itself.ts";
import { byTense, relative } from "./relative.ts";
import { takeOffset } from "./take-offset.ts";

/** "the 15th of next month", "le 5 du mois", "am 15. dieses Monats" */
export function readDayOfSomeMonth(cursor: Cursor): Extent | null {
  if (!cursor.has(cursor.lexicon.nouns)) return null;
  const isNumbered = isOnDay(cursor) && cursor.token()?.sort === "number";
  const day = cursor.attempt(takeOrdinal) ?? (isNumbered ? takeTwoDigits(cursor) : null);
  // "The seventh month", "the third this month" are no days.
  const { nouns, moveBefore, partOf, fillers } = cursor.lexicon;
  const isJoined =
    (cursor.peek(partOf) ?? cursor.peek(fillers) ?? (isNumbered ? cursor.peek(moveBefore) : null)) !== null;
  const isOf = isJoined && cursor.peek(nouns) === null;
  const month = day === null || !isOf ? null : cursor.behindFillers(takeMonths);
  if (day === null || month === null) return null;
  return relative(cursor, (today) => {
    const [first, last] = unitAround("month", month, today).spans[0] ?? [1, 0];
    return first + day - 1 > last ? null : oneOfDays(first + day - 1);
  });
}

/** How many months on from this one: "of next month", "de este mes", "du mois". */
function takeMonths(cursor: Cursor): number | null {
  return takeOffset(cursor, "month") ?? (takeUnitItself(cursor) === "month" ? 0 : null);
}

/** No month has been that long ago, or is that far away, whose thirteenth is a Friday. */
const mostMonths = 14;

/** Behind a weekday, the number that it has in its month: "Friday the 13th", "vendredi 13". */
export function readItsNumber(cursor: Cursor, weekday: number): Extent | null {
  const day = cursor.attempt(takeOrdinal) ?? cursor.attempt(takeNumberAtEnd);
  // "Montag, zwölfter fünfter": the month is a number, too.
  if (day === null || day > 31 || cursor.attempt(takeOrdinal) !== null || cursor.token()?.sort === "number")
    return null;
  cursor.yearless = true;
  return relative(cursor, (today) => {
    const [past, future] = [numbered(today, weekday, day, -1), numbered(today, weekday, day, 1)];
    return past === null || future === null ? null : exactly(union(byTense(cursor, past, future)), days(1));
  });
}

/** A number with a word behind it may count: "Monday 21 people". */
function takeNumberAtEnd(cursor: Cursor): number | null {
  const day = takeTwoDigits(cursor);
  const next = cursor.token();
  return next === undefined || (next.sort === "mark" && ".,;!?)".includes(next.text)) ? day : null;
}

/**
 * "on the 18th", "am 18.", "op de 18e": a day of a month that nobody names, the nearest back or on. A word behind it may be what
 * it numbers: "on the 18th floor".
 */
export function readDayAlone(cursor: Cursor): Extent | null {
  const isEnded = cursor.token()?.sort === "number" && cursor.token(1)?.spaced === false;
  if (!isEnded || !isOnDayAlone(cursor)) return null;
  const day = takeOrdinal(cursor);
  if (day === null || day > 31 || !isNothingBehind(cursor)) return null;
  cursor.yearless = true;
  return relative(cursor, (today) => {
    const [past, future] = [dayNumbered(today, day, -1), dayNumbered(today, day, 1)];
    return past === null || future === null ? null : exactly(union(byTense(cursor, past, future)), days(1));
  });
}

function isOnDayAlone({ tokens, lexicon, at }: Cursor): boolean {
  return [1, 2].some((words) => lexicon.onDayAlone.at(tokens, at - words)?.length === words);
}

/** Where nouns have capitals, a word without one is a verb, or the like: "am 18. fährt sie". */
function isNothingBehind({ tokens, lexicon, at, source }: Cursor): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  if (next.sort === "mark") return ".,;!?)".includes(next.text);
  return next.sort === "word" && lexicon.language.capitalNouns && /^\p{Ll}/u.test(source.slice(next.from));
}

/** The nearest day, back or on, that has a number in its month; most months have it. */
function dayNumbered(today: number, day: number, direction: -1 | 1): DaySpan | null {
  const { year, month } = toCalendarDay(today);
  for (let away = 0; away <= 2; away++) {
    const index = year * 12 + month - 1 + direction * away;
    const [thatYear, thatMonth] = [Math.floor(index / 12), (index % 12) + 1];
    const found = day > daysInMonth(thatYear, thatMonth) ? null : toDayNumber(thatYear, thatMonth, day);
    if (found !== null && (direction < 0 ? found <= today : found >= today)) return [found, found];
  }
  return null;
}

/** The nearest day, back or on, that is such a weekday and has such a number. */
function numbered(today: number, weekday: number, day: number, direction: -1 | 1): DaySpan | null {
  const { year, month } = toCalendarDay(today);
  for (let away = 0; away <= mostMonths; away++) {
    const index = year * 12 + month - 1 + direction * away;
    const [thatYear, thatMonth] = [Math.floor(index / 12), (index % 12) + 1];
    if (day > daysInMonth(thatYear, thatMonth)) continue;
    const found = toDayNumber(thatYear, thatMonth, day);
    const isOver = direction < 0 ? found <= today : found >= today;
    if (isOver && weekdayFrom(found, weekday) === found) return [found, found];
  }
  return null;
}
