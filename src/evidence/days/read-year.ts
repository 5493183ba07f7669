import { toCalendarDay } from "../../model/calendar.ts";
import { type Extent, together } from "../../values/date/extent.ts";
import { hull } from "../../values/date/spans.ts";
import type { Cursor } from "../words/cursor.ts";
import { unitAround } from "./day-units.ts";
import { byTense, relative } from "./relative.ts";
import { takeOffset } from "./take-offset.ts";
import { readShortYear, readYear, readYearInWords } from "./year-number.ts";
import { earliestYearly, latestYearly, movedYearly, type Yearly } from "./yearly.ts";

/** What comes once a year, in the year that stands behind it, or moves it ("le 5 mai prochain"); in the nearest where none does. */
export function withYear(cursor: Cursor, inYear: Yearly): Extent | null {
  const year = cursor.attempt(readYearBehind);
  if (year !== null) return inYearOf(year, inYear);
  const offset = cursor.take(cursor.lexicon.moveAfter);
  return offset === null ? nearestYear(cursor, inYear) : yearlyFromNow(cursor, offset, inYear);
}

/** One unit of each year that is meant; more than one where the publication lies in two. */
export function inYearOf(years: Extent, inYear: Yearly): Extent | null {
  const span = hull(years.spans);
  if (span === null) return null;
  const [first, last] = [toCalendarDay(span[0]).year, toCalendarDay(span[1]).year];
  const extents = [...new Set([first, last])].flatMap((year) => inYear(year) ?? []);
  return together(extents);
}

/** What comes once a year, so many years on: "el próximo 3 de diciembre". */
export function yearlyFromNow(cursor: Cursor, offset: number, inYear: Yearly): Extent | null {
  return relative(cursor, (day) => movedYearly(day, offset, inYear));
}

/** What has no year is the nearest before the publication, or after it, as the claim reports or announces; or either. */
export function nearestYear(cursor: Cursor, inYear: Yearly): Extent | null {
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
