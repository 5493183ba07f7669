import { type Exact, exact, one, powerOfTen } from "./amount.ts";

/**
 * A number as it was written. Its value is `value` times `magnitude`.
 * `whole`: 12, twelve; `decimal`: 12.50; `fraction`: 1/3, a third, two and a half; `ratio`: 1 in 5; `ordinal`: 3rd.
 */
export interface Numeral {
  readonly form: "whole" | "decimal" | "fraction" | "ratio" | "ordinal";
  readonly value: Exact;
  /** How many decimals it has. */
  readonly places: number;
  /** Into how many parts the fraction or ratio divides. */
  readonly parts: Exact;
  /** What a word such as "billion" multiplies by, and what a number before it is precise to. */
  readonly magnitude: MagnitudeGiven | null;
}

export interface MagnitudeGiven {
  readonly times: Exact;
  readonly grain: Exact;
}

/** A whole number without a magnitude. */
export function wholeNumeral(value: Exact, form: "whole" | "ordinal" = "whole"): Numeral {
  return { form, value, places: 0, parts: one, magnitude: null };
}

/** A number that was left vague: from `least`, included, to `most`, included unless `mostOpen`; null for no end. */
export interface Vague {
  readonly form: "vague";
  readonly least: Exact;
  readonly most: Exact | null;
  readonly mostOpen: boolean;
}

/** The number with its magnitude: 3,900,000,000 of "3.9 billion". */
export function fullValue({ value, magnitude }: Numeral): Exact {
  return magnitude === null ? value : value.mul(magnitude.times);
}

/**
 * One unit of the last digit that the writing vouches for; null where the number is exact.
 *
 * @param rounded trailing zeros of a whole number are not significant
 * @param decimals how many decimals make an amount of money exact; null where none do
 */
export function grainOf(numeral: Numeral, rounded: boolean, decimals: number | null): Exact | null {
  const { form, value, places, magnitude } = numeral;
  const scale = magnitude?.grain ?? one;
  switch (form) {
    case "ordinal":
      return null;
    case "whole":
      if (rounded && value.n !== 0n) return scale.mul(powerOfTen(trailingZeros(value.n)));
      return magnitude === null ? null : scale;
    case "decimal":
      return magnitude === null && places === decimals ? null : scale.mul(powerOfTen(-places));
    case "fraction":
    case "ratio":
      return reachOf(numeral).mul(2);
  }
}

/**
 * How far a fraction or ratio reaches on each side. "7 in 10" is a decimal of one digit in words, and as precise: half a tenth. Of
 * other parts it is a tenth of one: a quarter is another answer than one in five.
 */
function reachOfParts({ form, parts, magnitude }: Numeral): Exact {
  const isDecimal = form === "ratio" && parts.equals(10);
  return (magnitude?.times ?? one).div(parts.mul(isDecimal ? 2 : 10));
}

/** Half a unit of the last digit that is not a trailing zero: as far as "about" reaches, and "nearly". */
export function reachOf(numeral: Numeral): Exact {
  const { form, value, places, magnitude } = numeral;
  const scale = magnitude?.grain ?? one;
  if (form === "decimal")
    return scale
      .mul(powerOfTen(-places))
      .mul(stepOf(value.mul(powerOfTen(places)).n))
      .div(2);
  if (form === "fraction" || form === "ratio") return reachOfParts(numeral);
  const half = scale.mul(roundedTo(value.n)).div(2);
  return magnitude === null && half.lt(one) ? one : half; // Less than one would reach no other count.
}

/**
 * How far above it "just over" reaches: a number of several digits may have been cut off rather than rounded ("ruim 17 miljoen" of
 * 17.6, "gut 171.000" of 171,616), so that it is up to a whole unit of its last digit.
 */
export function reachAbove(numeral: Numeral): Exact {
  const { form, value, places, magnitude } = numeral;
  const reach = reachOf(numeral);
  if (form === "fraction" || form === "ratio") return reach;
  const digits = value.mul(powerOfTen(places)).n;
  const unit = form === "decimal" ? 1n : unitOf(digits);
  const whole = (magnitude?.grain ?? one).mul(powerOfTen(-places)).mul(exact(String(unit)));
  return digits / unit < 10n || whole.lt(reach) ? reach : whole;
}

/** What a number is round to: a hundred of 300, five of 25, a million of 17 million; null where it is not round at all. */
export function roundUnit({ form, value, places, magnitude }: Numeral): Exact | null {
  if (form !== "whole" && form !== "decimal") return null;
  const unit = roundedTo(value.mul(powerOfTen(places)).n);
  return magnitude === null && unit.equals(one) ? null : (magnitude?.grain ?? one).mul(powerOfTen(-places)).mul(unit);
}

/** 767000 → 1000, 20 → 10; 15 → 5, 250 → 50. */
function roundedTo(value: bigint): Exact {
  const unit = unitOf(value);
  return exact(String(unit)).mul(stepOf(value / unit));
}

/** 767000 → 1000, 20 → 10, 15 → 1 */
function unitOf(value: bigint): bigint {
  return value === 0n ? 1n : 10n ** BigInt(trailingZeros(value));
}

/** People round to fives too: the last of several digits counts five where it is a five. */
function stepOf(digits: bigint): number {
  return digits > 5n && digits % 10n === 5n ? 5 : 1;
}

function trailingZeros(value: bigint): number {
  const text = String(value);
  let zeros = 0;
  while (zeros < text.length - 1 && text[text.length - 1 - zeros] === "0") zeros++;
  return zeros;
}
