import type { Rate } from "../../model/story.ts";
import { type Exact, exact } from "./amount.ts";
import { commonCurrency, rateBetween } from "./rates.ts";
import type { Unit } from "./unit.ts";
import { likeliestUnit } from "./unit-phrase.ts";

/** Turns an amount in one unit into the same amount in another. */
export type Conversion = (value: Exact) => Exact;

/** How amounts convert from one unit to another; null where they cannot. */
export function conversion(from: Unit, to: Unit, rates: readonly Rate[]): Conversion | null {
  if (from.code === to.code) return (value) => value;
  if (!isSameDimension(from, to)) return null;
  const rate =
    from.currency === null || to.currency === null ? exact("1") : rateBetween(from.currency, to.currency, rates);
  if (rate === null) return null;
  const factor = from.factor.mul(rate).div(to.factor);
  const shift = from.offset.sub(to.offset).div(to.factor);
  return (value) => value.mul(factor).add(shift);
}

/** A share, or tonnes, of nothing in particular takes the whole that the property names; two named ones must be the same. */
function isSameDimension(from: Unit, to: Unit): boolean {
  return from.dimension === to.dimension || to.dimension.startsWith(`${from.dimension} of `);
}

/**
 * The unit that amounts of a unit are brought to, so that all that can be compared is in one: the property's; where it names
 * none of that dimension, the currency that the story's rates name most, or the base unit.
 */
export function commonUnit(unit: Unit, wanted: Unit | null, rates: readonly Rate[]): Unit {
  if (wanted !== null && conversion(unit, wanted, rates) !== null) return wanted;
  const base = likeliestUnit(unit.base);
  const currency = unit.currency === null || wanted?.dimension === unit.dimension ? null : commonCurrency(rates);
  if (currency === null || unit.currency === null) return base;
  const common = likeliestUnit(base.code.replace(unit.currency, currency));
  return conversion(base, common, rates) === null ? base : common;
}
