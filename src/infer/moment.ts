import { valueContext } from "../compare/context.ts";
import type { Claim } from "../model/article.ts";
import type { DaySpan } from "../model/denotation.ts";
import { always, firstDay, lastDay, type Spans, union } from "../values/date/spans.ts";
import { date } from "../values/date.ts";
import type { Extent } from "./timeline-pairs.ts";
import type { Asked, Told } from "./told.ts";

/** A claim with the days that it leaves its moment. */
export interface DatedClaim {
  readonly claim: Claim;
  readonly first: number;
  readonly last: number;
}

/** A date, or the start or end of a period, that rules tie to others. */
export interface Moment {
  readonly subject: string;
  readonly property: string;
  readonly end: "start" | "end" | null;
  readonly claims: readonly DatedClaim[];
}

/** The days of a claim on a date, or on one end of a period. */
function spansOf({ denotation }: Claim, end: Moment["end"]): readonly DaySpan[] | null {
  if (denotation.kind === "date") return denotation.spans;
  if (denotation.kind !== "period") return null;
  return end === "end" ? denotation.ends : denotation.starts;
}

/** The claim with its days; nothing where it is on no date. */
export function datedClaim(claim: Claim, end: Moment["end"]): readonly DatedClaim[] {
  const spans = spansOf(claim, end);
  if (spans === null) return [];
  return [{ claim, first: firstDay(spans), last: lastDay(spans) }];
}

/** The days of all positions on a moment: any of them may be right. */
export function choicesOf(claims: readonly Claim[], end: Moment["end"], asked: Asked | null, told: Told): Spans {
  // What is said several times is one position.
  const spans = new Set<Spans>();
  for (const claim of claims) {
    const found = spansOf(claim, end);
    if (found !== null) spans.add(found);
  }
  const [first, second] = spans;
  if (asked === null || first === undefined) return always;
  if (second === undefined) return first;
  const { values } = date.positions(
    Array.from(spans, (each) => ({ kind: "date", spans: each, doubt: false })),
    valueContext({ story: told.story, property: asked.property }),
  );
  return union(values.flatMap((value) => value.spans));
}

/** What the claims on each moment say at their most exacting; null where there are none. */
export function extentsOf(moments: readonly Moment[]): readonly (Extent | null)[] {
  return moments.map((moment, number) => extentOf(moment, number, latest, earliest));
}

/** The same at their most favourable to the rules. */
export function favourableExtents(moments: readonly Moment[]): readonly (Extent | null)[] {
  return moments.map((moment, number) => extentOf(moment, number, earliest, latest));
}

type DayOf = (claims: readonly DatedClaim[], side: "first" | "last") => number;

const earliest: DayOf = (claims, side) => claims.reduce((day, dated) => Math.min(day, dated[side]), Infinity);
const latest: DayOf = (claims, side) => claims.reduce((day, dated) => Math.max(day, dated[side]), -Infinity);

/** Moment 0 is the day 0, on which there are no claims. */
function extentOf({ claims }: Moment, number: number, startOf: DayOf, endOf: DayOf): Extent | null {
  if (number === 0) return { latestStart: 0, earliestEnd: 0, latestEnd: 0 };
  if (claims.length === 0) return null;
  return {
    latestStart: startOf(claims, "first"),
    earliestEnd: endOf(claims, "last"),
    latestEnd: latest(claims, "last"),
  };
}
