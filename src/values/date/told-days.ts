import type { Seasons } from "../../model/story.ts";
import { weekdayOfWord } from "./calendar-words.ts";
import type { Counted, Rank } from "./nth.ts";
import { type CalendarUnit, isDay, takeCalendarUnit } from "./phrase-unit.ts";
import { takeYearAfterComma } from "./phrase-year.ts";
import { peek, type Tokens, take, takeAny, takePrepositions } from "./tokens.ts";
import { type Around, arounds, counted, counts, feasts, ranks } from "./told-words.ts";

/** Days that are told by the week, by their rank, or by the feast that they are. */
export type ToldDays =
  | { readonly sort: "around"; readonly of: Around; readonly first: CalendarUnit; readonly last: CalendarUnit | null }
  | { readonly sort: "nth"; readonly counted: Counted; readonly rank: Rank; readonly whole: CalendarUnit }
  | { readonly sort: "week"; readonly week: number; readonly year: number | null }
  | { readonly sort: "feast"; readonly rule: string; readonly year: number | null };

/** A unit of time that is told by such days, where others are named as the calendar has them. */
export interface ToldUnit {
  readonly sort: "told";
  readonly days: ToldDays;
}

/** Reads what comes next; null, and no word taken, where it is none of these. */
export function takeToldUnit(tokens: Tokens, seasons: Seasons): ToldUnit | null {
  const start = tokens.at;
  const days = takeAround(tokens, seasons) ?? takeNth(tokens, seasons) ?? takeWeek(tokens) ?? takeFeast(tokens);
  if (days !== null) return { sort: "told", days };
  tokens.at = start;
  return null;
}

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

/** "New Year's Eve 2022" */
function takeFeast(tokens: Tokens): ToldDays | null {
  const rule = takeAny(tokens, feasts);
  return rule === null ? null : { sort: "feast", rule, year: takeYearAfterComma(tokens) };
}
