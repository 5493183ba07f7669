import type { AmountSpan } from "../../model/denotation.ts";
import { amountOf, type Exact } from "./amount.ts";
import type { Conversion } from "./convert.ts";
import { fullValue, grainOf, type Numeral, reachAbove, reachOf, roundUnit, type Vague } from "./numeral.ts";

/** Amounts between two ends that are still numbers; null where there is no end. */
export interface ExactSpan {
  readonly from: Exact | null;
  readonly fromOpen: boolean;
  readonly to: Exact | null;
  readonly toOpen: boolean;
}

/** What a number denotes by its digits: 3.9 is from 3.85 up to 3.95, 12 just 12. */
export function spanOfDigits(numeral: Numeral | Vague, rounded: boolean, decimals: number | null): ExactSpan {
  if (numeral.form === "vague")
    return { from: numeral.least, fromOpen: false, to: numeral.most, toOpen: numeral.mostOpen };
  const value = fullValue(numeral);
  const grain = grainOf(numeral, rounded, decimals);
  if (grain === null) return { from: value, fromOpen: false, to: value, toOpen: false };
  return { from: value.sub(grain.div(2)), fromOpen: false, to: value.add(grain.div(2)), toOpen: true };
}

/** "about" widens by half a unit of the last digit that is no trailing zero, on each side. */
export function widened(span: ExactSpan, numeral: Numeral | Vague): ExactSpan {
  if (numeral.form === "vague") return span;
  const reach = reachOf(numeral);
  return { ...span, from: span.from?.sub(reach) ?? null, to: span.to?.add(reach) ?? null };
}

/** "nearly 20": from 15 up to 20, which is left out. */
export function justBelow(numeral: Numeral): ExactSpan {
  const value = fullValue(numeral);
  return { from: value.sub(reachOf(numeral)), fromOpen: false, to: value, toOpen: true };
}

/** "just over 20": more than 20, up to 25; "just over 171,000": up to 172,000. */
export function justAbove(numeral: Numeral): ExactSpan {
  const value = fullValue(numeral);
  return { from: value, fromOpen: true, to: value.add(reachAbove(numeral)), toOpen: false };
}

/** "300-odd": from 300 up to 400, which is left out; null of a number that is not round: nobody says how many "17-odd" are. */
export function someMore(numeral: Numeral): ExactSpan | null {
  const value = fullValue(numeral);
  const unit = roundUnit(numeral);
  return unit === null ? null : { from: value, fromOpen: false, to: value.add(unit), toOpen: true };
}

/** Negative numbers mirror positive ones: -3.9 is from -3.95, left out, to -3.85. */
export function mirrored({ from, fromOpen, to, toOpen }: ExactSpan): ExactSpan {
  return { from: to?.neg() ?? null, fromOpen: toOpen, to: from?.neg() ?? null, toOpen: fromOpen };
}

/** A span in another unit, as plain data; an end that there is none of belongs to no amount, and is open. */
export function converted(span: ExactSpan, convert: Conversion): AmountSpan {
  const end = (value: Exact | null) => (value === null ? null : amountOf(convert(value)));
  const [from, to] = [end(span.from), end(span.to)];
  return { from, fromOpen: from === null || span.fromOpen, to, toOpen: to === null || span.toOpen };
}
