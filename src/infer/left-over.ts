import type { Claim } from "../model/article.ts";
import type { AmountSpan, QuantityDenotation } from "../model/denotation.ts";
import { amountOf, one } from "../values/quantity/amount.ts";
import type { Bound } from "./delta.ts";
import type { Constraint, Interval } from "./linear.ts";

/** Where nothing bounds an amount. */
export const anyAmount: Interval = { from: null, to: null };

/** What constraints leave one of their variables when the others take any value of theirs; null where that is anything, or nothing. */
export function leftFor(
  number: number,
  constraints: readonly Constraint[],
  intervalOf: (variable: number) => Interval,
): Interval | null {
  const boundOf = (variable: number) => constraints.map((each) => aloneOn(variable, each)).reduce(narrowest, anyAmount);
  const within = (variable: number) => narrowest(intervalOf(variable), boundOf(variable));
  const by = constraints.map((each) => (each.isAssumed ? anyAmount : leftBy(number, each, within)));
  const said = by.reduce(narrowest, anyAmount);
  // That there is no less than nothing of it follows from nothing that anybody says.
  if (said.from === null && said.to === null) return null;
  const left = narrowest(said, boundOf(number));
  return left.from !== null && left.to !== null && compareBounds(left.from, left.to) > 0 ? null : left;
}

/** What a constraint on one variable alone says of it. */
function aloneOn(variable: number, { terms: [first, second], within }: Constraint): Interval {
  return first?.[0] === variable && second === undefined && first[1].equals(1) ? within : anyAmount;
}

function leftBy(number: number, { terms, within }: Constraint, intervalOf: (variable: number) => Interval): Interval {
  const factor = terms.find(([variable]) => variable === number)?.[1];
  if (factor === undefined) return anyAmount;
  const others = terms
    .filter(([variable]) => variable !== number)
    .map(([variable, other]) => scaled(intervalOf(variable), other.neg()));
  return scaled(others.reduce(sum, within), one.div(factor));
}

/** An interval as the amount that a claim of it would denote; said as the first of some claims in its unit says its own. */
export function amountIn(interval: Interval, unit: string | null, beside: readonly Claim[]): QuantityDenotation {
  const amount = { kind: "quantity", spans: [spanOf(interval)], unit, doubt: false } as const;
  for (const { denotation } of beside)
    if (denotation.kind === "quantity" && denotation.unit === unit)
      return denotation.said === undefined ? amount : { ...amount, said: denotation.said };
  return amount;
}

function scaled({ from, to }: Interval, factor: Bound["value"]): Interval {
  const turned = factor.compare(0) < 0;
  const scale = (bound: Bound | null) =>
    bound === null ? null : { value: bound.value.mul(factor), beyond: turned ? 0 - bound.beyond : bound.beyond };
  return turned ? { from: scale(to), to: scale(from) } : { from: scale(from), to: scale(to) };
}

function sum(a: Interval, b: Interval): Interval {
  const add = (x: Bound | null, y: Bound | null) =>
    x === null || y === null ? null : { value: x.value.add(y.value), beyond: x.beyond || y.beyond };
  return { from: add(a.from, b.from), to: add(a.to, b.to) };
}

/** What lies in both. */
export function narrowest(a: Interval, b: Interval): Interval {
  return {
    from: a.from === null || (b.from !== null && compareBounds(b.from, a.from) > 0) ? b.from : a.from,
    to: a.to === null || (b.to !== null && compareBounds(b.to, a.to) < 0) ? b.to : a.to,
  };
}

/** Which end comes first. */
export function compareBounds(a: Bound, b: Bound): number {
  return a.value.compare(b.value) || a.beyond - b.beyond;
}

function spanOf({ from, to }: Interval): AmountSpan {
  return {
    from: from === null ? null : amountOf(from.value),
    fromOpen: from === null || from.beyond > 0,
    to: to === null ? null : amountOf(to.value),
    toOpen: to === null || to.beyond < 0,
  };
}
