import type { SeasonName } from "../../language/words-of-dates.ts";
import { toCalendarDay } from "../../model/calendar.ts";
import type { Extent } from "../../values/date/extent.ts";
import { seasonOf } from "../../values/date/seasons.ts";
import type { Cursor } from "../words/cursor.ts";
import { partOfExtent } from "./day-units.ts";
import { inYearOf, nearestYear, readYearBehind } from "./read-year.ts";

/** "summer 2021", "im Spätsommer", "en été", with its year or in the nearest one. */
export function readSeason(cursor: Cursor): Extent | null {
  const before = cursor.tokens[cursor.at - 1];
  const taken = takeSeason(cursor);
  if (taken === null) return null;
  const { season, inYear } = taken;
  const { lexicon } = cursor;
  const year = cursor.attempt(readYearBehind);
  // A winter bears the year in which it begins; of two years, the first.
  if (year !== null)
    return season === "winter" && year.unit.months === 24 ? inFirstOf(year, inYear) : inYearOf(year, inYear);
  // "a été lancé": without an article or preposition, the French word is another one.
  if (lexicon.language.elides && (before === undefined || lexicon.fillers.at(cursor.tokens, cursor.at - 2) === null))
    return null;
  if (cursor.peek(lexicon.moveAfter) !== null) return null;
  return nearestYear(cursor, inYear);
}

/** What comes once a year, in the first of some years. */
function inFirstOf({ spans }: Extent, inYear: (year: number) => Extent): Extent {
  return inYear(toCalendarDay(spans[0]?.[0] ?? 0).year);
}

/** A season, and what of it is meant: "Spätsommer" is its last third. */
interface SeasonTaken {
  readonly season: SeasonName;
  readonly inYear: (year: number) => Extent;
}

/** A season, or a part of one in one word; null where none stands here. */
export function takeSeason(cursor: Cursor): SeasonTaken | null {
  const { seasons } = cursor.reference;
  const whole = cursor.take(cursor.lexicon.seasons);
  if (whole !== null) return { season: whole, inYear: (year) => seasonOf(whole, year, seasons) };
  const [part, season] = cursor.take(cursor.lexicon.partsOfSeason) ?? [];
  if (part === undefined || season === undefined) return null;
  return {
    season,
    inYear: (year) => {
      const extent = seasonOf(season, year, seasons);
      return partOfExtent(extent, part) ?? extent;
    },
  };
}
