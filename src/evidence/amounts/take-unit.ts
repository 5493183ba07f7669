import { isCurrency } from "../../values/quantity/unit-phrase.ts";
import type { Cursor, Tokens } from "../words/cursor.ts";
import { ton, tonOfEuros } from "./hundred-thousands.ts";
import type { NumberRead } from "./magnitude.ts";
import { isMoney } from "./money.ts";
import { numberLength } from "./number-words.ts";
import { skipHyphen } from "./parts.ts";

/** "$4 billion", "EUR 5", "US$ 3", "A$ 3", but not "a $4 billion plan" */
export function takeCurrencySign(cursor: Cursor): string | null {
  const code = cursor.attempt(takeCodedDollar);
  if (code !== null) return code;
  const isApart = cursor.token(1)?.text === "$" && cursor.token(1)?.spaced === true;
  const unit = isApart && cursor.text().length === 1 ? null : cursor.take(cursor.lexicon.units);
  return unit !== null && isMoney(unit) ? unit : null;
}

/** "MXN$ 15": the code before the sign says whose dollars, or pesos. */
function takeCodedDollar(cursor: Cursor): string | null {
  const code = cursor.token(-1);
  if (cursor.text() !== "$" || cursor.token()?.spaced === true || code?.sort !== "word") return null;
  const letters = code.text.toUpperCase();
  cursor.at++;
  return isCurrency(letters) ? letters : null;
}

/** Whether a sign or code of a currency comes next that is of the number behind it: "a $4 billion plan", "an EUR 5 fee". */
export function isBehindOwnSign(cursor: Cursor): boolean {
  const { source, tokens, lexicon, at } = cursor;
  const unit = lexicon.units.at(tokens, at);
  const sign = unit === null ? undefined : tokens[at + unit.length - 1];
  if (unit === null || sign === undefined || !isMoney(unit.value)) return false;
  const isSign = sign.sort === "mark" || source.slice(sign.from, sign.to) === unit.value;
  return isSign && numberLength(cursor, at + unit.length) > 0;
}

/** "5 Euro", "10-km" */
export function takeUnit(cursor: Cursor): string | null {
  const start = cursor.at;
  skipHyphen(cursor);
  const unit = cursor.take(cursor.lexicon.units);
  if (unit !== null && !isScaling(cursor, cursor.at - 1)) return raised(cursor, unit);
  cursor.at = start;
  return null;
}

/** "5 Euro", "un millón de toneladas" */
export function takeUnitOf(cursor: Cursor, { magnitude }: NumberRead): string | null {
  const unit = takeUnit(cursor);
  if (unit !== null || magnitude?.endsWith("illion") !== true) return unit;
  return cursor.attempt((ahead) => (ahead.take(ahead.lexicon.ofOne) === null ? null : takeUnit(ahead)));
}

/** "€ 2,5 ton" */
export function inTons(cursor: Cursor, currency: string): string {
  if (currency !== "EUR" || cursor.peek(cursor.lexicon.units) !== ton) return currency;
  cursor.take(cursor.lexicon.units);
  return tonOfEuros;
}

/** Squares and cubes as a keyboard has them: "km2". */
const powers: readonly string[] = ["m2", "m3", "cm2", "cm3", "km2", "km3"];

function raised(cursor: Cursor, unit: string): string {
  const power = cursor.token();
  if (power?.sort !== "number" || power.spaced || !powers.includes(unit + power.text)) return unit;
  cursor.at++;
  return unit + power.text;
}

/** A capital letter behind a number and a space: "12 M" are millions of something, or something else. */
export function isScaling({ source, tokens }: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.text.length === 1 && token.spaced && "kmgbt".includes(token.text) && source[token.from] !== token.text;
}
