import type { AmountSpan, Gap, QuantityDenotation } from "../../model/denotation.ts";
import { amountOf, type Exact, exact, exactOf, zero } from "./amount.ts";
import { isBefore } from "./span.ts";

/** What lies between two spans: how much, and how large the larger of the two ends is. */
interface Distance {
  readonly amount: Exact;
  readonly larger: Exact;
}

/**
 * What lies between two quantities in one unit, measured between the ends that are nearest. They are near where they touch
 * (up to 5, from 5 on), or where some two of their ends are no further apart than the tolerance.
 *
 * @param tolerance a share of the larger amount, as a decimal ("0.02"); null for none
 */
export function gapBetween(a: QuantityDenotation, b: QuantityDenotation, tolerance: string | null): Gap {
  if (a.unit !== b.unit) return { amount: null, unit: null, near: false };
  const distances = a.spans.flatMap((span) => b.spans.map((other) => distanceBetween(span, other)));
  const smallest = distances.reduce(
    (least, { amount }) => (amount.lt(least) ? amount : least),
    distances[0]?.amount ?? zero,
  );
  const share = tolerance === null ? zero : exact(tolerance);
  const near = distances.some(({ amount, larger }) => amount.lte(larger.mul(share)));
  return { amount: amountOf(smallest).exact, unit: a.unit, near };
}

function distanceBetween(a: AmountSpan, b: AmountSpan): Distance {
  const [lower, upper] = isBefore(a, b) ? [a.to, b.from] : isBefore(b, a) ? [b.to, a.from] : [null, null];
  if (lower === null || upper === null) return { amount: zero, larger: zero };
  const [low, high] = [exactOf(lower), exactOf(upper)];
  return { amount: high.sub(low), larger: low.abs().gt(high.abs()) ? low.abs() : high.abs() };
}
