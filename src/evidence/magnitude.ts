import { type Exact, exact, powerOfTen } from "../values/quantity/amount.ts";
import type { Cursor } from "./cursor.ts";
import { isMoney } from "./money.ts";

/** A number as it stands in a quote. */
export interface NumberRead {
  readonly value: Exact;
  /** As the desk would write it, precise as the quote has it: "3.9 billion". */
  readonly written: string;
  /** Only an article that may count as one: "a", "ein". */
  readonly article: boolean;
}

const magnitudeNames: Readonly<Record<number, string>> = {
  3: "thousand",
  6: "million",
  9: "billion",
  12: "trillion",
  15: "quadrillion",
  18: "quintillion",
};

/** A number in plain digits, times a power of ten. */
export function scaled(digits: string, power: number | null): NumberRead {
  const name = power === null ? undefined : magnitudeNames[power];
  const value = power === null ? exact(digits) : exact(digits).mul(powerOfTen(power));
  return { value, written: name === undefined ? digits : `${digits} ${name}`, article: false };
}

/** "and a half" */
export function readHalf(cursor: Cursor): true | null {
  return cursor.take(cursor.lexicon.andHalf);
}

/** A magnitude after a number: words multiply ("hundert Millionen"). */
export function readMagnitude(cursor: Cursor): number | "dozen" | null {
  const first = cursor.peek(cursor.lexicon.numbers);
  if (first === null || first.sort === "number" || first.sort === "hundred") return null;
  const isLetter = cursor.text().length === 1;
  if (isLetter && cursor.token()?.spaced === true && !isBehindMoney(cursor)) return null;
  cursor.take(cursor.lexicon.numbers);
  if (cursor.text() === "." && cursor.token()?.spaced === false && isAbbreviated(cursor)) cursor.at++;
  return first.sort === "dozen" ? "dozen" : first.power;
}

/** "$12 m": behind a currency and its number a letter is no unit. */
function isBehindMoney({ tokens, lexicon, at }: Cursor): boolean {
  const unit = lexicon.units.at(tokens, at - 2);
  return unit !== null && unit.length === 1 && isMoney(unit.value);
}

/** Whether more follows the full stop, so that it ends no sentence. */
function isAbbreviated(cursor: Cursor): boolean {
  return cursor.token(1) !== undefined;
}
