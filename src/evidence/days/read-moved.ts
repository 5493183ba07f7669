import type { TimeUnit } from "../../language/words-of-dates.ts";
import type { DaySpan } from "../../model/denotation.ts";
import { dayExtent, type Extent, monthsFrom, oneOfDays } from "../../values/date/extent.ts";
import { seasonOf } from "../../values/date/seasons.ts";
import type { Cursor } from "../words/cursor.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import { mondayOf, unitAround } from "./day-units.ts";
import { feastIn } from "./feasts.ts";
import { readToTheDay } from "./read-ago.ts";
import { takeDayMonth } from "./read-day.ts";
import { nearestYear, readYearBehind } from "./read-year.ts";
import { byTense, relative } from "./relative.ts";
import { takeFeast } from "./take-feast.ts";
import { movedYearly, type Yearly } from "./yearly.ts";

/** "yesterday", "l'année dernière", as the platform has them. */
export function readNamed(cursor: Cursor): Extent | null {
  const { tokens, lexicon, at } = cursor;
  if (cursor.reference.tense !== null && cursor.peek(lexicon.reckonedFromTold) !== null) {
    cursor.anchored = true;
    return null;
  }
  const named = cursor.take(lexicon.named);
  // "Am Morgen", "in de morgen", "por la mañana": the word for tomorrow is the morning behind an article or preposition.
  const isMorning = named?.offset === 1 && named.unit === "day" && cursor.at === at + 1;
  if (isMorning && tokens[at - 1]?.sort === "word" && isDetermined(lexicon, tokens, at - 1)) return null;
  if (named === null || isFinal(cursor, at)) return null;
  const exact = named.unit === "day" ? cursor.attempt((ahead) => readToTheDay(ahead, named.offset)) : null;
  return exact ?? unitFromNow(cursor, named.unit, named.offset);
}

function isDetermined({ fillers, moveBefore }: Lexicon, tokens: readonly Token[], at: number): boolean {
  return fillers.at(tokens, at) !== null || moveBefore.at(tokens, at) !== null;
}

/** "last summer", "im vergangenen Februar", "dieses Jahr", "next Monday" */
export function readMoved(cursor: Cursor): Extent | null {
  const nearest = cursor.peek(cursor.lexicon.nearest) !== null;
  const { at } = cursor;
  const offset = cursor.take(cursor.lexicon.moveBefore);
  const extent = offset === null ? null : moved(cursor, offset, nearest);
  return isFinal(cursor, at) ? null : extent;
}

/** "The last week of the campaign", "in der letzten Woche vor der Wahl": not the one before this. */
function isFinal({ tokens, lexicon, at }: Cursor, first: number): boolean {
  if (lexicon.final.at(tokens, first) === null) return false;
  const isBefore = lexicon.bounds.at(tokens, at)?.value === "before" && lexicon.fillers.at(tokens, first - 1) !== null;
  return isBefore || lexicon.partOf.at(tokens, at) !== null;
}

/** "l'été dernier", "mois dernier", "semana pasada" */
export function readMovedBehind(cursor: Cursor): Extent | null {
  const start = cursor.at;
  const { nouns, seasons, months, weekdays, moveAfter } = cursor.lexicon;
  if (!cursor.has(moveAfter)) return null;
  const { tokens } = cursor;
  const unit =
    nouns.at(tokens, start) ?? seasons.at(tokens, start) ?? months.at(tokens, start) ?? weekdays.at(tokens, start);
  if (unit === null) return null;
  cursor.at = start + unit.length;
  const nearest = cursor.peek(cursor.lexicon.nearest) !== null;
  const offset = cursor.take(moveAfter);
  if (offset === null) return null;
  const end = cursor.at;
  cursor.at = start;
  const extent = moved(cursor, offset, nearest);
  cursor.at = end;
  return extent;
}

/** "The past years" are no year, and nobody can tell how many they are. */
function moved(cursor: Cursor, offset: number, nearest: boolean): Extent | null {
  if (cursor.peek(cursor.lexicon.plurals) !== null) return null;
  const unit = cursor.take(cursor.lexicon.nouns);
  const named = unit === "month" ? cursor.attempt((ahead) => movedDate(ahead, offset, readOwnMonth)) : null;
  if (unit !== null) return named ?? unitFromNow(cursor, unit, offset);
  const season = cursor.take(cursor.lexicon.seasons);
  if (season !== null)
    return relative(cursor, (day) =>
      movedYearly(day, offset, (year) => seasonOf(season, year, cursor.reference.seasons)),
    );
  const month = cursor.take(cursor.lexicon.months);
  if (month !== null)
    return relative(cursor, (day) => movedYearly(day, offset, (year) => monthsFrom(year, month + 1, 1)));
  const date = cursor.attempt((ahead) => movedDate(ahead, offset, readOwnDay));
  if (date !== null) return date;
  const weekday = cursor.take(cursor.lexicon.weekdays);
  if (weekday !== null && offset === 0) return relative(cursor, (day) => thisWeekday(cursor, day, weekday));
  if (weekday !== null) return relative(cursor, (day) => movedWeekday(day, offset, weekday, nearest));
  const feast = takeFeast(cursor);
  return feast === null ? null : relative(cursor, (day) => movedYearly(day, offset, (year) => feastIn(feast, year)));
}

/** What has no year of its own, as its mover says: "el próximo 3 de diciembre", "den kommenden Sonntag, 3. Dezember". */
function movedDate(cursor: Cursor, offset: number, read: (cursor: Cursor) => Yearly | null): Extent | null {
  const inYear = read(cursor);
  if (inYear === null) return null;
  return offset === 0 ? nearestYear(cursor, inYear) : relative(cursor, (day) => movedYearly(day, offset, inYear));
}

function readOwnDay(cursor: Cursor): Yearly | null {
  cursor.take(cursor.lexicon.weekdays);
  const found = cursor.behindFillers(takeDayMonth);
  return found === null || cursor.attempt(readYearBehind) !== null ? null : (year) => dayExtent(year, ...found);
}

/** "el pasado mes de julio" */
function readOwnMonth(cursor: Cursor): Yearly | null {
  const month = cursor.behindFillers((ahead) => ahead.take(ahead.lexicon.months));
  return month === null || cursor.attempt(readYearBehind) !== null ? null : (year) => monthsFrom(year, month + 1, 1);
}

/** "the weekend" */
export function readWeekendItself(cursor: Cursor): Extent | null {
  const isOne = cursor.peek(cursor.lexicon.plurals) === null;
  return isOne && cursor.take(cursor.lexicon.nouns) === "weekend" ? unitFromNow(cursor, "weekend", 0) : null;
}

/** "This weekend" is the one before or the one to come, as the claim reports or announces. */
function unitFromNow(cursor: Cursor, unit: TimeUnit, offset: number): Extent | null {
  if (unit !== "weekend" || offset !== 0) return relative(cursor, (day) => unitAround(unit, offset, day));
  return relative(cursor, (day) => {
    const own = unitAround(unit, 0, day);
    const [saturday, sunday] = own.spans[0] ?? [day, day];
    const past: DaySpan = saturday <= day ? [saturday, sunday] : [saturday - 7, sunday - 7];
    return { ...own, spans: byTense(cursor, past, [saturday, sunday]) };
  });
}

/** "This Saturday" is told of on Monday, too, when it is over. */
function thisWeekday({ reference }: Cursor, day: number, weekday: number): Extent {
  const own = mondayOf(day) + weekday;
  return reference.tense === "past" && own > day ? oneOfDays(own - 7, own) : oneOfDays(own);
}

/** Of a day that is no further away, nobody says "this coming". */
const besideToday = 2;

/** "Last Monday" may be the one before today, or that of the week before; so with "next". "This coming Friday" is the nearest. */
function movedWeekday(day: number, offset: number, weekday: number, isNearest: boolean): Extent {
  const own = mondayOf(day) + weekday;
  const first = offset < 0 ? (own < day ? own : own - 7) : own > day ? own : own + 7;
  if (isNearest && Math.abs(first - day) > besideToday) return oneOfDays(first);
  return oneOfDays(first + 7 * (offset - Math.sign(offset)), own + 7 * offset);
}
