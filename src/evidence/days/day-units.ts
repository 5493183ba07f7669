import type { PartName, TimeUnit } from "../../language/words-of-dates.ts";
import { toCalendarDay } from "../../model/calendar.ts";
import type { DaySpan } from "../../model/denotation.ts";
import {
  addMonths,
  days,
  type Extent,
  exactly,
  monthsFrom,
  oneOfDays,
  partOf,
  together,
  years,
} from "../../values/date/extent.ts";
import { mondayOf } from "../../values/date/weeks.ts";

/** The calendar's unit that holds a day, or one so many units before or after it. Weeks begin on Monday (ISO 8601). */
export function unitAround(unit: TimeUnit, offset: number, day: number): Extent {
  const { year, month } = toCalendarDay(day);
  switch (unit) {
    case "year":
      return years(year + offset, year + offset);
    case "decade": {
      const first = Math.floor(year / 10) * 10 + 10 * offset;
      return years(first, first + 9);
    }
    case "century":
      return centuryExtent(Math.ceil(year / 100) + offset);
    case "quarter":
      return monthsFrom(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * offset, 3);
    case "month":
      return monthsFrom(year, month + offset, 1);
    case "week":
      return weekFrom(mondayOf(day) + 7 * offset);
    case "weekend": {
      const saturday = mondayOf(day) + 5 + 7 * offset;
      return exactly([[saturday, saturday + 1]], days(2));
    }
    case "day":
      return oneOfDays(day + offset);
  }
}

/** Seven days. */
export function weekFrom(first: number): Extent {
  return exactly([[first, first + 6]], days(7));
}

/** The 19th century holds 1900, and 1800, from which many count it; so it does as a value. */
export function centuryExtent(century: number): Extent {
  return years(century * 100 - 100, century * 100);
}

/** The day so many units before or after another; at the end of shorter months their last day. */
export function shifted(day: number, unit: TimeUnit, count: number): number {
  switch (unit) {
    case "day":
      return day + count;
    case "week":
    case "weekend":
      return day + 7 * count;
    case "month":
      return addMonths(day, count);
    case "quarter":
      return addMonths(day, 3 * count);
    case "year":
      return addMonths(day, 12 * count);
    case "decade":
      return addMonths(day, 120 * count);
    case "century":
      return addMonths(day, 1200 * count);
  }
}

/**
 * So many units before or after a day, as people say it: half a unit to either side, and all of the calendar's unit that it falls
 * into. Days are counted exactly.
 */
export function aroundShift(day: number, unit: TimeUnit, count: number): DaySpan {
  const there = shifted(day, unit, count);
  if (unit === "day") return [there, there];
  const [whole] = unitAround(unit, 0, there).spans;
  const half = halfDays[unit];
  return [Math.min(there - half, whole?.[0] ?? there), Math.max(there + half, whole?.[1] ?? there)];
}

const halfDays: Readonly<Record<TimeUnit, number>> = {
  day: 0,
  week: 3,
  weekend: 3,
  month: 15,
  quarter: 46,
  year: 183,
  decade: 1826,
  century: 18_262,
};

const partIndexes: Readonly<Record<PartName, readonly [index: number, parts: number]>> = {
  early: [0, 3],
  start: [0, 3],
  mid: [1, 3],
  late: [2, 3],
  end: [2, 3],
  "half-1": [0, 2],
  "half-2": [1, 2],
  "year-half-1": [0, 2],
  "year-half-2": [1, 2],
  "quarter-1": [0, 4],
  "quarter-2": [1, 4],
  "quarter-3": [2, 4],
  "quarter-4": [3, 4],
};

/** A part of a unit; of each where several may be meant. */
export function partOfExtent(extent: Extent, part: PartName): Extent | null {
  const [index, parts] = partIndexes[part];
  return together(extent.spans.map((span) => partOf({ ...extent, spans: [span] }, index, parts)));
}
