import type { Cursor, Tokens } from "./cursor.ts";
import { isMoney } from "./money.ts";

/** "$4 billion", "EUR 5", "US$ 3" */
export function takeCurrencySign(cursor: Cursor): string | null {
  const unit = cursor.take(cursor.lexicon.units);
  return unit !== null && isMoney(unit) ? unit : null;
}

/** "5 Euro", "10-km" */
export function takeUnit(cursor: Cursor): string | null {
  const start = cursor.at;
  if (cursor.text() === "-" && cursor.token()?.spaced === false) cursor.at++;
  const unit = cursor.take(cursor.lexicon.units);
  if (unit !== null && !isScaling(cursor, cursor.at - 1)) return unit;
  cursor.at = start;
  return null;
}

/** A capital letter behind a number and a space: "12 M" are millions of something, or something else. */
export function isScaling({ source, tokens }: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.text.length === 1 && token.spaced && "kmgbt".includes(token.text) && source[token.from] !== token.text;
}
