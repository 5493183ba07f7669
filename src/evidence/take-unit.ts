import type { Cursor, Tokens } from "./cursor.ts";
import { isMoney } from "./money.ts";
import { numberLength } from "./number-words.ts";

/** "$4 billion", "EUR 5", "US$ 3", "A$ 3", but not "a $4 billion plan" */
export function takeCurrencySign(cursor: Cursor): string | null {
  const isArticle = cursor.peek(cursor.lexicon.one) !== null && cursor.token(1)?.spaced === true;
  const unit = isArticle ? null : cursor.take(cursor.lexicon.units);
  return unit !== null && isMoney(unit) ? unit : null;
}

/** Whether a sign or code of a currency comes next that is of the number behind it: "a $4 billion plan", "an EUR 5 fee". */
export function isBehindOwnSign({ source, tokens, lexicon, at }: Cursor): boolean {
  const unit = lexicon.units.at(tokens, at);
  const sign = unit === null ? undefined : tokens[at + unit.length - 1];
  if (unit === null || sign === undefined || !isMoney(unit.value)) return false;
  const isSign = sign.sort === "mark" || source.slice(sign.from, sign.to) === unit.value;
  return isSign && numberLength(tokens, lexicon, at + unit.length) > 0;
}

/** "5 Euro", "10-km" */
export function takeUnit(cursor: Cursor): string | null {
  const start = cursor.at;
  if (cursor.text() === "-" && cursor.token()?.spaced === false) cursor.at++;
  const unit = cursor.take(cursor.lexicon.units);
  if (unit !== null && !isScaling(cursor, cursor.at - 1)) return raised(cursor, unit);
  cursor.at = start;
  return null;
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
