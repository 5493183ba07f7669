import { toCalendarDay } from "../model/calendar.ts";
import { days, type Extent, exactly, monthsFrom } from "../values/date/extent.ts";
import { union } from "../values/date/spans.ts";
import type { Cursor } from "./cursor.ts";
import { earliestYearly, latestYearly, seasonIn, unitAround } from "./day-units.ts";
import { relative } from "./relative.ts";

/** "yesterday", "l'année dernière", as the platform has them. */
export function readNamed(cursor: Cursor): Extent | null {
  const named = cursor.take(cursor.lexicon.named);
  return named === null ? null : relative(cursor, (day) => unitAround(named.unit, named.offset, day));
}

/** "last summer", "im vergangenen Februar", "dieses Jahr", "next Monday" */
export function readMoved(cursor: Cursor): Extent | null {
  const offset = cursor.take(cursor.lexicon.moveBefore);
  return offset === null ? null : moved(cursor, offset);
}

/** "l'été dernier", "mois dernier", "semana pasada" */
export function readMovedBehind(cursor: Cursor): Extent | null {
  const start = cursor.at;
  const { nouns, seasons, months, weekdays, moveAfter } = cursor.lexicon;
  if (!cursor.has(moveAfter)) return null;
  const { tokens } = cursor;
  const unit =
    nouns.at(tokens, start) ?? seasons.at(tokens, start) ?? months.at(tokens, start) ?? weekdays.at(tokens, start);
  if (unit === null) return null;
  cursor.at = start + unit.length;
  const offset = cursor.take(moveAfter);
  if (offset === null) return null;
  const end = cursor.at;
  cursor.at = start;
  const extent = moved(cursor, offset);
  cursor.at = end;
  return extent;
}

/** "The past years" are no year, and nobody can tell how many they are. */
function moved(cursor: Cursor, offset: number): Extent | null {
  if (cursor.peek(cursor.lexicon.plurals) !== null) return null;
  const unit = cursor.take(cursor.lexicon.nouns);
  if (unit !== null) return relative(cursor, (day) => unitAround(unit, offset, day));
  const season = cursor.take(cursor.lexicon.seasons);
  if (season !== null)
    return relative(cursor, (day) =>
      movedYearly(day, offset, (year) => seasonIn(season, year, cursor.reference.seasons)),
    );
  const month = cursor.take(cursor.lexicon.months);
  if (month !== null)
    return relative(cursor, (day) => movedYearly(day, offset, (year) => monthsFrom(year, month + 1, 1)));
  const weekday = cursor.take(cursor.lexicon.weekdays);
  return weekday === null ? null : relative(cursor, (day) => movedWeekday(day, offset, weekday));
}

/** Last: the latest that is over; next: the first that has not begun; this: that of the year. */
export function movedYearly(day: number, offset: number, inYear: (year: number) => Extent | null): Extent | null {
  if (offset < 0) return latestYearly(day, inYear, (_, to) => to < day);
  if (offset > 0) return earliestYearly(day, inYear, (from) => from > day);
  return inYear(toCalendarDay(day).year);
}

/** "Last Monday" may be the one before today, or that of the week before; so with "next". */
function movedWeekday(day: number, offset: number, weekday: number): Extent {
  const monday = unitAround("week", 0, day).spans[0]?.[0] ?? day;
  const own = monday + weekday;
  if (offset === 0) return exactly([[own, own]], days(1));
  const nearest = offset < 0 ? (own < day ? own : own - 7) : own > day ? own : own + 7;
  const ofWeek = own + 7 * offset;
  return exactly(
    union([
      [nearest, nearest],
      [ofWeek, ofWeek],
    ]),
    days(1),
  );
}
