import { toDayNumber } from "../../model/calendar.ts";
import type { DaySpan } from "../../model/denotation.ts";

/** The Monday of a day's week. Weeks begin on Monday (ISO 8601). */
export function mondayOf(day: number): number {
  return day - weekdayOf(day);
}

/** 0 is Monday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The first of a weekday that is not before a day; 0 is Monday. */
export function weekdayFrom(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** The weekend that has a day, or that the day before or behind it makes longer: from Thursday to Sunday, from Saturday to Monday. */
export function weekendBeside(day: number): DaySpan {
  const saturday = mondayOf(day) + 5;
  return day < saturday - 3 ? [saturday - 7, day] : [Math.min(day, saturday), saturday + 1];
}

/** The week that has a day, or the seven days from it on: "the week of 4 February" may be either. */
export function weekAround(day: number): DaySpan {
  const monday = mondayOf(day);
  return [monday, Math.max(monday, day) + 6];
}

/** A week by the number that ISO 8601 gives it: the first has 4 January. Null where the year has no such week. */
export function weekNumbered(year: number, week: number): DaySpan | null {
  const [first, next] = [mondayOf(toDayNumber(year, 1, 4)), mondayOf(toDayNumber(year + 1, 1, 4))];
  const monday = first + 7 * (week - 1);
  return week < 1 || monday >= next ? null : [monday, monday + 6];
}
