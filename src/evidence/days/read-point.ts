import type { PartName } from "../../language/words-of-dates.ts";
import { type Extent, years } from "../../values/date/extent.ts";
import { union } from "../../values/date/spans.ts";
import { bits } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";
import { isYearLike } from "../words/glued.ts";
import { partOfExtent, unitAround } from "./day-units.ts";
import { readBase } from "./read-base.ts";
import { takeDayOfMonth } from "./read-day.ts";
import { readFeast } from "./read-feast.ts";
import { readFromPoint } from "./read-from-point.ts";
import { readUnitItself } from "./read-unit-itself.ts";
import { readWhatIsOver } from "./read-what-is-over.ts";
import { nearestYear, readYearBehind } from "./read-year.ts";
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
  return (
    cursor.attemptAt(bits.parts, readNight) ??
    cursor.attemptAt(bits.partsOfUnit, readPartOfUnit) ??
    cursor.attemptAt(bits.parts, readPart) ??
    plain(cursor.attemptAt(bits.parts, readWhatIsOver)) ??
    cursor.attemptAt(bits.named, readSeveralFeastDays) ??
    readFromPoint(cursor) ??
    plain(cursor.attempt(readBase))
  );
}

/** "in der Nacht zum 9. November", "nacht van zaterdag op zondag": of a night, nobody says which day it was. */
function readNight(cursor: Cursor): PointRead | null {
  const { nightTo, nightFrom } = cursor.lexicon;
  if (cursor.peek(nightTo) === null && cursor.peek(nightFrom) === null) return null;
  if (cursor.take(cursor.lexicon.nightTo) === null && cursor.attempt(takeFirstDay) === null) return null;
  const day = cursor.behindFillers(readBase);
  if (day === null || day.unit.days !== 1) return null;
  return plain({ ...day, spans: union(day.spans.map(([from, to]) => [from - 1, to])) });
}

/** Before Easter may be before the last of its days. */
function readSeveralFeastDays(cursor: Cursor): PointRead | null {
  const extent = readFeast(cursor);
  return extent === null || extent.unit.days < 2 ? null : { extent, whole: extent, edge: "end" };
}

/** The second day says which the first is. */
function takeFirstDay(cursor: Cursor): true | null {
  if (cursor.take(cursor.lexicon.nightFrom) === null || cursor.behindFillers(takeDay) === null) return null;
  return cursor.take(cursor.lexicon.nightJoint);
}

/** "samedi 4": without its month. */
function takeDay(cursor: Cursor): true | null {
  if (cursor.attempt((ahead) => takeDayBeforeJoint(ahead)) !== null) return true;
  return cursor.attempt(readBase) === null ? null : true;
}

function takeDayBeforeJoint(cursor: Cursor): true | null {
  cursor.take(cursor.lexicon.weekdays);
  return takeDayOfMonth(cursor) === null ? null : cursor.peek(cursor.lexicon.nightJoint);
}

function plain(extent: Extent | null): PointRead | null {
  return extent === null ? null : { extent, whole: extent, edge: null };
}

/** The parts that are told of as a beginning or an end. */
const edges: Readonly<Partial<Record<PartName, "start" | "end">>> = {
  start: "start",
  early: "start",
  end: "end",
  late: "end",
};

function pointOf(whole: Extent | null, part: PartName): PointRead | null {
  const extent = whole === null ? null : partOfExtent(whole, part);
  if (whole === null || extent === null) return null;
  return { extent, whole, edge: edges[part] ?? null };
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
  const before = cursor.tokens[cursor.at - 1];
  const part = cursor.take(cursor.lexicon.parts);
  if (part === null) return null;
  if (cursor.text() === "-") cursor.at++;
  const whole =
    cursor.behindFillers(readBase) ??
    cursor.behindFillers(readUnitItself) ??
    cursor.behindFillers((ahead) => readQuarterOf(ahead, part));
  if (whole !== null) return pointOf(whole, part);
  return isYearLike(before) ? null : readQuarterAlone(cursor, part);
}

/** Of which another part is: "Ende des ersten Quartals", "fin du premier semestre 2019". */
function readQuarterOf(cursor: Cursor, part: PartName): Extent | null {
  const inner = cursor.peek(cursor.lexicon.parts);
  const isDivided = inner?.startsWith("quarter-") === true || inner?.startsWith("year-half-") === true;
  if (!isDivided || part.includes("-")) return null;
  return readPart(cursor)?.extent ?? null;
}

/** "Im dritten Quartal", "premier semestre": of a year that nobody needs to name. Halves alone may be of a match. */
function readQuarterAlone(cursor: Cursor, part: PartName): PointRead | null {
  if (!part.startsWith("quarter-") && !part.startsWith("year-half-")) return null;
  // "The third quarter of the game"
  const { partOf } = cursor.lexicon;
  if (partOf.at(cursor.tokens, cursor.at - 1) !== null || cursor.peek(partOf) !== null) return null;
  return plain(nearestYear(cursor, (year) => partOfExtent(years(year, year), part)));
}
