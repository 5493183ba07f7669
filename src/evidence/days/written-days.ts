import { type CalendarDay, isoDay, isoYear, toCalendarDay } from "../../model/calendar.ts";
import type { DaySpan } from "../../model/denotation.ts";
import type { Seasons } from "../../model/story.ts";
import { isAlways, type Spans } from "../../values/date/spans.ts";
import { seasonFrom, seasonTo, writtenSeason } from "./written-season.ts";

/**
 * Days as the desk would write them: `2021`, `2021-02`, `between 2021-06-01 and 2021-08-31`; null where they are more than one
 * value can say, or any day at all.
 *
 * @param lasts whether something goes on until then
 * @param seasons those of the story, where the text names one: `autumn 2025`; null where it names none
 */
export function writtenDays(spans: Spans, lasts: boolean, seasons: Seasons | null): string | null {
  if (spans.length === 0 || spans.length > 3 || spans.some(isAlways)) return null;
  return spans.map((span) => writtenSpan(span, lasts, seasons)).join(" or ");
}

function writtenSpan([from, to]: DaySpan, lasts: boolean, seasons: Seasons | null): string {
  const [begun, after] = [toCalendarDay(from), toCalendarDay(to + 1)];
  if (!Number.isFinite(from))
    return `${lasts ? "until" : "by"} ${(seasons && seasonTo(to, seasons)) ?? written(to, unitFrom(after))}`;
  if (!Number.isFinite(to)) return `since ${(seasons && seasonFrom(from, seasons)) ?? written(from, unitFrom(begun))}`;
  const season = seasons && writtenSeason([from, to], seasons);
  if (season !== null) return season;
  const unit = finer(unitFrom(begun), unitFrom(after));
  const [first, last] = [written(from, unit), written(to, unit)];
  return first === last ? first : `between ${first} and ${last}`;
}

const units = ["day", "month", "year"] as const;
type Unit = (typeof units)[number];

/** The longest unit that begins with a day: "since 2016" is seldom said of a first of January. */
function unitFrom({ month, day }: CalendarDay): Unit {
  return day > 1 ? "day" : month > 1 ? "month" : "year";
}

function finer(one: Unit, other: Unit): Unit {
  return units.indexOf(one) < units.indexOf(other) ? one : other;
}

/** The day, or the month or year that it lies in. */
function written(day: number, unit: Unit): string {
  if (unit === "year") return isoYear(toCalendarDay(day).year);
  return unit === "month" ? isoDay(day).slice(0, -3) : isoDay(day);
}
