import type { BoundName } from "../../language/words-of-dates.ts";
import { assertNever } from "../../model/assert-never.ts";
import { openDays } from "../../values/date/extent.ts";
import { hull, type Spans } from "../../values/date/spans.ts";
import { standsBefore, standsBehind, standsInSentenceBefore } from "../words/clause.ts";
import type { Cursor } from "../words/cursor.ts";
import { readWeekendItself } from "./from-now.ts";
import { type PointRead, readPoint } from "./read-point.ts";

/** What lies before or after a point in time. */
export interface BoundedRead {
  readonly spans: Spans;
  /** Whether something goes on until then. */
  readonly lasts: boolean;
}

/** "before Friday", "since 2015", "not expected before August" */
export function readBounded(cursor: Cursor): BoundedRead | null {
  const first = cursor.at;
  const bound = cursor.take(cursor.lexicon.bounds);
  if (bound === null) return null;
  const start = cursor.at;
  const point = readEnd(cursor, bound) ?? readWeekend(cursor, bound);
  if (point === null) return null;
  const denied = isBefore(bound) ? denialOf(cursor, first) : null;
  if (denied === null) return asRead(boundedBy(bound, point), bound === "until");
  if (denied === "open") return asRead([[-Infinity, Infinity]], false);
  cursor.at = start;
  const again = readEnd(cursor, "earliest");
  return again === null ? null : asRead(boundedBy("earliest", again), false);
}

/** "20 November at the latest", "2027 au plus tôt": the point that was read, which begins at a token, and its bound behind it. */
export function readBoundBehind(cursor: Cursor, first: number): BoundedRead | null {
  const { boundsBehind } = cursor.lexicon;
  const bound = cursor.peek(boundsBehind);
  if (bound === null) return null;
  cursor.at = first;
  const point = readEnd(cursor, bound);
  return point === null || cursor.take(boundsBehind) === null ? null : asRead(boundedBy(bound, point), false);
}

function asRead(spans: Spans | null, lasts: boolean): BoundedRead | null {
  return spans === null ? null : { spans, lasts };
}

function isBefore(bound: BoundName): boolean {
  return bound === "before" || bound === "by" || bound === "until";
}

/** "Runs until 31 July" is a fact of today, and its end still to come. */
function readEnd(cursor: Cursor, bound: BoundName): PointRead | null {
  if (isBefore(bound)) return cursor.inTense(null, readPoint);
  return cursor.reference.tense === null ? readByBound(cursor, bound) : readPoint(cursor);
}

/** "since the weekend": of those beside the publication, the last or the next. */
function readWeekend(cursor: Cursor, bound: BoundName): PointRead | null {
  const read = () => cursor.behindFillers(readWeekendItself);
  const extent =
    bound === "since" ? cursor.inTense("past", read) : isBefore(bound) ? cursor.inTense(null, read) : read();
  return extent === null ? null : { extent, whole: extent, edge: null };
}

/** Who looks for anything at all takes "since Friday" for the last one, "from Friday" for the next, and "from March" for either. */
function readByBound(cursor: Cursor, bound: BoundName): PointRead | null {
  if (bound === "since") return cursor.inTense("past", readPoint);
  if (bound === "earliest") return cursor.inTense("future", readPoint);
  const start = cursor.at;
  const either = readPoint(cursor);
  if (bound === "after" || either === null || either.extent.unit.months > 0) return either;
  cursor.at = start;
  return cursor.inTense("future", readPoint);
}

/**
 * Whether it is said that something will not be before a point in time, so that it may be from then on: "not expected before
 * August", "before Wednesday is ruled out". It is open where that is denied in turn, or where a "not" stands behind or in another clause.
 */
function denialOf(cursor: Cursor, first: number): "excluded" | "open" | null {
  const { negations, exclusions } = cursor.lexicon;
  const negated = standsBefore(cursor, negations, first);
  const excluded = standsBefore(cursor, exclusions, first) || standsBehind(cursor, exclusions, cursor.at);
  if (negated !== excluded) return "excluded";
  const isOpen = standsInSentenceBefore(cursor, negations, first) || standsBehind(cursor, negations, cursor.at);
  return isOpen ? "open" : null;
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
    case "until":
      return [[-Infinity, own[1]]];
    case "after":
      return [[edge === "start" ? all[0] : own[1] + 1, Infinity]];
    case "since":
    case "from":
    case "earliest":
      return [[own[0], Infinity]];
    default:
      return assertNever(bound);
  }
}
