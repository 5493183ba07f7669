import type { AmountSpan } from "../../model/denotation.ts";
import type { Rate } from "../../model/story.ts";
import { isTellable } from "../../model/tellable.ts";
import { type Exact, zero } from "./amount.ts";
import { type Conversion, commonUnit, conversion } from "./convert.ts";
import {
  converted,
  type ExactSpan,
  justAbove,
  justBelow,
  mirrored,
  someMore,
  spanOfDigits,
  widened,
} from "./exact-span.ts";
import { fullValue, reachOf } from "./numeral.ts";
import type { Operand, Phrase } from "./phrase.ts";
import type { Settings } from "./settings.ts";
import { anyAmount, isEmpty, normalSpans } from "./span.ts";
import type { Unit } from "./unit.ts";

/** Amounts in one unit. */
export interface Amounts {
  readonly spans: readonly AmountSpan[];
  readonly unit: Unit | null;
  /** The unit that they are written in, where it is to be said instead; null where it is not. */
  readonly said: Unit | null;
}

/** The amounts that phrases leave open, in the unit that the property's amounts are brought to; null where they contradict themselves. */
export function denote(phrases: readonly Phrase[], settings: Settings, rates: readonly Rate[]): Amounts | null {
  const [first] = phrases.flatMap(({ operands }) => operands);
  const written = first?.unit ?? null;
  const unit = written === null ? null : commonUnit(written, settings.unit, rates);
  const spans: AmountSpan[] = [];
  for (const phrase of phrases) {
    const span = spanOf(phrase, { unit, settings, rates });
    if (span === null || isEmpty(span) || !isBounded(span)) return null;
    spans.push(span);
  }
  const normal = normalSpans(spans);
  return { spans: normal, unit, said: saidIn(written, unit, normal, settings) };
}

/**
 * A unit that nobody asked for is only counted with: people are told the one that is written, as they are where the property's makes
 * of it what nobody writes. Money is told in its currency, and a part of one, which has no unit, in percent.
 */
function saidIn(
  written: Unit | null,
  unit: Unit | null,
  spans: readonly AmountSpan[],
  settings: Settings,
): Unit | null {
  if (written === null || unit === null || written.code === unit.code) return null;
  if (unit.code === settings.unit?.code && spans.every(isWritable)) return null;
  return written.dimension === "money" || /^1(?: of |$)/.test(written.code) || written.currency !== unit.currency
    ? null
    : written;
}

function isWritable({ from, to }: AmountSpan): boolean {
  return [from, to].every((end) => end === null || isTellable(end.exact));
}

/** Beyond what doubles reach no amount is meant. */
function isBounded({ from, to }: AmountSpan): boolean {
  return [from, to].every((end) => end === null || Number.isFinite(end.near));
}

interface Target {
  readonly unit: Unit | null;
  readonly settings: Settings;
  readonly rates: readonly Rate[];
}

function conversionOf({ unit: written }: Operand, { unit, rates }: Target): Conversion | null {
  if (written === null || unit === null) return written === unit ? (value) => value : null;
  return conversion(written, unit, rates);
}

function spanOf(phrase: Phrase, target: Target): AmountSpan | null {
  const [first, second] = phrase.operands;
  if (first === undefined) return null;
  if (phrase.shape === "any") return conversionOf(first, target) === null ? null : anyAmount;
  if (phrase.shape === "bounds") return spanOfBounds(phrase, target);
  const convert = conversionOf(first, target);
  if (convert === null) return null;
  const span =
    phrase.shape === "margin" && second !== undefined
      ? spanOfMargin(first, second, target)
      : spanOfOne(phrase.shape, first, target);
  return span && converted(first.negative ? mirrored(span) : span, convert);
}

/** In the unit written, as if it were positive. */
function spanOfOne(shape: Phrase["shape"], { numeral, unit, about }: Operand, { settings }: Target): ExactSpan | null {
  if (shape === "amount") {
    const span = spanOfDigits(numeral, settings.rounded, unit?.decimals ?? null);
    return about ? widened(span, numeral) : span;
  }
  if (numeral.form === "vague") return null;
  if (shape === "nearly") return justBelow(numeral);
  if (shape === "just over") return justAbove(numeral);
  if (shape === "odd") return someMore(numeral);
  return point(fullValue(numeral));
}

function point(value: Exact): ExactSpan {
  return { from: value, fromOpen: false, to: value, toOpen: false };
}

/** "10 ± 2", "100 MW ± 5%" */
function spanOfMargin(amount: Operand, margin: Operand, { rates }: Target): ExactSpan | null {
  if (amount.numeral.form === "vague" || margin.numeral.form === "vague") return null;
  const value = fullValue(amount.numeral);
  const width = widthOf(margin, fullValue(margin.numeral), amount, value, rates);
  return width && { from: value.sub(width), fromOpen: false, to: value.add(width), toOpen: false };
}

function widthOf(margin: Operand, width: Exact, amount: Operand, value: Exact, rates: readonly Rate[]): Exact | null {
  if (margin.unit === null || amount.unit === null) return margin.unit === amount.unit ? width : null;
  if (margin.unit.dimension === "share" && !amount.unit.dimension.startsWith("share")) {
    return value.mul(width).mul(margin.unit.factor).div(100);
  }
  const convert = conversion(margin.unit, amount.unit, rates);
  return convert === null ? null : convert(width).sub(convert(zero));
}

/** After "more than" or in "between" a number is the point that it names, its digits' precision aside. */
function spanOfBounds({ operands, ends }: Phrase, target: Target): AmountSpan | null {
  const reach = reachOfBounds(operands);
  let span: ExactSpan = { from: null, fromOpen: true, to: null, toOpen: true };
  for (const [index, operand] of operands.entries()) {
    const end = ends[index];
    const { numeral, negative, about } = operand;
    const convert = conversionOf(operand, target);
    if (end === undefined || convert === null || numeral.form === "vague") return null;
    const value = negative ? fullValue(numeral).neg() : fullValue(numeral);
    const slack = about ? (reach ?? reachOf(numeral)) : zero;
    if (end.side === "from") span = { ...span, from: convert(value.sub(slack)), fromOpen: end.open };
    else span = { ...span, to: convert(value.add(slack)), toOpen: end.open };
  }
  return converted(span, (value) => value);
}

/** "about 10 to 12" reaches as far as its finer end; null where "about" is said of one end alone. */
function reachOfBounds(operands: readonly Operand[]): Exact | null {
  const [first, second] = operands.map(({ numeral, about }) =>
    about && numeral.form !== "vague" ? reachOf(numeral) : null,
  );
  if (first == null || second == null) return null;
  return first.lt(second) ? first : second;
}
