import { openDays } from "../../values/date/extent.ts";
import { type Spans, union } from "../../values/date/spans.ts";
import { bits } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";
import type { Stretch } from "../words/glued.ts";
import { readBoundBehind, readBounded } from "./read-bounded.ts";
import { readBetween, readRange } from "./read-ends.ts";
import { readList } from "./read-list.ts";
import { readPoint } from "./read-point.ts";

/** An expression of time in a quote. */
export interface DaysRead extends Stretch {
  readonly spans: Spans;
  /** Whether it was read from the day of publication. */
  readonly relative: boolean;
  /** Only a number that may be a year. */
  readonly bare: boolean;
  /** Whether something goes on until then: "until Friday". */
  readonly lasts: boolean;
  /** The first token behind words that measure time, too ("in the past three weeks"): no amount is read from there on. */
  readonly taken: number;
}

/** Reads an expression of time: a point or several, what lies before or after one, between two. */
export function readDays(cursor: Cursor): DaysRead | null {
  const first = cursor.at;
  cursor.relative = false;
  cursor.measured = first;
  const within =
    cursor.attemptAt(bits.between, readBetween) ??
    cursor.attempt(readRange) ??
    cursor.attempt(readList) ??
    cursor.attemptAt(bits.about, readAbout) ??
    cursor.attempt(readAt);
  const bounded =
    within === null
      ? cursor.attemptAt(bits.bounds, readBounded)
      : cursor.attemptAt(bits.ordinalEnding, (ahead) => readBoundBehind(ahead, first));
  const spans = bounded?.spans ?? within ?? [];
  if (spans.length === 0) return null;
  const bare = cursor.at - first === 1 && cursor.tokens[first]?.sort === "number";
  const lasts = bounded?.lasts ?? false;
  return {
    first,
    end: cursor.at,
    spans,
    relative: cursor.relative,
    bare,
    lasts,
    taken: cursor.measured,
  };
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

/** All days that any of several expressions may mean. */
export function allDays(expressions: readonly DaysRead[]): Spans {
  const [only] = expressions;
  return expressions.length === 1 && only !== undefined
    ? union(only.spans)
    : union(expressions.flatMap(({ spans }) => spans));
}
