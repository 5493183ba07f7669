import type { AmountSpan, QuantityDenotation } from "../model/denotation.ts";
import { amountOf, exactOf } from "../values/quantity/amount.ts";
import { isOfWholeThings } from "../values/quantity/unit.ts";
import { likeliestUnit } from "../values/quantity/unit-phrase.ts";

/** More amounts than these are not added up. */
const mostAdded = 12;

/**
 * What amounts that stand one after the other make up, added together: "41 adults and two children". One sum for each run of
 * them; only of money and of things that are counted, for nobody adds shares, ages or temperatures. Null parts two runs.
 */
export function* sumsOf(amounts: readonly (QuantityDenotation | null)[]): Generator<QuantityDenotation> {
  if (amounts.length > mostAdded) return;
  for (const [at, first] of amounts.entries()) {
    let sum = first !== null && isAdded(first) ? first : null;
    for (const next of amounts.slice(at + 1)) {
      sum = sum === null || next === null ? null : together(sum, next);
      if (sum === null) break;
      yield sum;
    }
  }
}

function isAdded({ unit }: QuantityDenotation): boolean {
  const counted = unit === null ? null : likeliestUnit(unit);
  return counted === null || counted.currency !== null || isOfWholeThings(counted);
}

/** Null where they are in two units, or where one of them has no end. */
function together(a: QuantityDenotation, b: QuantityDenotation): QuantityDenotation | null {
  const [first, second] = [a.spans[0], b.spans[0]];
  if (first === undefined || second === undefined || a.spans.length + b.spans.length > 2) return null;
  const span = a.unit === b.unit ? added(first, second) : null;
  return span === null ? null : { kind: "quantity", spans: [span], unit: a.unit, doubt: false };
}

function added(a: AmountSpan, b: AmountSpan): AmountSpan | null {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return null;
  return {
    from: amountOf(exactOf(a.from).add(exactOf(b.from))),
    fromOpen: a.fromOpen || b.fromOpen,
    to: amountOf(exactOf(a.to).add(exactOf(b.to))),
    toOpen: a.toOpen || b.toOpen,
  };
}
