import { isoDay, isoYear, toCalendarDay } from "../model/calendar.ts";
import type { DaySpan } from "../model/denotation.ts";
import type { Spans } from "../values/date/spans.ts";

/**
 * Days as the desk would write them: `2021`, `2021-02`, `between 2021-06-01 and 2021-08-31`; null where they are more than one
 * value can say, or any day at all.
 *
 * @param lasts whether something goes on until then
 */
export function writtenDays(spans: Spans, lasts: boolean): string | null {
  if (spans.length === 0 || spans.length > 3 || spans.some(isAnyDay)) return null;
  return spans.map((span) => writtenSpan(span, lasts)).join(" or ");
}

function isAnyDay([from, to]: DaySpan): boolean {
  return !Number.isFinite(from) && !Number.isFinite(to);
}

function writtenSpan([from, to]: DaySpan, lasts: boolean): string {
  if (!Number.isFinite(from)) return `${lasts ? "until" : "by"} ${isoDay(to)}`;
  if (!Number.isFinite(to)) return `since ${isoDay(from)}`;
  if (from === to) return isoDay(from);
  const first = toCalendarDay(from);
  const next = toCalendarDay(to + 1);
  if (first.day === 1 && next.day === 1) {
    const months = (next.year - first.year) * 12 + next.month - first.month;
    if (months === 1) return isoDay(from).slice(0, -3);
    if (months === 12 && first.month === 1) return isoYear(first.year);
  }
  return `between ${isoDay(from)} and ${isoDay(to)}`;
}
