import type { AmountSpan, QuantityDenotation } from "../model/denotation.ts";
import { amountOf, type Exact, exactOf, one } from "../values/quantity/amount.ts";
import { hullOf } from "../values/quantity/span.ts";
import { sumsOf } from "./amount-sum.ts";

/** Whether what an amount denotes is a share. */
export function isShare({ unit }: QuantityDenotation): boolean {
  return unit === "%" || unit?.startsWith("% of ") === true;
}

/**
 * Whether a claim follows from a share and an amount: 150 of "half of the 300 workers"; from several, each of its own, together;
 * and from what the amounts beside it make up with it.
 */
export function isShareOf(
  shares: readonly QuantityDenotation[],
  amounts: readonly (QuantityDenotation | null)[],
  agrees: (worked: QuantityDenotation) => boolean,
): boolean {
  const follows = (part: QuantityDenotation, at: number) =>
    agrees(part) || anyOf(sumsOf(amounts.with(at, part)), agrees);
  for (const share of shares)
    for (const [at, amount] of amounts.entries())
      if (amount !== null && anyOf(sharesOf(share, amount), (part) => follows(part, at))) return true;
  return shares.length > 1 && anyOf(sumsOf(partsOf(shares, amounts)), agrees);
}

/** The first amount's part by the first share, the second's by the second, and so on. */
function partsOf(shares: readonly QuantityDenotation[], amounts: readonly (QuantityDenotation | null)[]) {
  const wholes = amounts.filter((amount) => amount !== null);
  return wholes.flatMap((whole, index): QuantityDenotation[] => {
    const share = shares[index];
    const [part] = share === undefined ? [] : sharesOf(share, whole);
    return part === undefined ? [] : [part];
  });
}

/** Whether one of several items passes a test. */
export function anyOf<T>(items: Iterable<T>, is: (item: T) => boolean): boolean {
  for (const item of items) if (is(item)) return true;
  return false;
}

/**
 * What a share and an amount beside it may make up, whichever of them is of what: the share of the amount and what is left of it
 * ("a third of the 300 workers"), the whole of which the amount is the share ("150 workers, half of them all"), and what it was or
 * became where it changed by the share ("rose by a tenth to 330").
 */
function* sharesOf(share: QuantityDenotation, amount: QuantityDenotation): Generator<QuantityDenotation> {
  const [part, whole] = [endsOf(share), endsOf(amount)];
  if (part === null || whole === null) return;
  const [least, most] = part.map((end) => end.div(100)) as [Exact, Exact];
  const factors: readonly (readonly [Exact, Exact])[] = [
    [least, most],
    [one.sub(most), one.sub(least)],
    [one.add(least), one.add(most)],
  ];
  for (const [from, to] of factors) {
    if (from.s < 0n || to.n === 0n) continue;
    yield between(whole[0].mul(from), whole[1].mul(to), amount.unit);
    if (from.n > 0n) yield between(whole[0].div(to), whole[1].div(from), amount.unit);
  }
}

/** The ends of what is not less than nothing; null where there is none. */
function endsOf({ spans }: QuantityDenotation): readonly [Exact, Exact] | null {
  const hull = hullOf(spans);
  if (hull === null || hull.from === null || hull.to === null) return null;
  const ends = [exactOf(hull.from), exactOf(hull.to)] as const;
  return ends[0].s < 0n ? null : ends;
}

function between(from: Exact, to: Exact, unit: string | null): QuantityDenotation {
  const span: AmountSpan = { from: amountOf(from), fromOpen: false, to: amountOf(to), toOpen: false };
  return { kind: "quantity", spans: [span], unit, doubt: false };
}
