import { dayExtent, type Extent, monthsFrom } from "../../values/date/extent.ts";
import { feastIn } from "../../values/date/feasts.ts";
import type { Cursor } from "../words/cursor.ts";
import type { Lexicon } from "../words/lexicon.ts";
import type { Token } from "../words/tokens.ts";
import { unitFromNow, weekdayFromNow } from "./from-now.ts";
import { readToTheDay } from "./read-ago.ts";
import { takeDayMonth } from "./read-day.ts";
import { takeSeason } from "./read-season.ts";
import { nearestYear, readYearBehind, yearlyFromNow } from "./read-year.ts";
import { takeFeast } from "./take-feast.ts";
import type { Yearly } from "./yearly.ts";

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
  const thing =
    nouns.at(tokens, start) ?? seasons.at(tokens, start) ?? months.at(tokens, start) ?? weekdays.at(tokens, start);
  if (thing === null) return null;
  cursor.at = start + thing.length;
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
  const named = unit === "month" ? cursor.attempt((ahead) => movedDate(ahead, offset, takeOwnMonth)) : null;
  if (unit !== null) return named ?? unitFromNow(cursor, unit, offset);
  const yearly = takeSeason(cursor)?.inYear ?? takeMonthItself(cursor);
  if (yearly !== null) return yearlyFromNow(cursor, offset, yearly);
  const date = cursor.attempt((ahead) => movedDate(ahead, offset, takeOwnDay));
  if (date !== null) return date;
  const weekday = cursor.take(cursor.lexicon.weekdays);
  if (weekday !== null) return weekdayFromNow(cursor, offset, weekday, nearest);
  const feast = takeFeast(cursor);
  return feast === null ? null : yearlyFromNow(cursor, offset, (year) => feastIn(feast, year));
}

function takeMonthItself(cursor: Cursor): Yearly | null {
  const month = cursor.take(cursor.lexicon.months);
  return month === null ? null : (year) => monthsFrom(year, month + 1, 1);
}

/** What has no year of its own, as its mover says: "el próximo 3 de diciembre", "den kommenden Sonntag, 3. Dezember". */
function movedDate(cursor: Cursor, offset: number, take: (cursor: Cursor) => Yearly | null): Extent | null {
  const inYear = take(cursor);
  if (inYear === null) return null;
  return offset === 0 ? nearestYear(cursor, inYear) : yearlyFromNow(cursor, offset, inYear);
}

function takeOwnDay(cursor: Cursor): Yearly | null {
  cursor.take(cursor.lexicon.weekdays);
  const found = cursor.behindFillers(takeDayMonth);
  return found === null || cursor.attempt(readYearBehind) !== null ? null : (year) => dayExtent(year, ...found);
}

/** "el pasado mes de julio" */
function takeOwnMonth(cursor: Cursor): Yearly | null {
  const inYear = cursor.behindFillers(takeMonthItself);
  return inYear === null || cursor.attempt(readYearBehind) !== null ? null : inYear;
}
