import type { Cursor } from "./cursor.ts";
import { magnitudes, ordinals, partsOf, smallNumbers } from "./number-words.ts";

/** Reads a whole number under a thousand in words: "five", "twenty one", "a hundred", "three hundred and five". */
export function readSmallCardinal(cursor: Cursor): number | null {
  const article = (cursor.text() === "a" || cursor.text() === "an") && countsAsOne(cursor.text(1));
  if (article) cursor.at++;
  const first = article ? 1 : readVerySmallCardinal(cursor);
  const hundreds = cursor.text() === "hundred";
  if (!hundreds) return first;
  if (first !== null && first > 99) return null;
  cursor.at++;
  const rest = cursor.attempt(readRest);
  return (first ?? 1) * 100 + (rest ?? 0);
}

/** "a" before a magnitude: "a million", "a dozen". */
function countsAsOne(word: string): boolean {
  return word === "hundred" || magnitudes.has(word);
}

/** The "and five" of "one hundred and five"; not the "and three" of "one hundred and three quarters". */
function readRest(cursor: Cursor): number | null {
  cursor.accept("and");
  const value = readVerySmallCardinal(cursor);
  const part = partsOf(cursor.text()) !== null && !ordinals.has(cursor.text());
  return part ? null : value;
}

/** Under a hundred: "five", "twenty one". */
export function readVerySmallCardinal(cursor: Cursor): number | null {
  const value = smallNumbers.get(cursor.text());
  if (value === undefined) return null;
  cursor.at++;
  const ones = value >= 20 ? smallNumbers.get(cursor.text()) : undefined;
  if (ones === undefined || ones < 1 || ones > 9) return value;
  cursor.at++;
  return value + ones;
}
