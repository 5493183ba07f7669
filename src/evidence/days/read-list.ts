import { openDays } from "../../values/date/extent.ts";
import { isClosed, type Spans, union } from "../../values/date/spans.ts";
import type { Cursor } from "../words/cursor.ts";
import { readBefore } from "./read-ends.ts";
import { type PointRead, readPoint } from "./read-point.ts";
import { readDayList, takeListJoint } from "./same-month.ts";

/** Members of a list beyond these are read by themselves. */
const mostMembers = 12;

/** Several points that have their month or year in common: "3 and 4 May", "in January and February 2019". */
export function readList(cursor: Cursor): Spans | null {
  return cursor.attempt(readDayList) ?? readPointList(cursor);
}

/** Points of which only the last has its year. */
function readPointList(cursor: Cursor): Spans | null {
  const { betweenAnd, or } = cursor.lexicon;
  if (!cursor.has(betweenAnd) && !cursor.has(or)) return null;
  const yearless: number[] = [];
  while (yearless.length < mostMembers) {
    const start = cursor.at;
    cursor.relative = false;
    const point = readPoint(cursor);
    if (point === null) return null;
    if (!cursor.relative || !cursor.yearless) return yearless.length === 0 ? null : spansOf(cursor, yearless, point);
    yearless.push(start);
    if (takeListJoint(cursor) === null) return null;
  }
  return null;
}

/** The last, and before it each of the others. A year by itself is none of theirs: "in May and 2019". */
function spansOf(cursor: Cursor, starts: readonly number[], last: PointRead): Spans | null {
  const spans = openDays(last.extent);
  if (last.extent.unit.months >= 12 || !spans.every(isClosed)) return null;
  const earlier = starts.flatMap((start) =>
    spans.flatMap(([, to]) => openDays(readBefore(cursor, start, to)?.extent ?? last.extent)),
  );
  return union([...earlier, ...spans]);
}
