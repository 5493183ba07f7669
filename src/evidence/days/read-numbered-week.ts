import type { Extent } from "../../values/date/extent.ts";
import { weekNumbered } from "../../values/date/weeks.ts";
import { bits } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";
import { weekFrom } from "./day-units.ts";
import { takeOrdinal, takeTwoDigits } from "./read-rank.ts";
import { inYearOf, nearestYear, readYearBehind } from "./read-year.ts";

/** "in week 14", "Kalenderwoche 50", "in der 44. Kalenderwoche", "week 14 of 2020" */
export function readNumberedWeek(cursor: Cursor): Extent | null {
  const { weekNumbered, weekNumberedOfYear } = cursor.lexicon;
  if (cursor.peek(weekNumbered) !== null) return cursor.attempt(readAlone);
  if (cursor.peek(weekNumberedOfYear) !== null) return cursor.attempt(readOfYear);
  return cursor.has(weekNumbered) && cursor.token()?.sort === "number" ? cursor.attempt(readRanked) : null;
}

/** "Die Woche 14" may be of anything; "een week 14" is none. */
function readAlone(cursor: Cursor): Extent | null {
  const before = cursor.tokens[cursor.at - 1];
  if (before !== undefined && ((before.begins & bits.one) !== 0 || !mayStandBefore(before.begins))) return null;
  cursor.take(cursor.lexicon.weekNumbered);
  const week = takeTwoDigits(cursor);
  return week === null ? null : ofAnyYear(cursor, week);
}

function mayStandBefore(begins: number): boolean {
  return (begins & (bits.fillers | bits.bounds | bits.parts | bits.rangeTo | bits.betweenAnd)) !== 0;
}

function readOfYear(cursor: Cursor): Extent | null {
  cursor.take(cursor.lexicon.weekNumberedOfYear);
  const week = takeTwoDigits(cursor);
  const year = week === null ? null : cursor.attempt(readYearBehind);
  return week === null || year === null ? null : inYearOf(year, (one) => weekOf(one, week));
}

function readRanked(cursor: Cursor): Extent | null {
  const week = takeOrdinal(cursor);
  return week === null || cursor.take(cursor.lexicon.weekNumbered) === null ? null : ofAnyYear(cursor, week);
}

function ofAnyYear(cursor: Cursor, week: number): Extent | null {
  const year = cursor.attempt(readYearBehind);
  if (year !== null) return inYearOf(year, (one) => weekOf(one, week));
  // "Week 14 van de zwangerschap" is of no year.
  return cursor.peek(cursor.lexicon.partOf) === null ? nearestYear(cursor, (one) => weekOf(one, week)) : null;
}

function weekOf(year: number, week: number): Extent | null {
  const span = weekNumbered(year, week);
  return span === null ? null : weekFrom(span[0]);
}
