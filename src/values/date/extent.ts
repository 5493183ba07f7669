import { daysInMonth, toCalendarDay, toDayNumber } from "../../model/calendar.ts";
import type { DaySpan } from "../../model/denotation.ts";
import { isClosed, type Spans, union } from "./spans.ts";

/** The length of a unit of time: whole calendar months, or days. */
export interface Unit {
  readonly months: number;
  readonly days: number;
}

/** A point in time as it was written: the days that it covers, how precisely it was stated, and what weakens it. */
export interface Extent {
  readonly spans: Spans;
  /** The stated precision. */
  readonly unit: Unit;
  /** The unit whose half is added on each side (`~`, `about`); null where the bounds are exact. */
  readonly about: Unit | null;
  /** The desk doubts its reading (`?`). */
  readonly doubt: boolean;
}

/** The last year that is read. A double counts days one by one to year 2.4e13; the rest is room for widening. */
export const lastYear = 10_000_000_000_000;

/** So many calendar months. */
export const months = (count: number): Unit => ({ months: count, days: 0 });
/** So many days. */
export const days = (count: number): Unit => ({ months: 0, days: count });

/** The longer of two units; months are longer than any days. Null is no unit. */
export function longer(a: Unit | null, b: Unit): Unit {
  return a === null || b.months > a.months || (b.months === a.months && b.days > a.days) ? b : a;
}

/** Days with exact bounds, read without doubt. */
export function exactly(spans: Spans, unit: Unit): Extent {
  return { spans, unit, about: null, doubt: false };
}

/** Consecutive years. */
export function years(first: number, last: number): Extent {
  return exactly([[toDayNumber(first, 1, 1), toDayNumber(last + 1, 1, 1) - 1]], months(12 * (last - first + 1)));
}

/** Consecutive months, counted on from the given one; month 13 is January of the next year. */
export function monthsFrom(year: number, month: number, count: number): Extent {
  return exactly([[firstOfMonth(year, month), firstOfMonth(year, month + count) - 1]], months(count));
}

/** One day; null where the calendar has no such day. */
export function dayExtent(year: number, month: number, day: number): Extent | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return oneOfDays(toDayNumber(year, month, day));
}

/** One of some days; which of them is left open. */
export function oneOfDays(...found: readonly number[]): Extent {
  return exactly(union(found.map((day): DaySpan => [day, day])), days(1));
}

/** All that several extents of one unit leave open; null where there is none, or where any of them could not be read. */
export function together(extents: readonly (Extent | null)[]): Extent | null {
  const found = extents.filter((extent) => extent !== null);
  const [first] = found;
  if (first === undefined || found.length < extents.length) return null;
  return { ...first, spans: union(found.flatMap(({ spans }) => spans)) };
}

function firstOfMonth(year: number, month: number): number {
  const index = month - 1;
  return toDayNumber(year + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}

/** The days that an extent leaves open, with half a unit on each side where it is only about so. */
export function openDays({ spans, about }: Extent): Spans {
  if (about === null) return spans;
  return union(spans.map(([from, to]): DaySpan => [earlier(from, about), later(to + 1, about) - 1]));
}

/** Half a unit before a day. */
export function earlier(day: number, unit: Unit | null): number {
  return unit === null ? day : shift(day, unit, -1);
}

/** Half a unit after a day. */
export function later(day: number, unit: Unit | null): number {
  return unit === null ? day : shift(day, unit, 1);
}

/** Half a year is six months, half a month 15 days, half a day a whole one: halves are rounded up to what calendars count. */
function shift(day: number, unit: Unit, direction: 1 | -1): number {
  if (!Number.isFinite(day)) return day;
  const halfDays = Math.ceil(unit.days / 2) + (unit.months % 2 === 1 ? 15 : 0);
  return addMonths(day, direction * Math.floor(unit.months / 2)) + direction * halfDays;
}

/** The day so many months before or after another; at the end of shorter months their last day. */
export function addMonths(dayNumber: number, count: number): number {
  if (count === 0) return dayNumber;
  const { year, month, day } = toCalendarDay(dayNumber);
  const first = firstOfMonth(year, month + count);
  const { year: thatYear, month: thatMonth } = toCalendarDay(first);
  return first + Math.min(day, daysInMonth(thatYear, thatMonth)) - 1;
}

/**
 * One of equal parts of an extent, counted from 0. Null where there is nothing to divide: open ends, several spans, fewer days
 * than parts.
 */
export function partOf(extent: Extent, index: number, parts: number): Extent | null {
  const [span] = extent.spans;
  if (span === undefined || extent.spans.length > 1 || !isClosed(span)) return null;
  if (span[1] - span[0] + 1 < parts) return null;
  return { ...divide(span, index, parts), about: extent.about, doubt: extent.doubt };
}

/**
 * Whole months where they divide evenly: a third of a year is four months. A month has the thirds 1–10, 11–20 and 21–end,
 * and the halves 1–15 and 16–end. All else is divided by days.
 */
function divide([from, to]: DaySpan, index: number, parts: number): Extent {
  const count = wholeMonths([from, to]);
  const start = toCalendarDay(from);
  if (count > 0 && count % parts === 0) {
    return monthsFrom(start.year, start.month + (index * count) / parts, count / parts);
  }
  const step = count === 1 ? Math.floor(30 / parts) : (to - from + 1) / parts;
  const last = index === parts - 1 ? to : from + Math.floor((index + 1) * step) - 1;
  return exactly([[from + Math.floor(index * step), last]], days(Math.floor(step)));
}

/** How many whole calendar months a span is; 0 where it is not. */
function wholeMonths([from, to]: DaySpan): number {
  const start = toCalendarDay(from);
  const next = toCalendarDay(to + 1);
  return start.day === 1 && next.day === 1 ? (next.year - start.year) * 12 + next.month - start.month : 0;
}
