import { type Exact, exact, powerOfTen } from "../../values/quantity/amount.ts";
import type { Cursor } from "../words/cursor.ts";
import { isMoney } from "./money.ts";

/** A number as it stands in a quote. */
export interface NumberRead {
  readonly value: Exact;
  /** Plain digits ("3.9"), with a fraction behind them ("2 3/4"), or as one ("2/3"). */
  readonly digits: string;
  /** What the digits count, by its English name: "billion", "dozen"; null where they count single things. */
  readonly magnitude: string | null;
  /** As the desk would write it, precise as the quote has it: "3.9 billion". */
  readonly written: string;
  /** Only an article that may count as one: "a", "ein". */
  readonly article: boolean;
}

const magnitudeNames: Readonly<Record<number, string>> = {
  3: "thousand",
  5: "lakh",
  6: "million",
  7: "crore",
  9: "billion",
  12: "trillion",
  15: "quadrillion",
  18: "quintillion",
};

/** What a number is counted in: so many times a power of ten, or dozens. */
export type Magnitude = number | "dozen";

/**
 * A number times a magnitude.
 *
 * @param digits as `NumberRead` has them
 * @throws Error for a power of ten that has no name
 */
export function scaled(digits: string, magnitude: Magnitude | null): NumberRead {
  const [whole = "", part] = digits.split(" ");
  const number = part === undefined ? exact(whole) : exact(whole).add(exact(part));
  if (magnitude === null) return { value: number, digits, magnitude, written: digits, article: false };
  const name = magnitude === "dozen" ? magnitude : magnitudeNames[magnitude];
  if (name === undefined) throw new Error(`No magnitude has the power of ten ${magnitude}.`);
  const value = number.mul(magnitude === "dozen" ? 12n : powerOfTen(magnitude));
  return { value, digits, magnitude: name, written: `${digits} ${name}`, article: false };
}

/** A magnitude after a number: words multiply ("hundert Millionen"). */
export function readMagnitude(cursor: Cursor): Magnitude | null {
  const first = takeMagnitude(cursor);
  if (first === null || first === "dozen") return first;
  const second = cursor.attempt((ahead) => multiplied(first, takeMagnitude(ahead)));
  return second ?? first;
}

/** "2 lakh crore" */
function multiplied(first: number, second: Magnitude | null): number | null {
  const power = typeof second === "number" ? first + second : null;
  return power !== null && magnitudeNames[power] !== undefined ? power : null;
}

/** A hyphen may join it: "48,2-Millionen-Auftrag". */
function takeMagnitude(cursor: Cursor): Magnitude | null {
  const joined = cursor.isGlued("-") && cursor.token(1)?.spaced === false ? 1 : 0;
  const first = cursor.peek(cursor.lexicon.numbers, joined);
  if (first === null || first.sort === "number" || first.sort === "hundred") return null;
  const isLetter = cursor.text(joined).length === 1;
  if (isLetter && (joined === 1 || (cursor.token()?.spaced === true && !isBehindMoney(cursor)))) return null;
  cursor.at += joined;
  cursor.take(cursor.lexicon.numbers);
  // A full stop with nothing behind it ends a sentence, and no abbreviation.
  if (cursor.isGlued(".") && cursor.token(1) !== undefined) cursor.at++;
  return first.sort === "dozen" ? "dozen" : first.power;
}

/** "$12 m": behind a currency and its number a letter is no unit. */
function isBehindMoney({ tokens, lexicon, at }: Cursor): boolean {
  const unit = lexicon.units.at(tokens, at - 2);
  return unit !== null && unit.length === 1 && isMoney(unit.value);
}
