import { type Exact, exact } from "./amount.ts";
import { readSmallCardinal, readVerySmallCardinal } from "./cardinal.ts";
import type { Cursor } from "./cursor.ts";
import { readMagnitudes } from "./magnitude.ts";
import { partsOf } from "./number-words.ts";
import type { MagnitudeGiven, Numeral } from "./numeral.ts";

/** Reads "1/3", "3 1/2", "a third", "two thirds of a million", "half a dozen", "two and a half million". */
export function readFraction(cursor: Cursor): Numeral | null {
  const found = cursor.attempt(readFigures) ?? cursor.attempt(readMixedWords) ?? cursor.attempt(readWords);
  if (found === null) return null;
  return {
    form: "fraction",
    value: found.value,
    places: 0,
    parts: found.parts,
    magnitude: cursor.attempt(readWholeMagnitude),
  };
}

interface Parts {
  readonly value: Exact;
  readonly parts: Exact;
}

function readFigures(cursor: Cursor): Parts | null {
  const whole = cursor.text(1) === "/" ? "0" : readWholeFigures(cursor);
  const above = readWholeFigures(cursor);
  if (whole === null || above === null || !cursor.accept("/")) return null;
  const below = readWholeFigures(cursor);
  if (below === null || /^0+$/.test(below) || isSplit(above, below)) return null;
  return { value: exact(`${above}/${below}`).add(exact(whole)), parts: exact(below) };
}

/** "50/50", "60/40": how a hundred is divided, and no fraction; nor is "300/400". */
function isSplit(above: string, below: string): boolean {
  if (above.length > 2 && below.length > 2 && exact(`${above}/${below}`).d !== BigInt(below)) return true;
  return Number(above) >= Number(below) && Number(above) + Number(below) === 100;
}

function readWholeFigures(cursor: Cursor): string | null {
  const token = cursor.token();
  if (token?.type !== "number" || token.text.includes(".")) return null;
  cursor.at++;
  return token.text;
}

/** "two and a half", "3 and three quarters" */
function readMixedWords(cursor: Cursor): Parts | null {
  const whole = readWholeFigures(cursor) ?? readSmallCardinal(cursor);
  if (whole === null || !cursor.accept("and")) return null;
  const part = readWords(cursor);
  return part?.value.lt(1) ? { value: part.value.add(exact(String(whole))), parts: part.parts } : null;
}

/** The "and a half" of "two million and a half": of the magnitude before it. */
export function readFractionBehind(cursor: Cursor): Parts | null {
  const part = cursor.accept("and") ? readWords(cursor) : null;
  return part?.value.lt(1) ? part : null;
}

/** "a third", "half", "three quarters"; "third" alone is a rank. */
function readWords(cursor: Cursor): Parts | null {
  const article = cursor.acceptAny("a", "an");
  const many = article ? null : readVerySmallCardinal(cursor);
  const word = cursor.text();
  const parts = partsOf(word);
  const plural = word.endsWith("s");
  if (parts === null || (plural && (article || many === null || many === 1)) || (many !== null && many > 1 && !plural))
    return null;
  const alone = !article && many === null;
  if (alone && parts !== 2 && word !== "quarter" && cursor.text(1) !== "of") return null;
  cursor.at++;
  return { value: exact(`${many ?? 1}/${parts}`), parts: exact(String(parts)) };
}

/** "a million" of "half a million", "of a million" of "a quarter of a million", "million" of "two and a half million". */
function readWholeMagnitude(cursor: Cursor): MagnitudeGiven | null {
  cursor.accept("of");
  cursor.acceptAny("a", "an", "one");
  return readMagnitudes(cursor);
}
