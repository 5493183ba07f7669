import { toCalendarDay } from "../../model/calendar.ts";
import type { Extent } from "../../values/date/extent.ts";

/** What comes once a year, on from its first day to its last. */
export type Yearly = (year: number) => Extent | null;

/** A 29 February comes rarely, and none comes between 1896 and 1904. */
const mostYearsApart = 8;
/** What belongs to a year may begin or end in the one beside it, as winters do; but no further away. */
const nearestYears = 2;

/** The last in time of something that comes once a year, near a day, whose bounds pass a test; null where none does. */
export function latestYearly(day: number, inYear: Yearly, passes: BoundsTest): Extent | null {
  return firstYearly(day, inYear, passes, -1);
}

/** The first in time of something that comes once a year, near a day, whose bounds pass a test; null where none does. */
export function earliestYearly(day: number, inYear: Yearly, passes: BoundsTest): Extent | null {
  return firstYearly(day, inYear, passes, 1);
}

type BoundsTest = (from: number, to: number) => boolean;

/** Looks year by year, on through time or back, from where it may be met first. */
function firstYearly(day: number, inYear: Yearly, passes: BoundsTest, direction: 1 | -1): Extent | null {
  const { year } = toCalendarDay(day);
  for (let away = -nearestYears; away <= mostYearsApart; away++) {
    const extent = inYear(year + direction * away);
    if (extent !== null && passes(extent.spans[0]?.[0] ?? 0, extent.spans[0]?.[1] ?? 0)) return extent;
  }
  return null;
}

/** Last: the latest that is over; next: the first that has not begun; this: that of the year; before last: a year before the last. */
export function movedYearly(day: number, offset: number, inYear: Yearly): Extent | null {
  if (offset === 0) return inYear(toCalendarDay(day).year);
  const nearest =
    offset < 0 ? latestYearly(day, inYear, (_, to) => to < day) : earliestYearly(day, inYear, (from) => from > day);
  const [from] = nearest?.spans[0] ?? [];
  if (from === undefined || Math.abs(offset) === 1) return nearest;
  return inYear(toCalendarDay(from).year + offset - Math.sign(offset));
}
