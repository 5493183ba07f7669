import type { DaySpan } from "../../model/denotation.ts";
import { type Extent, exactly } from "../../values/date/extent.ts";
import { hull, isClosed, type Spans, union } from "../../values/date/spans.ts";
import type { Cursor } from "../words/cursor.ts";

/** What depends on the publication: the days from the earliest that it may mean to the latest. */
export function relative(cursor: Cursor, find: (day: number) => Extent | null): Extent | null {
  const { published } = cursor.reference;
  cursor.anchored = true;
  if (published === null || !isClosed(published)) return null;
  const first = find(published[0]);
  const last = find(published[1]);
  if (first === null || last === null) return null;
  cursor.relative = true;
  const span = hull([...first.spans, ...last.spans]);
  if (span === null) return null;
  return first.spans.length > 1
    ? exactly(union([...first.spans, ...last.spans]), first.unit)
    : exactly([span], first.unit);
}

/** What lies before the publication or after it, as the claim reports or announces; both where it may do either. */
export function byTense(cursor: Cursor, past: DaySpan, future: DaySpan): Spans {
  const { tense } = cursor.reference;
  return tense === "past" ? [past] : tense === "future" ? [future] : union([past, future]);
}
