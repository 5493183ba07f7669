import type { DaySpan } from "../../model/denotation.ts";
import type { Seasons } from "../../model/story.ts";
import { days, type Extent, exactly } from "./extent.ts";
import { feastIn } from "./feasts.ts";
import { nthIn } from "./nth.ts";
import { type CalendarUnit, extentOf } from "./phrase-unit.ts";
import type { ToldDays } from "./told-days.ts";
import type { Around } from "./told-words.ts";
import { weekAround, weekendBeside, weekNumbered } from "./weeks.ts";

/** The days; null where they have no year, or the calendar has none such. */
export function daysTold(told: ToldDays, seasons: Seasons): Extent | null {
  switch (told.sort) {
    case "around":
      return daysAround(told, seasons);
    case "nth": {
      const [span, ...others] = extentOf(told.whole, seasons)?.spans ?? [];
      return span === undefined || others.length > 0 ? null : nthIn(span, told.counted, told.rank);
    }
    case "week":
      return told.year === null ? null : stretch(weekNumbered(told.year, told.week));
    case "feast":
      return told.year === null ? null : feastIn(told.rule, told.year);
  }
}

function stretch(span: DaySpan | null): Extent | null {
  return span === null ? null : exactly([span], days(span[1] - span[0] + 1));
}

function daysAround({ of, first, last }: Extract<ToldDays, { sort: "around" }>, seasons: Seasons): Extent | null {
  const from = dayOf(
    last === null || first.sort !== "day" || last.sort !== "day" ? first : lacking(first, last),
    seasons,
  );
  const to = last === null ? null : dayOf(last, seasons);
  if (from === null) return null;
  return stretch(last === null ? oneDayOf(of, from) : to === null ? null : severalOf(of, from, to));
}

type Day = Extract<CalendarUnit, { sort: "day" }>;

/** "3 to 4 May 2023" */
function lacking(first: Day, last: Day): Day {
  return { ...first, month: first.month ?? last.month, year: first.year ?? last.year };
}

function dayOf(unit: CalendarUnit, seasons: Seasons): number | null {
  return extentOf(unit, seasons)?.spans[0]?.[0] ?? null;
}

/** The night of 3 May ends on the 4th. */
function oneDayOf(of: Around, day: number): DaySpan | null {
  switch (of) {
    case "night":
      return [day, day + 1];
    case "weekend": {
      const [from, to] = weekendBeside(day);
      return to - from > 2 ? null : [from, to];
    }
    case "week":
      return weekAround(day);
    case "week from":
      return [day, day + 6];
    case "week to":
      return [day - 6, day];
  }
}

/** A night has two days, a weekend two to four with its Saturday and Sunday, a week no more than seven. */
function severalOf(of: Around, from: number, to: number): DaySpan | null {
  const length = to - from + 1;
  if (of === "night") return length === 2 ? [from, to] : null;
  if (of !== "weekend") return of === "week" && length > 1 && length <= 7 ? [from, to] : null;
  const [saturday, sunday] = [weekendBeside(from)[1] - 1, weekendBeside(from)[1]];
  return length <= 4 && from <= saturday && sunday <= to ? [from, to] : null;
}
