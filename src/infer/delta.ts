import Fraction from "fraction.js";

/** An exact number and how many times a quantity smaller than every number: `x < 5` is `x ≤ 5 - ε`. */
export interface Bound {
  readonly value: Fraction;
  /** -1, 0 or 1. */
  readonly beyond: number;
}

/** The same while it is worked with: multiplied, it may have any number of times that quantity. */
export interface Delta {
  readonly value: Fraction;
  readonly beyond: Fraction;
}

/** Nothing. */
export const zero: Delta = { value: new Fraction(0), beyond: new Fraction(0) };

/** A bound to work with. */
export function deltaOf({ value, beyond }: Bound): Delta {
  return { value, beyond: new Fraction(beyond) };
}

/** Which of two comes first: below 0 where it is the first of them. */
export function compare(a: Delta, b: Delta): number {
  return a.value.compare(b.value) || a.beyond.compare(b.beyond);
}

/** The sum of two. */
export function plus(a: Delta, b: Delta): Delta {
  return { value: a.value.add(b.value), beyond: a.beyond.add(b.beyond) };
}

/** The first less the second. */
export function minus(a: Delta, b: Delta): Delta {
  return { value: a.value.sub(b.value), beyond: a.beyond.sub(b.beyond) };
}

/** So many times one of them. */
export function times({ value, beyond }: Delta, factor: Fraction): Delta {
  return { value: value.mul(factor), beyond: beyond.mul(factor) };
}
