import { toCalendarDay } from "../model/calendar.ts";
import type { Extent } from "../values/date/extent.ts";
import { seasonOf } from "../values/date/seasons.ts";
import type { Cursor } from "./cursor.ts";
import { inYearOf, nearestYear, readYearBehind } from "./read-year.ts";

function firstOf({ spans }: Extent, inYear: (year: number) => Extent): Extent {
  return inYear(toCalendarDay(spans[0]?.[0] ?? 0).year);
}

export function readSeason(cursor: Cursor): Extent | null {
  const before = cursor.tokens[cursor.at - 1];
  const season = cursor.take(cursor.lexicon.seasons);
  if (season === null) return null;
  const { reference, lexicon } = cursor;
  const inYear = (year: number) => seasonOf(season, year, reference.seasons);
  const year = cursor.attempt(readYearBehind);
  // A winter bears the year in which it begins; of two years, the first.
  if (year !== null)
    return season === "winter" && year.unit.months === 24 ? firstOf(year, inYear) : inYearOf(year, inYear);
  // "a été lancé": without an article or preposition, the French word is another one.
  if (lexicon.language.elides && (before === undefined || lexicon.fillers.at(cursor.tokens, cursor.at - 2) === null))
    return null;
  if (cursor.peek(lexicon.moveAfter) !== null) return null;
  return nearestYear(cursor, inYear);
}
