import { daysInMonth, toCalendarDay } from "../model/calendar.ts";
import type { OpenSpan } from "../model/messages/date.ts";
import type { Conventions, Precision } from "./catalogue.ts";

/** The names of single units (a year, a month, a day) first, so that "2021 or before 2020" is not read as "before (2020 or 2021)". */
export function nameSpans(spans: readonly OpenSpan[], conventions: Conventions): readonly string[] {
  const units: string[] = [];
  const others: string[] = [];
  for (const [first, last] of spans) {
    const from = first ?? -Infinity;
    const to = last ?? Infinity;
    const unit = nameUnit(from, to, conventions);
    if (unit === null) others.push(nameSpan(from, to, conventions));
    else units.push(unit);
  }
  return others.length === 0 ? units : [...units, ...others];
}

/** A day between two days, both included, in the shortest words that denote just that. */
export function nameSpan(from: number, to: number, conventions: Conventions): string {
  if (from === -Infinity && to === Infinity) return conventions.anyTime;
  if (from === -Infinity) return conventions.before(nameStart(to + 1, conventions), precisionOfStart(to + 1));
  if (to === Infinity) return conventions.notBefore(nameStart(from, conventions), precisionOfStart(from));
  const unit = nameUnit(from, to, conventions);
  if (unit !== null) return unit;
  const precision = finest(precisionOfStart(from), precisionOfStart(to + 1));
  return conventions.between(
    nameFirst(from, to, precision, conventions),
    nameDay(to, precision, conventions),
    precision,
  );
}

/** The name of the first of two days, less the year and month that both share: "between 14 and 16 July 2021". */
function nameFirst(from: number, to: number, precision: Precision, conventions: Conventions): string {
  const start = toCalendarDay(from);
  const end = toCalendarDay(to);
  const monthName = conventions.months[start.month - 1] ?? "";
  if (start.year !== end.year || precision === "year") return nameDay(from, precision, conventions);
  if (precision === "month") return monthName;
  return start.month === end.month ? conventions.dayOfMonth(start.day) : conventions.dayOfYear(start.day, monthName);
}

/** A whole year, a whole month or a day; null where the span is none of them. */
export function nameUnit(from: number, to: number, conventions: Conventions): string | null {
  const precision = precisionOf(from, to);
  return precision === null ? null : nameDay(from, precision, conventions);
}

/** The unit that a span is just one of. */
export function precisionOf(from: number, to: number): Precision | null {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  if (from === to) return "day";
  const start = toCalendarDay(from);
  const end = toCalendarDay(to);
  if (start.year !== end.year || start.day !== 1 || end.day !== daysInMonth(end.year, end.month)) return null;
  if (start.month === 1 && end.month === 12) return "year";
  return start.month === end.month ? "month" : null;
}

/** The shortest name of a unit that begins on this day. */
function nameStart(day: number, conventions: Conventions): string {
  return nameDay(day, precisionOfStart(day), conventions);
}

/** The longest unit that begins on this day. */
function precisionOfStart(dayNumber: number): Precision {
  const { month, day } = toCalendarDay(dayNumber);
  return day !== 1 ? "day" : month === 1 ? "year" : "month";
}

function finest(a: Precision, b: Precision): Precision {
  if (a === "day" || b === "day") return "day";
  return a === "month" || b === "month" ? "month" : "year";
}

/** The name of the day, month or year that a day is in. */
export function nameDay(dayNumber: number, precision: Precision, conventions: Conventions): string {
  const { year, month, day } = toCalendarDay(dayNumber);
  const yearName = conventions.year(year);
  const monthName = conventions.months[month - 1] ?? "";
  if (precision === "year") return yearName;
  return precision === "month" ? conventions.month(monthName, yearName) : conventions.day(day, monthName, yearName);
}
