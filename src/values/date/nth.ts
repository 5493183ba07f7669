import type { TimeUnit } from "../../language/words-of-dates.ts";
import { toCalendarDay } from "../../model/calendar.ts";
import type { DaySpan } from "../../model/denotation.ts";
import { days, type Extent, exactly, months, monthsFrom } from "./extent.ts";
import { isClosed } from "./spans.ts";
import { mondayOf, weekdayFrom } from "./weeks.ts";

/** Which of several that a longer time holds. */
export interface Rank {
  /** From 1 on; counted from the end where it is "the last". */
  readonly rank: number;
  readonly fromEnd: boolean;
  /** How many from there on: "the first three days"; 1 where it is one. */
  readonly count: number;
}

/** What is counted: a weekday (0 is Monday), or a unit of time. */
export type Counted = { readonly weekday: number } | { readonly unit: TimeUnit };

/** One of the days, weeks or months that a longer time holds, or the first or last few; null where it holds none such. */
export function nthIn(whole: DaySpan, counted: Counted, rank: Rank): Extent | null {
  if (!isClosed(whole) || whole[1] - whole[0] < 6) return null;
  if ("weekday" in counted) return within(whole, nthWeekday(whole, counted.weekday, rank), 1);
  switch (counted.unit) {
    case "day":
      return within(whole, stretch(whole, rank, 1), 1);
    case "week":
      return exactly([nthWeeks(whole, rank)], days(7 * rank.count));
    case "weekend":
      return nthWeekend(whole, rank);
    case "month":
      return nthMonth(whole, rank);
    default:
      return null;
  }
}

function within(whole: DaySpan, span: DaySpan | null, length: number): Extent | null {
  return span === null || span[0] < whole[0] || span[1] > whole[1] ? null : exactly([span], days(length));
}

/** So many days from the beginning on, or back from the end. */
function stretch([from, to]: DaySpan, { rank, fromEnd, count }: Rank, length: number): DaySpan {
  const start = fromEnd ? to + 1 - length * (rank - 1 + count) : from + length * (rank - 1);
  return [start, start + length * count - 1];
}

function nthWeekday([from, to]: DaySpan, weekday: number, { rank, fromEnd, count }: Rank): DaySpan | null {
  if (count > 1) return null;
  const day = fromEnd ? weekdayFrom(to - 6, weekday) - 7 * (rank - 1) : weekdayFrom(from, weekday) + 7 * (rank - 1);
  return [day, day];
}

/**
 * Weeks are counted in three ways: by seven days, by whole weeks, and by weeks that lie in it for the greater part (as those of
 * ISO 8601 do); nobody says by which.
 */
function nthWeeks(whole: DaySpan, rank: Rank): DaySpan {
  const [from, to] = stretch(whole, rank, 7);
  const base = rank.fromEnd ? whole[1] + 1 : whole[0];
  const mondays = [mondayOf(base + (rank.fromEnd ? 0 : 6)), mondayOf(base + 3)];
  const [least, greatest] = [Math.min(...mondays), Math.max(...mondays)];
  return [Math.min(from, from + least - base), Math.max(to, to + greatest - base)];
}

/** A weekend that the beginning or the end of it parts may be counted, or not. */
function nthWeekend([from, to]: DaySpan, rank: Rank): Extent | null {
  if (rank.count > 1) return null;
  const saturday = nthWeekday([from, to], 5, rank);
  const sunday = nthWeekday([from, to], 6, rank);
  if (saturday === null || sunday === null) return null;
  const [first, last] = [Math.min(saturday[0], sunday[0] - 1), Math.max(saturday[0] + 1, sunday[0])];
  return first > to || last < from ? null : exactly([[first, last]], days(2));
}

function nthMonth([from, to]: DaySpan, { rank, fromEnd, count }: Rank): Extent | null {
  const [start, next] = [toCalendarDay(from), toCalendarDay(to + 1)];
  const all = (next.year - start.year) * 12 + next.month - start.month;
  const first = fromEnd ? all - rank + 1 - count : rank - 1;
  if (start.day > 1 || next.day > 1 || first < 0 || first + count > all) return null;
  return { ...monthsFrom(start.year, start.month + first, count), unit: months(count) };
}
