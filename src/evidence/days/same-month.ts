import { daysInMonth, toCalendarDay, toDayNumber } from "../../model/calendar.ts";
import type { DaySpan } from "../../model/denotation.ts";
import { dayExtent, type Extent } from "../../values/date/extent.ts";
import { type Spans, union } from "../../values/date/spans.ts";
import type { Cursor } from "../words/cursor.ts";
import type { Phrases } from "../words/phrases.ts";
import { readDayMonth, takeDayOfMonth } from "./read-day.ts";
import { takeMonth } from "./read-month.ts";
import { withYear } from "./read-year.ts";

/** Days of one month, which stands but once: the numbers of all but the last, and the last as it is read. */
interface SameMonth {
  readonly before: readonly number[];
  readonly last: Extent;
}

/** Days of a list beyond these are read by themselves. */
const mostDays = 12;

/** "vom 3. bis 12. Juni", "between the ninth and the seventeenth of April", "July 14-17, 2021" */
export function readDayRange(cursor: Cursor, joint: Phrases<true>): Spans | null {
  const read = readSameMonth(cursor, (ahead) => ahead.take(joint));
  const [first] = read?.before ?? [];
  if (read === null || first === undefined || read.before.length > 1) return null;
  const spans = read.last.spans.map(([last]): DaySpan => [sameMonth(last, first) ?? last + 1, last]);
  return spans.some(([from, to]) => from > to) ? null : spans;
}

/** "am 3. und 4. September", "les 3, 4 et 5 mai 2021", "May 3 and 14" */
export function readDayList(cursor: Cursor): Spans | null {
  const read = readSameMonth(cursor, takeListJoint);
  if (read === null) return null;
  const days = read.last.spans.flatMap(([last]) => [last, ...read.before.map((day) => sameMonth(last, day))]);
  return days.includes(null) ? null : union(days.flatMap((day): DaySpan[] => (day === null ? [] : [[day, day]])));
}

/** A comma, "and", "or", or a stroke without spaces. */
export function takeListJoint(cursor: Cursor): true | null {
  const { betweenAnd, or } = cursor.lexicon;
  const taken = cursor.take(betweenAnd) ?? cursor.take(or);
  if (taken !== null) return taken;
  const mark = cursor.text();
  if (mark !== "," && (mark !== "/" || cursor.token()?.spaced === true)) return null;
  cursor.at++;
  cursor.take(betweenAnd);
  return true;
}

type TakeJoint = (cursor: Cursor) => true | null;

function readSameMonth(cursor: Cursor, takeJoint: TakeJoint): SameMonth | null {
  if (!cursor.has(cursor.lexicon.months) && !cursor.has(cursor.lexicon.shortMonths)) return null;
  return cursor.behindFillers(
    (ahead) =>
      ahead.attempt((days) => readMonthLast(days, takeJoint)) ??
      ahead.attempt((days) => readMonthFirst(days, takeJoint)),
  );
}

function readMonthLast(cursor: Cursor, takeJoint: TakeJoint): SameMonth | null {
  const before: number[] = [];
  while (before.length < mostDays) {
    cursor.behindFillers(takeWeekday);
    const last = cursor.behindFillers(readDayMonth);
    if (last !== null) return before.length === 0 ? null : { before, last };
    const day = cursor.behindFillers(takeDayOfMonth);
    if (day === null || takeJoint(cursor) === null) return null;
    before.push(day);
  }
  return null;
}

/** "Lundi 6 au vendredi 10 novembre": the number says which day it is. */
function takeWeekday(cursor: Cursor): number | null {
  return cursor.take(cursor.lexicon.weekdays);
}

function readMonthFirst(cursor: Cursor, takeJoint: TakeJoint): SameMonth | null {
  const month = takeMonth(cursor);
  if (month === null) return null;
  const days: number[] = [];
  do {
    const day = cursor.behindFillers(takeDayOfMonth);
    if (day === null) return null;
    days.push(day);
  } while (days.length < mostDays && cursor.attempt((ahead) => takeDayJoint(ahead, takeJoint)) !== null);
  const lastDay = days.at(-1) ?? 0;
  if (days.length < 2 || cursor.peek(cursor.lexicon.numbers) !== null) return null;
  const last = withYear(cursor, (year) => dayExtent(year, month, lastDay));
  return last === null ? null : { before: days.slice(0, -1), last };
}

/** A joint with a day behind it: a comma may also stand before the year. */
function takeDayJoint(cursor: Cursor, takeJoint: TakeJoint): true | null {
  if (takeJoint(cursor) === null) return null;
  const { at } = cursor;
  const day = cursor.behindFillers(takeDayOfMonth);
  cursor.at = at;
  return day === null ? null : true;
}

/** Another day of a day's month; null where the month has none such. */
function sameMonth(day: number, dayOfMonth: number): number | null {
  const { year, month } = toCalendarDay(day);
  return dayOfMonth > daysInMonth(year, month) ? null : toDayNumber(year, month, dayOfMonth);
}
