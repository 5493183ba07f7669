import type { Seasons } from "../../model/story.ts";
import { withoutTime } from "./day-times.ts";
import { type CalendarUnit, complete, isDay, takeCalendarUnit } from "./phrase-unit.ts";
import {
  aboutWords,
  type Bound,
  boundsAfter,
  boundsBefore,
  type Part,
  partsBefore,
  rangeWords,
} from "./phrase-words.ts";
import { atEnd, peek, type Tokens, take, takeAny, takePrepositions, tokensOf } from "./tokens.ts";
import { type ToldUnit, takeToldUnit } from "./told-days.ts";

/** What a phrase says: one of several alternatives. */
export interface Phrase {
  readonly alternatives: readonly Alternative[];
  readonly doubt: boolean;
}

/** A point, a range between two, or all time before or after one. */
export interface Alternative {
  readonly bound: Bound | "always";
  readonly points: readonly Point[];
}

/** A unit of time as a phrase names it. */
export type Unit = CalendarUnit | ToldUnit;

/** A unit of time, or a part of it. */
export interface Point {
  readonly about: boolean;
  readonly part: Part | null;
  readonly unit: Unit | null;
  readonly qualifier: string;
}

/** "Friday evening, 13 March 2020" */
const daytime = /^([a-z]+day) (?:morning|afternoon|evening),? (?=\S* ?\d)/i;

const overSome =
  /^(?:over|through|throughout) (?:the )?(?:spring|summer|autumn|fall|winter|christmas|easter|new year|weekend|festive)\b/i;

/** "the year 2021-22" is two halves, and no summer. */
const yearOverTwo = /\byear \d{4}-\d\d\b/i;

/** Reads an English phrase; null where it is none that can be read in one way only. */
export function readPhrase(written: string, seasons: Seasons): Phrase | null {
  if (yearOverTwo.test(written)) return null;
  const phrase = inOrder(written);
  const timeless = withoutTime(phrase);
  if (timeless === null) return readTimeless(phrase, seasons);
  const days = readTimeless(timeless, seasons);
  return days?.alternatives.every(({ bound, points }) => bound === "at" && points.every(isOneDay)) ? days : null;
}

/** "15 April 1912 (Monday)", "1 May 2024, a Wednesday"; "over the summer of 2023" is in it, while "over 2021" may be later. */
function inOrder(written: string): string {
  if (overSome.test(written)) return written.replace(/^\S+ /, "in ");
  if (daytime.test(written)) return written.replace(daytime, "$1, ");
  return written.replace(/^(\S.*\d)(?: \(([a-z]+day)\)|, an? ([a-z]+day))$/i, "$2$3, $1");
}

/** A time of day is of a day, and of no month. */
function isOneDay({ unit, part }: Point): boolean {
  return part === null && unit !== null && unit.sort !== "told" && isDay(unit);
}

function readTimeless(written: string, seasons: Seasons): Phrase | null {
  const tokens = tokensOf(written);
  const alternatives: Alternative[] = [];
  do {
    const alternative = takeAlternative(tokens, seasons);
    if (alternative === null || !clear(alternatives.at(-1), alternative)) return null;
    alternatives.push(alternative);
  } while (takeOr(tokens));
  if (take(tokens, ["?"])) return atEnd(tokens) ? { alternatives: filled(alternatives), doubt: true } : null;
  return atEnd(tokens) ? { alternatives: filled(alternatives), doubt: false } : null;
}

/** A list of alternatives has commas, but its last is after "or". */
function takeOr(tokens: Tokens): boolean {
  if (take(tokens, [",", "or"]) || take(tokens, ["or"])) return true;
  return tokens.words.includes("or", tokens.at) && take(tokens, [","]);
}

/** "before 2020 or 2021" can be read in two ways; "before 2020 or before 2021" in one. */
function clear(previous: Alternative | undefined, next: Alternative): boolean {
  if (previous === undefined) return true;
  const leaning = previous.bound !== "at" || previous.points.some((point) => point.about);
  return !leaning || next.bound !== "at" || next.points.some((point) => point.about);
}

function takeAlternative(tokens: Tokens, seasons: Seasons): Alternative | null {
  if (take(tokens, ["unknown"]) || take(tokens, ["at", "any", "time"]) || take(tokens, ["any", "time"])) {
    return { bound: "always", points: [] };
  }
  const bound = takeAny(tokens, boundsBefore);
  const first = takePoint(tokens, seasons);
  if (first === null) return null;
  if (bound === "between") return take(tokens, ["and"]) ? takeSecond(tokens, seasons, "between", first) : null;
  if ((bound === null || bound === "from") && takeAny(tokens, rangeWords)) {
    return takeSecond(tokens, seasons, "to", first, bound === null && first.about);
  }
  const before = bound === "from" ? "since" : bound;
  const after = takeAny(tokens, boundsAfter);
  if (before !== null && after !== null && before !== after) return null;
  return { bound: before ?? after ?? "at", points: [first] };
}

/** "about 2019 to 2022" is about both; "from about 2019 to 2022" about the first alone. */
function takeSecond(
  tokens: Tokens,
  seasons: Seasons,
  bound: "between" | "to",
  first: Point,
  about = false,
): Alternative | null {
  const second = takePoint(tokens, seasons);
  return second === null ? null : { bound, points: [first, { ...second, about: second.about || about }] };
}

function takePoint(tokens: Tokens, seasons: Seasons): Point | null {
  const isAbout = take(tokens, ["on", "or", "about"]);
  takePrepositions(tokens);
  const about = isAbout || aboutWords.has(peek(tokens));
  if (about && !isAbout) tokens.at++;
  const part = takeAny(tokens, partsBefore);
  const unit = takeToldUnit(tokens, seasons) ?? takeCalendarUnit(tokens, seasons);
  if (unit === null && part === null) return null;
  const qualifier =
    ["~", "%"].includes(peek(tokens)) || (peek(tokens) === "?" && !atEnd({ ...tokens, at: tokens.at + 1 }));
  const sign = qualifier ? (tokens.words[tokens.at++] ?? "") : "";
  return { about: take(tokens, ["or", "so"]) || about, part, unit, qualifier: sign };
}

/** Gives each point what it lacks from the point after it. */
function filled(alternatives: readonly Alternative[]): readonly Alternative[] {
  let next: Point | null = null;
  const reversed: Alternative[] = [];
  for (const alternative of [...alternatives].reverse()) {
    const points: Point[] = [];
    for (const point of [...alternative.points].reverse()) {
      const whole: Point = next === null ? point : completePoint(point, next);
      points.unshift(whole);
      next = whole;
    }
    reversed.unshift({ ...alternative, points });
  }
  return reversed;
}

function completePoint(point: Point, next: Point): Point {
  if (next.unit === null) return point;
  if (point.unit === null) return next.part === null ? point : { ...point, unit: next.unit };
  if (point.unit.sort === "told" || next.unit.sort === "told") return point;
  return { ...point, unit: complete(point.unit, next.unit) };
}
