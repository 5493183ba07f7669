import type { Amount, AmountSpan, Gap, QuantityDenotation } from "../../model/denotation.ts";
import { unmeasured } from "../kind.ts";
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
  if (a.unit !== b.unit) return unmeasured;
  const found = wholeGap(a, b, tolerance) ?? smallestGap(a, b, tolerance);
  return a.said === undefined || a.said !== b.said ? found : { ...found, said: a.said };
}

function smallestGap(a: QuantityDenotation, b: QuantityDenotation, tolerance: string | null): Gap {
  const distances = a.spans.flatMap((span) => b.spans.map((other) => distanceBetween(span, other)));
  const smallest = distances.reduce(
    (least, { amount }) => (amount.lt(least) ? amount : least),
    distances[0]?.amount ?? zero,
  );
  const share = tolerance === null ? zero : exact(tolerance);
  const near = distances.some(({ amount, larger }) => amount.lte(larger.mul(share)));
  return { amount: amountOf(smallest).exact, unit: a.unit, near };
}

/** Below this share of the larger, doubles may not tell which of two products is larger. */
const doubleSlack = 1e-9;

/** The short way for what most amounts are: whole numbers that doubles count exactly. It gives what the long way would give. */
function wholeGap(a: QuantityDenotation, b: QuantityDenotation, tolerance: string | null): Gap | null {
  const [first, second] = [a.spans[0], b.spans[0]];
  if (first === undefined || second === undefined || a.spans.length + b.spans.length > 2) return null;
  const ends = endsBetween(first, second);
  if (ends === null || !isWhole(ends.lower) || !isWhole(ends.upper)) return null;
  const amount = ends.upper.near - ends.lower.near;
  if (!Number.isSafeInteger(amount)) return null;
  const larger = Math.max(Math.abs(ends.lower.near), Math.abs(ends.upper.near));
  const room = tolerance === null ? 0 : larger * Number(tolerance);
  if (amount !== 0 && Math.abs(amount - room) <= larger * doubleSlack) return null;
  return { amount: String(amount), unit: a.unit, near: amount <= room };
}

function isWhole({ near, exact: text }: Amount): boolean {
  return Number.isSafeInteger(near) && String(near) === text;
}

/** The two ends between which two spans lie apart; null where they do not. */
function endsBetween(a: AmountSpan, b: AmountSpan): { readonly lower: Amount; readonly upper: Amount } | null {
  const [lower, upper] = isBefore(a, b) ? [a.to, b.from] : isBefore(b, a) ? [b.to, a.from] : [null, null];
  return lower === null || upper === null ? null : { lower, upper };
}

function distanceBetween(a: AmountSpan, b: AmountSpan): Distance {
  const ends = endsBetween(a, b);
  if (ends === null) return { amount: zero, larger: zero };
  const [low, high] = [exactOf(ends.lower), exactOf(ends.upper)];
  return { amount: high.sub(low), larger: low.abs().gt(high.abs()) ? low.abs() : high.abs() };
}
