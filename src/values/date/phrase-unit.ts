import type { Seasons } from "../../model/story.ts";
import { monthOf, seasonOfWord, weekdayOfWord } from "./calendar-words.ts";
import { readDateTime } from "./date-time.ts";
import { readEdtfDate } from "./edtf-date.ts";
import { readEdtfYear } from "./edtf-year.ts";
import { dayExtent, type Extent, months, monthsFrom, partOf, years } from "./extent.ts";
import { type Part, shortPartOf } from "./phrase-words.ts";
import { takeEra, takeYear, takeYearAfterComma } from "./phrase-year.ts";
import { type Season, seasonOf, turnsTheYear } from "./seasons.ts";
import { peek, type Tokens } from "./tokens.ts";
import { weekdayOf } from "./weeks.ts";

/** A unit of the calendar as a phrase names it. A month, day or part may stand without its year, where a later one has it. */
export type CalendarUnit =
  | {
      readonly sort: "day";
      /** 0 is Monday; null where it is not said. */
      readonly weekday: number | null;
      readonly day: number;
      readonly month: number | null;
      readonly year: number | null;
    }
  | { readonly sort: "month"; readonly month: number; readonly year: number | null }
  | { readonly sort: "season"; readonly season: Season; readonly year: number | null }
  | { readonly sort: "part"; readonly part: Part; readonly year: number | null }
  | { readonly sort: "whole"; readonly extent: Extent };

/** Reads the unit that comes next; null, and no word taken, where none does. */
export function takeCalendarUnit(tokens: Tokens, seasons: Seasons): CalendarUnit | null {
  const start = tokens.at;
  const unit =
    takeWeekday(tokens) ??
    takeDayFirst(tokens, null) ??
    takeMonthFirst(tokens, null) ??
    takeSeason(tokens, seasons) ??
    takeShortPart(tokens) ??
    takeCentury(tokens) ??
    takeYearUnit(tokens) ??
    takeWritten(tokens, seasons);
  if (unit === null) tokens.at = start;
  return unit;
}

/** "Friday, 14 July 2023"; without its day a weekday is any of many. */
function takeWeekday(tokens: Tokens): CalendarUnit | null {
  const weekday = weekdayOfWord.get(peek(tokens));
  if (weekday === undefined) return null;
  const start = tokens.at++;
  if (peek(tokens) === ",") tokens.at++;
  const unit = takeDayFirst(tokens, weekday) ?? takeMonthFirst(tokens, weekday);
  if (unit?.sort === "day") return unit;
  tokens.at = start;
  return null;
}

/** "14 July 2021", "14th July 2021", "14" */
function takeDayFirst(tokens: Tokens, weekday: number | null): CalendarUnit | null {
  const day = dayNumber(peek(tokens));
  const month = monthOf.get(peek(tokens, 1)) ?? null;
  const alone = ["or", "and", "to", ","].includes(peek(tokens, 1));
  if (day === null || (month === null && !alone)) return null;
  tokens.at += month === null ? 1 : 2;
  return { sort: "day", weekday, day, month, year: month === null ? null : takeYearAfterComma(tokens) };
}

/** "July 14, 2021", "July 14", "July 2021", "July, 2021", "July" */
function takeMonthFirst(tokens: Tokens, weekday: number | null): CalendarUnit | null {
  const month = monthOf.get(peek(tokens));
  if (month === undefined) return null;
  tokens.at++;
  const year = takeYearAfterComma(tokens);
  const day = year === null ? dayNumber(peek(tokens)) : null;
  if (day === null) return { sort: "month", month, year };
  tokens.at++;
  return { sort: "day", weekday, day, month, year: takeYearAfterComma(tokens) };
}

function takeSeason(tokens: Tokens, seasons: Seasons): CalendarUnit | null {
  const season = seasonOfWord.get(peek(tokens));
  if (season === undefined) return null;
  tokens.at++;
  const split = turnsTheYear(season, seasons) ? takeSplitYear(tokens) : null;
  return { sort: "season", season, year: split ?? takeYearAfterComma(tokens) };
}

/** "winter 2021/22", "winter 2021–2022": the season that begins in the first year. */
function takeSplitYear(tokens: Tokens): number | null {
  const parts = /^(\d{4})[/-](\d{2}|\d{4})$/.exec(peek(tokens));
  if (parts === null) return null;
  const first = Number(parts[1]);
  const next = String(first + 1);
  if (parts[2] !== next && parts[2] !== next.slice(2)) return null;
  tokens.at++;
  return first;
}

/** "Q1 2021", "2021 Q1", "H2" */
function takeShortPart(tokens: Tokens): CalendarUnit | null {
  const before = shortPartOf.get(peek(tokens));
  if (before !== undefined) {
    tokens.at++;
    return { sort: "part", part: before, year: takeYearAfterComma(tokens) };
  }
  const after = shortPartOf.get(peek(tokens, 1));
  const year = after === undefined ? null : takeYear(tokens);
  if (after === undefined || year === null) return null;
  tokens.at++;
  return { sort: "part", part: after, year };
}

/** "19th century", "1st century BC". The 19th century holds 1900, and 1800, from which many count it. */
function takeCentury(tokens: Tokens): CalendarUnit | null {
  const century = Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(peek(tokens))?.[1] ?? 0);
  if (century === 0 || peek(tokens, 1) !== "century") return null;
  tokens.at += 2;
  const era = takeEra(tokens);
  const extent =
    era === "before"
      ? years(1 - century * 100, 100 - century * 100)
      : years(Math.max(1, century * 100 - 100), century * 100);
  return { sort: "whole", extent: { ...extent, unit: months(1200) } };
}

/** "1990s", "2021", "44 BC", "AD 79". The 2000s may be ten or a hundred years, and are not read. */
function takeYearUnit(tokens: Tokens): CalendarUnit | null {
  const decade = /^(\d{3}0)['\u2019]?s$/.exec(peek(tokens))?.[1];
  if (decade !== undefined && !decade.endsWith("00")) {
    tokens.at++;
    return { sort: "whole", extent: years(Number(decade), Number(decade) + 9) };
  }
  const year = takeYear(tokens);
  return year === null ? null : { sort: "whole", extent: years(year, year) };
}

/** A date in EDTF. */
function takeWritten(tokens: Tokens, seasons: Seasons): CalendarUnit | null {
  const written = tokens.written[tokens.at] ?? "";
  const extent = readEdtfDate(written, seasons) ?? readEdtfYear(written) ?? readDateTime(written);
  if (extent === null) return null;
  tokens.at++;
  return { sort: "whole", extent };
}

function dayNumber(word: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** What a unit lacks, taken from the one after it: "14 or 15 July 2021", "early or mid 2021". */
export function complete(unit: CalendarUnit, next: CalendarUnit): CalendarUnit {
  if (unit.sort === "whole" || next.sort === "whole") return unit;
  if (unit.sort === "day" && next.sort === "day") {
    return { ...unit, month: unit.month ?? next.month, year: unit.year ?? next.year };
  }
  return { ...unit, year: unit.year ?? next.year };
}

/** The days of a unit; null where it has no year, or the calendar has no such day. */
export function extentOf(unit: CalendarUnit, seasons: Seasons): Extent | null {
  if (unit.sort === "whole") return unit.extent;
  if (unit.year === null) return null;
  if (unit.sort === "month") return monthsFrom(unit.year, unit.month, 1);
  if (unit.sort === "season") return seasonOf(unit.season, unit.year, seasons);
  if (unit.sort === "part") return partOf(years(unit.year, unit.year), unit.part.index, unit.part.parts);
  const day = unit.month === null ? null : dayExtent(unit.year, unit.month, unit.day);
  return day === null || unit.weekday === null || isOn(day, unit.weekday) ? day : null;
}

function isOn({ spans: [day] }: Extent, weekday: number): boolean {
  return day !== undefined && weekdayOf(day[0]) === weekday;
}

/** "3 May 2023", "2023-05-03" */
export function isDay(unit: CalendarUnit): boolean {
  return unit.sort === "day" || (unit.sort === "whole" && unit.extent.unit.months === 0 && unit.extent.unit.days === 1);
}
