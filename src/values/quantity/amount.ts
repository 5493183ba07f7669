import Fraction from "fraction.js";
import type { Amount } from "../../model/denotation.ts";

/** A number as exact as it was written, while it is worked with. */
export type Exact = Fraction;

export const zero: Exact = new Fraction(0n);
export const one: Exact = new Fraction(1n);

/** The exact number that a decimal ("-0.5") or a fraction of decimals ("5/9", "4.4/0.6") writes. */
export function exact(text: string): Exact {
  const [above = "", below] = text.split("/");
  return below === undefined ? decimal(above) : decimal(above).div(decimal(below));
}

function decimal(text: string): Exact {
  const [whole = "", part = ""] = text.split(".");
  return new Fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}

/** A power of ten, down to 10⁻³⁰⁰ and up to 10³⁰⁰. */
export function powerOfTen(power: number): Exact {
  return power < 0 ? new Fraction(1n, 10n ** BigInt(-power)) : new Fraction(10n ** BigInt(power));
}

/** The amount as plain data: a decimal where a finite one exists, a fraction where none does. */
export function amountOf(value: Exact): Amount {
  const text = exactText(value);
  return { exact: text, near: text.includes("/") ? value.valueOf() : Number(text) };
}

const known = new WeakMap<Amount, Exact>();

/** The exact number that an amount is; each amount is read once. */
export function exactOf(amount: Amount): Exact {
  const before = known.get(amount);
  if (before !== undefined) return before;
  const read = exact(amount.exact);
  known.set(amount, read);
  return read;
}

function exactText({ s, n, d }: Exact): string {
  const sign = s < 0n ? "-" : "";
  if (d === 1n) return `${sign}${n}`;
  const places = decimalPlaces(d);
  if (places === null) return `${sign}${n}/${d}`;
  const digits = String((n * 10n ** BigInt(places)) / d).padStart(places + 1, "0");
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** How many decimal places a fraction in lowest terms needs; null where no number of places is enough. */
function decimalPlaces(denominator: bigint): number | null {
  const twos = timesDivisible(denominator, 2n);
  const fives = timesDivisible(denominator, 5n);
  return 2n ** BigInt(twos) * 5n ** BigInt(fives) === denominator ? Math.max(twos, fives) : null;
}

function timesDivisible(value: bigint, by: bigint): number {
  let times = 0;
  for (let rest = value; rest % by === 0n; rest /= by) times++;
  return times;
}

/** Below this share of the larger, two doubles may stand for the same exact amount. */
const doubleSlack = 1e-12;

/** Compares by the nearest doubles, and exactly only where these are too close to tell. */
export function compareAmounts(a: Amount, b: Amount): number {
  if (a.exact === b.exact) return 0;
  const difference = a.near - b.near;
  if (Math.abs(difference) > doubleSlack * Math.max(Math.abs(a.near), Math.abs(b.near))) return difference;
  return exactOf(a).compare(exactOf(b));
}
