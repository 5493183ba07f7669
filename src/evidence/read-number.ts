import { exact } from "../values/quantity/amount.ts";
import type { Cursor } from "./cursor.ts";
import { plainDigits } from "./digits.ts";
import { type NumberRead, readHalf, readMagnitude, scaled } from "./magnitude.ts";
import { inWords } from "./number-words.ts";

/** The longest number in digits that is read, in characters. */
const longest = 120;

/** Reads a number in digits or words, with its magnitude. The language decides what `1.234` means. */
export function readNumber(cursor: Cursor): NumberRead | null {
  return (
    cursor.attempt(withDigits) ?? cursor.attempt(partOfOne) ?? cursor.attempt(inWords) ?? cursor.attempt(articleAsOne)
  );
}

/** "half a million", "eine halbe Stunde": only before what it is a part of. */
function partOfOne(cursor: Cursor): NumberRead | null {
  const digits = cursor.take(cursor.lexicon.halves);
  if (digits === null) return null;
  const power = readMagnitude(cursor);
  if (power === "dozen") return null;
  return power === null && cursor.peek(cursor.lexicon.units) === null ? null : scaled(digits, power);
}

function withDigits(cursor: Cursor): NumberRead | null {
  const token = cursor.token();
  if (token?.sort !== "number" || token.text.length > longest) return null;
  const digits = plainDigits(token.text, cursor.lexicon.decimalMark);
  if (digits === null) return null;
  cursor.at++;
  const half = readHalf(cursor);
  const base = half === null ? digits : digits.includes(".") ? null : `${digits}.5`;
  if (base === null) return null;
  const power = readMagnitude(cursor);
  if (power === "dozen") return { value: exact(base).mul(12n), written: `${base} dozen`, article: false };
  const behind = half === null && power !== null && !base.includes(".") ? readHalf(cursor) : null;
  return scaled(behind === null ? base : `${base}.5`, power);
}

/** "a", "ein": one, where it counts at all. */
function articleAsOne(cursor: Cursor): NumberRead | null {
  if (cursor.take(cursor.lexicon.one) === null) return null;
  return { value: exact("1"), written: "1", article: true };
}
