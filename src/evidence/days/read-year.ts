import { toCalendarDay } from "../../model/calendar.ts";
import { type Extent, together } from "../../values/date/extent.ts";
import { hull } from "../../values/date/spans.ts";
import type { Cursor } from "../words/cursor.ts";
import { unitAround } from "./day-units.ts";
import { byTense, relative } from "./relative.ts";
import { takeOffset } from "./take-offset.ts";
import { readShortYear, readYear, readYearInWords } from "./year-number.ts";
import { earliestYearly, latestYearly, movedYearly } from "./yearly.ts";

export function withYear(cursor: Cursor, inYear: (year: number) => Extent | null): Extent | null {
  const year = cursor.attempt(readYearBehind);
  if (year !== null) return inYearOf(year, inYear);
  if (cursor.peek(cursor.lexicon.moveAfter) !== null) {
    const offset = cursor.take(cursor.lexicon.moveAfter) ?? 0;
    return relative(cursor, (day) => movedYearly(day, offset, inYear));
  }
  return nearestYear(cursor, inYear);
}

/** One unit of each year that is meant; more than one where the publication lies in two. */
export function inYearOf(years: Extent, inYear: (year: number) => Extent | null): Extent | null {
  const span = hull(years.spans);
  if (span === null) return null;
  const [first, last] = [toCalendarDay(span[0]).year, toCalendarDay(span[1]).year];
  const extents = [...new Set([first, last])].flatMap((year) => inYear(year) ?? []);
  return together(extents);
}

/** What has no year is the nearest before the publication, or after it, as the claim reports or announces; or either. */
export function nearestYear(cursor: Cursor, inYear: (year: number) => Extent | null): Extent | null {
  cursor.yearless = true;
  return relative(cursor, (day) => {
    const past = latestYearly(day, inYear, (from) => from <= day);
    const future = earliestYearly(day, inYear, (_, to) => to >= day);
    if (past === null || future === null) return null;
    return { ...past, spans: byTense(cursor, past.spans[0] ?? [day, day], future.spans[0] ?? [day, day]) };
  });
}

/** The year behind a month, day, season or part: "2022", ", 2022", "of last year", "vorig jaar", "l'année dernière". */
export function readYearBehind(cursor: Cursor): Extent | null {
  return cursor.behindFillers(readYearHere);
}

function readYearHere(cursor: Cursor): Extent | null {
  return (
    cursor.attempt(readYear) ??
    cursor.attempt(readShortYear) ??
    cursor.attempt(readYearInWords) ??
    cursor.attempt(readMovedYear)
  );
}

/** "of last year", "vorig jaar", "l'année dernière" */
function readMovedYear(cursor: Cursor): Extent | null {
  const offset = takeOffset(cursor, "year");
  return offset === null ? null : relative(cursor, (day) => unitAround("year", offset, day));
}
