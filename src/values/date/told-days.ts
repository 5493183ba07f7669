import { dates } from "../../language/en/dates.ts";
import type { TimeUnit } from "../../language/words-of-dates.ts";
import type { DaySpan } from "../../model/denotation.ts";
import type { Seasons } from "../../model/story.ts";
import { days, type Extent, exactly } from "./extent.ts";
import { feastIn } from "./feasts.ts";
import { type Counted, nthIn, type Rank } from "./nth.ts";
import { type CalendarUnit, extentOf, takeCalendarUnit } from "./phrase-unit.ts";
import { fillers, weekdayOfWord } from "./phrase-words.ts";
import { takeYearAfterComma } from "./phrase-year.ts";
import { peek, type Tokens, take, takeAny, takePrepositions } from "./tokens.ts";
import { weekAround, weekendBeside, weekNumbered } from "./weeks.ts";

/** Days that are told by the week, by their rank, or by the feast that they are. */
export type ToldDays =
  | { readonly sort: "around"; readonly of: Around; readonly first: CalendarUnit; readonly last: CalendarUnit | null }
  | { readonly sort: "nth"; readonly counted: Counted; readonly rank: Rank; readonly whole: CalendarUnit }
  | { readonly sort: "week"; readonly week: number; readonly year: number | null }
  | { readonly sort: "feast"; readonly rule: string; readonly year: number | null };

type Around = "night" | "weekend" | "week" | "week from" | "week to";

/** Reads what comes next; null, and no word taken, where it is none of these. */
export function takeToldDays(tokens: Tokens, seasons: Seasons): ToldDays | null {
  const start = tokens.at;
  const told = takeAround(tokens, seasons) ?? takeNth(tokens, seasons) ?? takeWeek(tokens) ?? takeFeast(tokens);
  if (told === null) tokens.at = start;
  return told;
}

const arounds: readonly (readonly [words: readonly string[], of: Around])[] = [
  [["night", "from"], "night"],
  [["night", "between"], "night"],
  [["night"], "night"],
  [["overnight", "from"], "night"],
  [["overnight"], "night"],
  [["weekend"], "weekend"],
  [["week", "beginning"], "week from"],
  [["week", "commencing"], "week from"],
  [["week", "starting"], "week from"],
  [["week", "from"], "week from"],
  [["week", "ending"], "week to"],
  [["week"], "week"],
];

/** "night of 3 to 4 May 2023", "Wednesday night, 3 May 2023", "weekend of 6 May 2023", "week of 8 May 2023"; "the" and "of" are gone. */
function takeAround(tokens: Tokens, seasons: Seasons): ToldDays | null {
  const start = tokens.at;
  const weekday = peek(tokens, 1) === "night" ? weekdayOfWord.get(peek(tokens)) : undefined;
  if (weekday !== undefined) tokens.at++;
  const of = takeAny(tokens, arounds);
  if (of === null) return null;
  take(tokens, [","]);
  takePrepositions(tokens);
  const first = takeCalendarUnit(tokens, seasons);
  const joined = first !== null && (take(tokens, ["to"]) || take(tokens, ["and"]));
  const last = joined ? takeCalendarUnit(tokens, seasons) : null;
  if (first === null || !isDay(first) || (joined && (last === null || !isDay(last)))) {
    return back(tokens, start);
  }
  return {
    sort: "around",
    of,
    first: weekday === undefined || first.sort !== "day" ? first : { ...first, weekday },
    last,
  };
}

/** "3 May 2023", "2023-05-03" */
function isDay(unit: CalendarUnit): boolean {
  return unit.sort === "day" || (unit.sort === "whole" && unit.extent.unit.months === 0 && unit.extent.unit.days === 1);
}

const ranks: readonly (readonly [words: readonly string[], rank: number])[] = [
  [["first"], 1],
  [["1st"], 1],
  [["second"], 2],
  [["2nd"], 2],
  [["third"], 3],
  [["3rd"], 3],
  [["fourth"], 4],
  [["4th"], 4],
  [["fifth"], 5],
  [["5th"], 5],
  [["last"], -1],
  [["final"], -1],
];

const counts: readonly (readonly [words: readonly string[], count: number])[] = [
  [["two"], 2],
  [["2"], 2],
  [["three"], 3],
  [["3"], 3],
  [["four"], 4],
  [["4"], 4],
];

const counted: readonly (readonly [words: readonly string[], unit: TimeUnit])[] = [
  [["week"], "week"],
  [["weeks"], "week"],
  [["weekend"], "weekend"],
  [["day"], "day"],
  [["days"], "day"],
  [["month"], "month"],
  [["months"], "month"],
];

/** "second week of May 2023", "last Friday in May 2023", "first two weeks of May 2023" */
function takeNth(tokens: Tokens, seasons: Seasons): ToldDays | null {
  const start = tokens.at;
  const rank = takeAny(tokens, ranks);
  const count = rank === null ? null : (takeAny(tokens, counts) ?? 1);
  const of = count === null ? null : takeCounted(tokens, count);
  const whole = of === null ? null : takeWhole(tokens, seasons);
  // "Last Sunday 2024" is no way to say the last Sunday of a year.
  if (whole !== null && rank === -1 && isYear(whole)) return back(tokens, start);
  if (rank === null || count === null || of === null || whole === null) return back(tokens, start);
  return { sort: "nth", counted: of, rank: { rank: Math.abs(rank), fromEnd: rank < 0, count }, whole };
}

function back(tokens: Tokens, start: number): null {
  tokens.at = start;
  return null;
}

function isYear(unit: CalendarUnit): boolean {
  return unit.sort === "whole" && unit.extent.unit.months === 12;
}

/** "Two weeks", and one "week": "the first weeks" are nobody knows how many. */
function takeCounted(tokens: Tokens, count: number): Counted | null {
  const weekday = weekdayOfWord.get(peek(tokens));
  if (weekday !== undefined && count === 1) {
    tokens.at++;
    return { weekday };
  }
  if (peek(tokens).endsWith("s") !== count > 1) return null;
  const unit = takeAny(tokens, counted);
  return unit === null ? null : { unit };
}

function takeWhole(tokens: Tokens, seasons: Seasons): CalendarUnit | null {
  takePrepositions(tokens);
  const whole = takeCalendarUnit(tokens, seasons);
  return whole?.sort === "day" ? null : whole;
}

/** "week 12 of 2023", "calendar week 12, 2023", "2023-W12" */
function takeWeek(tokens: Tokens): ToldDays | null {
  const [, written, numbered] = /^(\d{4})-?w(\d\d)$/.exec(peek(tokens)) ?? [];
  if (written !== undefined) {
    tokens.at++;
    return { sort: "week", week: Number(numbered), year: Number(written) };
  }
  const start = tokens.at;
  take(tokens, ["calendar"]) || take(tokens, ["iso"]);
  const week = take(tokens, ["week"]) ? /^\d{1,2}$/.exec(peek(tokens))?.[0] : undefined;
  if (week === undefined) {
    tokens.at = start;
    return null;
  }
  tokens.at++;
  takePrepositions(tokens);
  return { sort: "week", week: Number(week), year: takeYearAfterComma(tokens) };
}

/** Longer names first. At Christmas may be a day early or late. */
const feasts: readonly (readonly [words: readonly string[], rule: string])[] = dates.feasts
  .split("|")
  .map((feast): [string[], string] => {
    const [name = "", rule = ""] = feast.split(":");
    const words = name.split(" ").filter((word) => !fillers.has(word));
    return [words, name === "christmas" ? "12-24..12-26" : rule];
  })
  .sort(([a], [b]) => b.length - a.length);

/** "New Year's Eve 2022" */
function takeFeast(tokens: Tokens): ToldDays | null {
  const rule = takeAny(tokens, feasts);
  return rule === null ? null : { sort: "feast", rule, year: takeYearAfterComma(tokens) };
}

export function isTold(unit: CalendarUnit | ToldDays): unit is ToldDays {
  return unit.sort === "around" || unit.sort === "nth" || unit.sort === "week" || unit.sort === "feast";
}

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
