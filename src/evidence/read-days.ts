import type { BoundName } from "../language/language.ts";
import type { DaySpan } from "../model/denotation.ts";
import { openDays } from "../values/date/extent.ts";
import { hull, type Spans, union } from "../values/date/spans.ts";
import { Cursor } from "./cursor.ts";
import type { Phrases } from "./phrases.ts";
import { type PointRead, readPoint } from "./read-point.ts";

/** An expression of time in a quote. */
export interface DaysRead {
  readonly sort: "days";
  /** The tokens that it takes up; the last is excluded. */
  readonly first: number;
  readonly end: number;
  readonly spans: Spans;
  /** Whether it was read from the day of publication. */
  readonly relative: boolean;
  /** Only a number that may be a year. */
  readonly bare: boolean;
}

/** Reads an expression of time: a point, what lies before or after one, between two. */
export function readDays(cursor: Cursor): DaysRead | null {
  const first = cursor.at;
  cursor.relative = false;
  const spans =
    cursor.attempt(readBetween) ??
    cursor.attempt(readRange) ??
    cursor.attempt(readAbout) ??
    cursor.attempt(readAt) ??
    cursor.attempt(readBounded);
  if (spans === null || spans.length === 0) return null;
  const bare = cursor.at - first === 1 && cursor.tokens[first]?.sort === "number";
  return { sort: "days", first, end: cursor.at, spans, relative: cursor.relative, bare };
}

function readAt(cursor: Cursor): Spans | null {
  const point = readPoint(cursor);
  return point === null ? null : openDays(point.extent);
}

function readAbout(cursor: Cursor): Spans | null {
  if (cursor.take(cursor.lexicon.about) === null) return null;
  const point = readPoint(cursor);
  return point === null ? null : openDays({ ...point.extent, about: point.extent.unit });
}

/** "zwischen 2019 und 2021" */
function readBetween(cursor: Cursor): Spans | null {
  if (cursor.take(cursor.lexicon.between) === null) return null;
  return readEnds(cursor, cursor.lexicon.betweenAnd);
}

/** "von Mai bis Juli 2021", "2019 bis 2021", "2019-2021" */
function readRange(cursor: Cursor): Spans | null {
  if (!cursor.has(cursor.lexicon.rangeTo)) return null;
  cursor.take(cursor.lexicon.rangeFrom);
  return readEnds(cursor, cursor.lexicon.rangeTo);
}

/** Two points with a word between. What the first lacks is taken from the second: "from April to June 2017". */
function readEnds(cursor: Cursor, joint: Phrases<true>): Spans | null {
  const start = cursor.at;
  const first = readPoint(cursor);
  // "this May", "yesterday" are anchored already; what only lacks a year is not.
  const open = cursor.relative && cursor.yearless;
  if (first === null || cursor.take(joint) === null) return null;
  cursor.relative = false;
  const second = readPoint(cursor);
  const ends = second === null ? [] : openDays(second.extent);
  if (!open || ends.length === 0 || ends.some((span) => !Number.isFinite(span[0] + span[1]))) {
    cursor.relative ||= open;
    return fromTo(first, second);
  }
  const spans = ends.map((end) => fromTo(firstBefore(cursor, start, end[1]) ?? first, atOnly(second, end)));
  return spans.includes(null) ? null : union(spans.flatMap((span) => [...(span ?? [])]));
}

/** The first end, read as what comes last before the second. */
function firstBefore(cursor: Cursor, start: number, day: number): PointRead | null {
  const again = new Cursor(cursor, { ...cursor.reference, published: [day, day], tense: "past" });
  again.at = start;
  return readPoint(again);
}

function atOnly(point: PointRead | null, span: DaySpan): PointRead | null {
  return point === null ? null : { ...point, extent: { ...point.extent, spans: [span], about: null } };
}

function fromTo(first: PointRead, second: PointRead | null): Spans | null {
  const start = hull(openDays(first.extent))?.[0];
  const end = second === null ? undefined : hull(openDays(second.extent))?.[1];
  return start === undefined || end === undefined || start > end ? null : [[start, end]];
}

function readBounded(cursor: Cursor): Spans | null {
  const bound = cursor.take(cursor.lexicon.bounds);
  const point = bound === null ? null : readPoint(cursor);
  return bound === null || point === null ? null : boundedBy(bound, point);
}

/** Before the end of a year is before it is over; after its beginning is not after its first third. */
function boundedBy(bound: BoundName, { extent, whole, edge }: PointRead): Spans | null {
  const own = hull(openDays(extent));
  const all = hull(openDays(whole));
  if (own === null || all === null) return null;
  switch (bound) {
    case "before":
      return [[-Infinity, edge === "end" ? all[1] : own[0] - 1]];
    case "by":
      return [[-Infinity, own[1]]];
    case "after":
      return [[edge === "start" ? all[0] : own[1] + 1, Infinity]];
    case "since":
      return [[own[0], Infinity]];
  }
}

/** All days that any of several expressions may mean. */
export function allDays(expressions: readonly DaysRead[]): Spans {
  const [only] = expressions;
  return expressions.length === 1 && only !== undefined
    ? union(only.spans)
    : union(expressions.flatMap(({ spans }) => spans));
}
