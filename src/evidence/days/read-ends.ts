import type { DaySpan } from "../../model/denotation.ts";
import { openDays } from "../../values/date/extent.ts";
import { hull, isClosed, type Spans, union } from "../../values/date/spans.ts";
import { Cursor } from "../words/cursor.ts";
import type { Phrases } from "../words/phrases.ts";
import { type PointRead, readPoint } from "./read-point.ts";
import { readDayRange } from "./same-month.ts";

/** "zwischen 2019 und 2021" */
export function readBetween(cursor: Cursor): Spans | null {
  if (cursor.take(cursor.lexicon.between) === null) return null;
  return readEnds(cursor, cursor.lexicon.betweenAnd);
}

/** "von Mai bis Juli 2021", "2019 bis 2021", "2019-2021" */
export function readRange(cursor: Cursor): Spans | null {
  if (!cursor.has(cursor.lexicon.rangeTo)) return null;
  cursor.take(cursor.lexicon.rangeFrom);
  return readEnds(cursor, cursor.lexicon.rangeTo);
}

function readEnds(cursor: Cursor, joint: Phrases<true>): Spans | null {
  return cursor.attempt((ends) => readDayRange(ends, joint)) ?? readPoints(cursor, joint);
}

/** One end of a range: where it stands, and whether it only lacks its year, or is a day of some week. */
interface End {
  readonly point: PointRead;
  readonly at: number;
  readonly open: boolean;
}

/** Two points with a word between. */
function readPoints(cursor: Cursor, joint: Phrases<true>): Spans | null {
  const first = readEnd(cursor);
  if (first === null || cursor.take(joint) === null) return null;
  const second = readEnd(cursor);
  if (second === null) return null;
  if (first.open) return spansBefore(cursor, first, second);
  return second.open ? spansAfter(cursor, first, second) : fromTo(first.point, second.point);
}

function readEnd(cursor: Cursor): End | null {
  const { at, relative } = cursor;
  cursor.relative = false;
  const point = readPoint(cursor);
  const end = point === null ? null : { point, at, open: cursor.relative && cursor.yearless };
  cursor.relative ||= relative;
  return end;
}

/** What the first end lacks is taken from the second: "from April to June 2017". */
function spansBefore(cursor: Cursor, first: End, { point }: End): Spans | null {
  const ends = openDays(point.extent);
  if (ends.length === 0 || !ends.every(isClosed)) return fromTo(first.point, point);
  const spans = ends.map((end) => fromTo(readBefore(cursor, first.at, end[1]) ?? first.point, atOnly(point, end)));
  return spans.includes(null) ? null : union(spans.flatMap((span) => [...(span ?? [])]));
}

/** What the second end lacks is taken from the first: "from 3 May 2021 to June", "next Monday to Friday". */
function spansAfter(cursor: Cursor, { point }: End, second: End): Spans | null {
  const starts = openDays(point.extent);
  // Years go on for so long that what is named after them may be of any of them.
  if (point.extent.unit.months >= 12 || !starts.every(isClosed)) return fromTo(point, second.point);
  const spans = starts.map((start) => fromTo(atOnly(point, start), readFrom(cursor, second.at, start[0], "future")));
  return spans.includes(null) ? null : union(spans.flatMap((span) => [...(span ?? [])]));
}

/** A point that lacks its year, read as what comes last before a day. */
export function readBefore(cursor: Cursor, at: number, day: number): PointRead | null {
  return readFrom(cursor, at, day, "past");
}

function readFrom(cursor: Cursor, at: number, day: number, tense: "past" | "future"): PointRead | null {
  const again = new Cursor(cursor, { ...cursor.reference, published: [day, day], tense });
  again.at = at;
  return readPoint(again);
}

function atOnly(point: PointRead, span: DaySpan): PointRead {
  return { ...point, extent: { ...point.extent, spans: [span], about: null } };
}

function fromTo(first: PointRead, second: PointRead | null): Spans | null {
  const start = hull(openDays(first.extent))?.[0];
  const end = second === null ? undefined : hull(openDays(second.extent))?.[1];
  return start === undefined || end === undefined || start > end ? null : [[start, end]];
}
