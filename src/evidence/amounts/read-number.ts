import type { Cursor } from "../words/cursor.ts";
import { plainDigits } from "../words/digits.ts";
import { type NumberRead, readMagnitude, scaled } from "./magnitude.ts";
import { inWords } from "./number-words.ts";
import { isFractionCharacter, skipHyphen, takeFigures, takePartBehind, takeParts, writtenParts } from "./parts.ts";

/** The longest number in digits that is read, in characters. */
const longest = 120;

/** Reads a number in digits or words, with its magnitude. The language decides what `1.234` means. */
export function readNumber(cursor: Cursor): NumberRead | null {
  const sort = cursor.token()?.sort;
  if (sort === "number") return cursor.attempt(partOfOne) ?? cursor.attempt(withDigits);
  if (sort === "mark") return cursor.attempt(partOfOne);
  return (
    cursor.attempt(halfOfOne) ??
    cursor.attempt(partOfOne) ??
    cursor.attempt(partOfPower) ??
    cursor.attempt(inWords) ??
    cursor.attempt(articleAsOne)
  );
}

/** "half a million" */
function halfOfOne(cursor: Cursor): NumberRead | null {
  const digits = cursor.take(cursor.lexicon.halves);
  return digits === null ? null : ofMagnitudeOrUnit(cursor, digits);
}

/** "trois quarts d'heure", "3/4 mile" */
function partOfOne(cursor: Cursor): NumberRead | null {
  const digits = partsOfOne(cursor);
  return digits === null ? null : ofMagnitudeOrUnit(cursor, digits);
}

/** A part is a number only before what it is a part of, but a character such as "½" is one anywhere. */
function ofMagnitudeOrUnit(cursor: Cursor, digits: string): NumberRead | null {
  const magnitude = readMagnitude(cursor);
  if (magnitude !== null || isFractionCharacter(cursor.text(-1))) return scaled(digits, magnitude);
  const hyphen = cursor.isGlued("-") ? 1 : 0;
  return cursor.peek(cursor.lexicon.units, hyphen) === null ? null : scaled(digits, null);
}

function partsOfOne(cursor: Cursor): string | null {
  const parts = takeFigures(cursor) ?? takeParts(cursor);
  if (parts === null) return null;
  skipHyphen(cursor);
  cursor.take(cursor.lexicon.ofOne);
  return writtenParts(parts);
}

function withDigits(cursor: Cursor): NumberRead | null {
  const token = cursor.token();
  if (token?.sort !== "number" || token.text.length > longest) return null;
  const digits = plainDigits(token.text, cursor.lexicon.decimalMark);
  if (digits === null) return null;
  cursor.at++;
  const part = takePartBehind(cursor);
  if (part !== null && digits.includes(".")) return null;
  const magnitude = readMagnitude(cursor);
  const isWhole = part === null && magnitude !== null && magnitude !== "dozen" && !digits.includes(".");
  return scaled(digits + (part ?? (isWhole ? takePartBehind(cursor) : null) ?? ""), magnitude);
}

/** "eine Viertelmillion" */
function partOfPower(cursor: Cursor): NumberRead | null {
  cursor.take(cursor.lexicon.one);
  const written = cursor.take(cursor.lexicon.partsOfPower);
  const [parts = "", name] = written?.split(" ") ?? [];
  return written === null ? null : scaled(parts, name === "billion" ? 9 : 6);
}

/** "a", "ein": one, where it counts at all. */
function articleAsOne(cursor: Cursor): NumberRead | null {
  if (cursor.take(cursor.lexicon.one) === null) return null;
  return { ...scaled("1", null), article: true };
}
