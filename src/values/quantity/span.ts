import type { Amount, AmountSpan, Relation } from "../../model/denotation.ts";
import { compareAmounts } from "./amount.ts";

/** Any amount at all. */
export const anyAmount: AmountSpan = { from: null, fromOpen: true, to: null, toOpen: true };

/** One amount and no other. */
export function point(amount: Amount): AmountSpan {
  return { from: amount, fromOpen: false, to: amount, toOpen: false };
}

/** Whether no amount lies in the span: its ends cross, or meet without both belonging to it. */
export function isEmpty({ from, fromOpen, to, toOpen }: AmountSpan): boolean {
  if (from === null || to === null) return false;
  const order = compareAmounts(from, to);
  return order > 0 || (order === 0 && (fromOpen || toOpen));
}

/** Which span begins first. */
export function compareStarts(a: AmountSpan, b: AmountSpan): number {
  if (a.from === null || b.from === null) return Number(a.from !== null) - Number(b.from !== null);
  return compareAmounts(a.from, b.from) || Number(a.fromOpen) - Number(b.fromOpen);
}

/** Which span ends first. */
export function compareEnds(a: AmountSpan, b: AmountSpan): number {
  if (a.to === null || b.to === null) return Number(a.to === null) - Number(b.to === null);
  return compareAmounts(a.to, b.to) || Number(b.toOpen) - Number(a.toOpen);
}

/** Whether every amount of the first is smaller than every amount of the second. */
export function isBefore(a: AmountSpan, b: AmountSpan): boolean {
  if (a.to === null || b.from === null) return false;
  const order = compareAmounts(a.to, b.from);
  return order < 0 || (order === 0 && (a.toOpen || b.fromOpen));
}

/** Whether nothing lies between a span and one that begins later. */
function touches(a: AmountSpan, b: AmountSpan): boolean {
  if (a.to === null || b.from === null) return true;
  const order = compareAmounts(a.to, b.from);
  return order > 0 || (order === 0 && !(a.toOpen && b.fromOpen));
}

/** The same amounts as spans that are sorted, disjoint, not touching and never empty. */
export function normalSpans(spans: readonly AmountSpan[]): readonly AmountSpan[] {
  if (spans.length === 1) return spans.filter((span) => !isEmpty(span));
  const joined: AmountSpan[] = [];
  for (const span of spans.filter((each) => !isEmpty(each)).sort(compareStarts)) {
    const last = joined.at(-1);
    if (last === undefined || !touches(last, span)) joined.push(span);
    else if (compareEnds(last, span) < 0) joined[joined.length - 1] = { ...last, to: span.to, toOpen: span.toOpen };
  }
  return joined;
}

/** Whether every amount lies in one of these. */
export function areAllAmounts(spans: readonly AmountSpan[]): boolean {
  const [first, another] = normalSpans(spans);
  return first?.from === null && first.to === null && another === undefined;
}

/** How two sets of amounts stand, each given as normal spans. */
export function relateSpans(a: readonly AmountSpan[], b: readonly AmountSpan[]): Relation {
  const narrower = areWithin(a, b);
  const wider = areWithin(b, a);
  if (narrower) return wider ? "same" : "narrower";
  if (wider) return "wider";
  return haveCommon(a, b) ? "overlaps" : "disjoint";
}

/** Whether each of the first lies within one of the second. */
function areWithin(inner: readonly AmountSpan[], outer: readonly AmountSpan[]): boolean {
  for (const span of inner) {
    let found = false;
    for (const other of outer) found ||= isWithin(span, other);
    if (!found) return false;
  }
  return true;
}

function haveCommon(a: readonly AmountSpan[], b: readonly AmountSpan[]): boolean {
  for (const span of a) for (const other of b) if (!isBefore(span, other) && !isBefore(other, span)) return true;
  return false;
}

function isWithin(inner: AmountSpan, outer: AmountSpan): boolean {
  return compareStarts(outer, inner) <= 0 && compareEnds(inner, outer) <= 0;
}

/** What is left of normal spans without the amounts of others. */
export function spansWithout(spans: readonly AmountSpan[], others: readonly AmountSpan[]): readonly AmountSpan[] {
  const gaps = complement(normalSpans(others));
  return spans.flatMap((span) => gaps.map((gap) => common(span, gap)).filter((each) => !isEmpty(each)));
}

/** The spans around and between normal ones. */
function complement(spans: readonly AmountSpan[]): readonly AmountSpan[] {
  const others: AmountSpan[] = [];
  let next: Pick<AmountSpan, "from" | "fromOpen"> | null = { from: null, fromOpen: true };
  for (const { from, fromOpen, to, toOpen } of spans) {
    if (from !== null && next !== null) others.push({ ...next, to: from, toOpen: !fromOpen });
    next = to === null ? null : { from: to, fromOpen: !toOpen };
  }
  return next === null ? others : [...others, { ...next, to: null, toOpen: true }];
}

function common(a: AmountSpan, b: AmountSpan): AmountSpan {
  const [start, end] = [compareStarts(a, b) < 0 ? b : a, compareEnds(a, b) > 0 ? b : a];
  return { from: start.from, fromOpen: start.fromOpen, to: end.to, toOpen: end.toOpen };
}

/** The narrowest span that holds all of these. */
export function hullOf(spans: readonly AmountSpan[]): AmountSpan | null {
  const [first, ...rest] = spans;
  if (first === undefined) return null;
  return rest.reduce((hull, span) => {
    const start = compareStarts(span, hull) < 0 ? span : hull;
    const end = compareEnds(span, hull) > 0 ? span : hull;
    return { from: start.from, fromOpen: start.fromOpen, to: end.to, toOpen: end.toOpen };
  }, first);
}
