import type { Amount, AmountSpan } from "../../model/denotation.ts";
import type { AmountsText } from "../../model/messages/quantity.ts";
import { amountOf, type Exact, exactOf, one, powerOfTen } from "./amount.ts";
import { converted, mirrored, spanOfDigits } from "./exact-span.ts";
import { type Numeral, wholeNumeral } from "./numeral.ts";
import { compareEnds, compareStarts } from "./span.ts";

/** What decides how a number of the property is read. */
export interface Precision {
  readonly rounded: boolean;
  /** How many decimals make an amount of money exact; null where none do. */
  readonly decimals: number | null;
  /** Whether other amounts stand beside it: then without words such as "billion", which its neighbours would share. */
  readonly beside: boolean;
}

/** The shortest form that, read again, denotes just this span. */
export function textOf(span: AmountSpan, precision: Precision): AmountsText {
  const { from, fromOpen, to, toOpen } = span;
  if (from !== null && from.exact === to?.exact) return textOfOne(from, precision);
  const range = { shape: "range" as const, from: from?.exact ?? null, fromOpen, to: to?.exact ?? null, toOpen };
  return from === null || to === null || fromOpen === toOpen
    ? range
    : (textByDigits(span, from, to, precision) ?? range);
}

function textOfOne({ exact }: Amount, { rounded, decimals }: Precision): AmountsText {
  const places = exact.split(".")[1]?.length ?? 0;
  if (decimals !== null && places > 0 && places <= decimals) {
    return { shape: "exact", amount: exact + "0".repeat(decimals - places), stated: false };
  }
  return { shape: "exact", amount: exact, stated: exact !== "0" && (rounded || !/^-?\d+$/.test(exact)) };
}

/** Zeros that English has a word for. */
const wordedZeros = [15, 12, 9, 6, 3];

/** Finds digits whose precision is just this span: its width is their last unit, its middle what they say. */
function textByDigits(span: AmountSpan, from: Amount, to: Amount, precision: Precision): AmountsText | null {
  const width = exactOf(to).sub(exactOf(from));
  const middle = exactOf(to).add(exactOf(from)).div(2);
  const power = tenthPower(width);
  if (power === null || middle.div(width).d !== 1n) return null;
  const size = middle.abs();
  const fitting = wordedZeros.filter((zeros) => zeros >= power);
  const zeros = power <= 2 ? 0 : (fitting.find((each) => powerOfTen(each).lte(size)) ?? fitting.at(-1) ?? 0);
  // 40,000 where zeros do not count, and 0.04 million only where nothing else says as much.
  const forms = powerOfTen(zeros).lte(size) ? [zeros, 0] : [0, zeros];
  const candidates = precision.beside ? [0] : forms;
  for (const each of new Set(candidates)) {
    const numeral = numeralOf(size, Math.max(0, each - power), each);
    const digits = spanOfDigits(numeral, precision.rounded, precision.decimals);
    const denoted = converted(middle.s < 0n ? mirrored(digits) : digits, (value) => value);
    if (compareStarts(denoted, span) !== 0 || compareEnds(denoted, span) !== 0) continue;
    return {
      shape: "digits",
      digits: `${middle.s < 0n ? "-" : ""}${fixed(numeral.value, numeral.places)}`,
      zeros: each,
    };
  }
  return null;
}

/** The power of ten that a width is; null where it is none. */
function tenthPower(width: Exact): number | null {
  const power = Math.round(Math.log10(width.valueOf()));
  return Number.isFinite(power) && powerOfTen(power).equals(width) ? power : null;
}

function numeralOf(size: Exact, places: number, zeros: number): Numeral {
  const value = size.div(powerOfTen(zeros));
  const times = powerOfTen(zeros);
  const magnitude = zeros === 0 ? null : { times, grain: times };
  return places === 0
    ? { ...wholeNumeral(value), magnitude }
    : { form: "decimal", value, places, parts: one, magnitude };
}

function fixed(value: Exact, places: number): string {
  const [whole = "", part = ""] = amountOf(value).exact.split(".");
  return places === 0 ? whole : `${whole}.${part.padEnd(places, "0")}`;
}
