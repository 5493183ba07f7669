import type { BoundName } from "../language/language.ts";
import { openDays } from "../values/date/extent.ts";
import { hull, type Spans, union } from "../values/date/spans.ts";
import type { Cursor } from "./cursor.ts";
import { readBetween, readRange } from "./read-ends.ts";
import { readList } from "./read-list.ts";
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

/** Reads an expression of time: a point or several, what lies before or after one, between two. */
export function readDays(cursor: Cursor): DaysRead | null {
  const first = cursor.at;
  cursor.relative = false;
  const spans =
    cursor.attempt(readBetween) ??
    cursor.attempt(readRange) ??
    cursor.attempt(readList) ??
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

function readBounded(cursor: Cursor): Spans | null {
  const bound = cursor.take(cursor.lexicon.bounds);
  // "Runs until 31 July" is a fact of today, and its end still to come.
  const ends = bound === "by" || bound === "before";
  const point = bound === null ? null : ends ? cursor.eitherWay(readPoint) : readPoint(cursor);
  return bound === null || point === null ? null : boundedBy(bound, point);
}

/** Before the end of a year is before it is over; after its beginning is not after its first third. */
function boundedBy(bound: BoundName, { extent, whole, edge }: PointRead): Spans | null {
  const spans = openDays(extent);
  const own = hull(spans);
  const all = hull(openDays(whole));
  if (own === null || all === null) return null;
  switch (bound) {
    case "before":
      return [[-Infinity, edge === "end" ? all[1] : (spans.at(-1)?.[0] ?? own[0]) - 1]];
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
