import type { DaySpan, Gap, Relation } from "../../model/denotation.ts";
import { intersect } from "../ranges.ts";

/** Sets of days as sorted, disjoint spans that do not touch; both ends included, ±Infinity where open. */
export type Spans = readonly DaySpan[];

/** Any day at all. */
export const always: Spans = [[-Infinity, Infinity]];

/** The first day of all; open where there is none. */
export function firstDay(spans: Spans): number {
  return spans[0]?.[0] ?? -Infinity;
}

/** The last day of all; open where there is none. */
export function lastDay(spans: Spans): number {
  return spans[spans.length - 1]?.[1] ?? Infinity;
}

/** Orders days. Of two open ends the difference would be no number. */
export function byDay(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether all days of the first set are certainly later than those of the second. A day apart is no proof: time zones, nights. */
export function isCertainlyAfter(later: Spans, earlier: Spans): boolean {
  return firstDay(later) > lastDay(earlier) + 1;
}

/** Whether a span leaves every day open. */
export function isAlways([from, to]: DaySpan): boolean {
  return from === -Infinity && to === Infinity;
}

/** Whether a span has both ends. */
export function isClosed([from, to]: DaySpan): boolean {
  return Number.isFinite(to - from);
}

/** The spans in order, with what overlaps or touches joined. */
export function union(spans: Spans): Spans {
  if (spans.length < 2) return spans;
  const joined: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last === undefined || from > last[1] + 1) joined.push([from, to]);
    else if (to > last[1]) last[1] = to;
  }
  return joined;
}

/** All other days. */
export function complement(spans: Spans): Spans {
  const others: DaySpan[] = [];
  let next = -Infinity;
  for (const [from, to] of spans) {
    if (from > next) others.push([next, from - 1]);
    next = to + 1;
  }
  return next < Infinity ? [...others, [next, Infinity]] : others;
}

/** From the first day of all to the last; null for no day at all. */
export function hull(spans: Spans): DaySpan | null {
  if (spans.length < 2) return spans[0] ?? null;
  let from = Infinity;
  let to = -Infinity;
  for (const span of spans) {
    from = Math.min(from, span[0]);
    to = Math.max(to, span[1]);
  }
  return [from, to];
}

/** How the first set of days stands to the second; neither is empty. */
export function relateSpans(a: Spans, b: Spans): Relation {
  if (a.length === 1 && b.length === 1) return relateSpan(a[0] as DaySpan, b[0] as DaySpan);
  const common = intersect(a, b);
  if (common.length === 0) return "disjoint";
  const isA = sameSpans(common, a);
  const isB = sameSpans(common, b);
  if (isA) return isB ? "same" : "narrower";
  return isB ? "wider" : "overlaps";
}

/** What nearly all dates are: one span each. */
function relateSpan(a: DaySpan, b: DaySpan): Relation {
  if (a[1] < b[0] || b[1] < a[0]) return "disjoint";
  const isA = a[0] >= b[0] && a[1] <= b[1];
  const isB = b[0] >= a[0] && b[1] <= a[1];
  if (isA) return isB ? "same" : "narrower";
  return isB ? "wider" : "overlaps";
}

/** Whether two sets of days are one. */
export function sameSpans(a: Spans, b: Spans): boolean {
  return a.length === b.length && a.every(([from, to], index) => b[index]?.[0] === from && b[index]?.[1] === to);
}

/** The days from the one set to the other where they come closest: 1 where they touch, 0 where they meet. */
export function daysApart(a: Spans, b: Spans): number {
  let least = Infinity;
  for (let i = 0, j = 0; ; ) {
    const left = a[i];
    const right = b[j];
    if (left === undefined || right === undefined) return least;
    const apart = Math.max(0, left[0] - right[1], right[0] - left[1]);
    least = Math.min(least, Number.isNaN(apart) ? 0 : apart);
    if (left[1] < right[1]) i++;
    else j++;
  }
}

/** A distance in days. Days one apart touch, and may be one day: time zones, night events. */
export function gapOfDays(days: number): Gap {
  return { amount: Number.isFinite(days) ? String(days) : null, unit: "day", near: days <= 1 };
}
