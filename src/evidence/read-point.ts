import type { PartName } from "../language/language.ts";
import type { Extent } from "../values/date/extent.ts";
import type { Cursor } from "./cursor.ts";
import { partOfExtent, unitAround } from "./day-units.ts";
import { readBase } from "./read-base.ts";
import { readYearBehind } from "./read-year.ts";
import { relative } from "./relative.ts";

/** A point in time: the days that it leaves open, and the unit that it is the beginning or end of. */
export interface PointRead {
  readonly extent: Extent;
  readonly whole: Extent;
  readonly edge: "start" | "end" | null;
}

/** Reads a point in time: a date, a month, a season, "last year", "two years ago", and parts of these. */
export function readPoint(cursor: Cursor): PointRead | null {
  cursor.yearless = false;
  return cursor.behindFillers(readPointHere);
}

function readPointHere(cursor: Cursor): PointRead | null {
  return cursor.attempt(readPartOfUnit) ?? cursor.attempt(readPart) ?? plain(cursor.attempt(readBase));
}

function plain(extent: Extent | null): PointRead | null {
  return extent === null ? null : { extent, whole: extent, edge: null };
}

function pointOf(whole: Extent | null, part: PartName): PointRead | null {
  const extent = whole === null ? null : partOfExtent(whole, part);
  if (whole === null || extent === null) return null;
  return {
    extent,
    whole,
    edge: part === "end" || part === "late" ? "end" : part === "start" || part === "early" ? "start" : null,
  };
}

/** "Jahresende", "Jahresende 2022", "year-end" */
function readPartOfUnit(cursor: Cursor): PointRead | null {
  const found = cursor.take(cursor.lexicon.partsOfUnit);
  if (found === null) return null;
  const whole = cursor.attempt(readYearBehind) ?? relative(cursor, (day) => unitAround(found.unit, 0, day));
  return pointOf(whole, found.part);
}

/** "Anfang des vergangenen Jahres", "early in 2021", "fin juillet", "the end of the year" */
function readPart(cursor: Cursor): PointRead | null {
  const part = cursor.take(cursor.lexicon.parts);
  if (part === null) return null;
  if (cursor.text() === "-") cursor.at++;
  return pointOf(cursor.behindFillers(readBase) ?? cursor.behindFillers(readUnitItself), part);
}

/** "of the year", "des Monats": the current one. */
function readUnitItself(cursor: Cursor): Extent | null {
  const unit = cursor.take(cursor.lexicon.nouns);
  return unit === null || unit === "day" ? null : relative(cursor, (day) => unitAround(unit, 0, day));
}
