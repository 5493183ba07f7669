import { bits } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";
import { isShortNumber } from "../words/digits.ts";

/** So many equal parts of a whole: "two thirds", "3/4", "½". */
export interface Parts {
  readonly above: number;
  readonly below: number;
}

/** The fractions of Unicode that have a character of their own. */
const characters: Readonly<Record<string, Parts>> = {
  "½": { above: 1, below: 2 },
  "⅓": { above: 1, below: 3 },
  "⅔": { above: 2, below: 3 },
  "¼": { above: 1, below: 4 },
  "¾": { above: 3, below: 4 },
  "⅕": { above: 1, below: 5 },
  "⅖": { above: 2, below: 5 },
  "⅗": { above: 3, below: 5 },
  "⅘": { above: 4, below: 5 },
  "⅙": { above: 1, below: 6 },
  "⅚": { above: 5, below: 6 },
  "⅛": { above: 1, below: 8 },
  "⅜": { above: 3, below: 8 },
  "⅝": { above: 5, below: 8 },
  "⅞": { above: 7, below: 8 },
};

/** "3/4" with other numbers is a date, a season or a score. */
const writtenBelow: readonly number[] = [2, 3, 4, 5, 6, 8, 10];

/** As the desk would write it. */
export function writtenParts({ above, below }: Parts): string {
  return `${above}/${below}`;
}

/** Whether a text is one character that is a fraction: "½". Most texts begin below all of them, and are not looked up. */
export function isFractionCharacter(text: string): boolean {
  return text > "~" && characters[text] !== undefined;
}

/** "½" */
export function takeCharacter(cursor: Cursor): Parts | null {
  const parts = cursor.token()?.sort === "mark" ? characters[cursor.text()] : undefined;
  if (parts === undefined) return null;
  cursor.at++;
  return parts;
}

/** "½", "3/4" */
export function takeFigures(cursor: Cursor): Parts | null {
  return takeCharacter(cursor) ?? (cursor.text(1) === "/" ? cursor.attempt(takeSlashed) : null);
}

function takeSlashed(cursor: Cursor): Parts | null {
  const [above, slash, below] = [cursor.token(), cursor.token(1), cursor.token(2)];
  if (slash?.text !== "/" || slash.spaced || below?.spaced !== false || cursor.text(3) === "/") return null;
  if (above === undefined || !isShortNumber(above.text) || !isShortNumber(below.text)) return null;
  const parts = { above: Number(above.text), below: Number(below.text) };
  if (!writtenBelow.includes(parts.below) || !areParts(parts)) return null;
  cursor.at += 3;
  return parts;
}

/** "two-thirds", "drei Viertel", "a third", with their number and their name. */
export function takeParts(cursor: Cursor): Parts | null {
  const { wholeParts } = cursor.lexicon;
  const isNear = cursor.peek(wholeParts, 1) !== null || cursor.peek(wholeParts, 2) !== null;
  return isNear ? cursor.attempt(partsInWords) : null;
}

function partsInWords(cursor: Cursor): Parts | null {
  const { lexicon } = cursor;
  const above = takeCount(cursor);
  if (above === null) return null;
  skipHyphen(cursor);
  const below = cursor.take(lexicon.wholeParts);
  return below !== null && areParts({ above, below }) ? { above, below } : null;
}

/** "Two quarters" are of a year, and five quarters no part. */
function areParts({ above, below }: Parts): boolean {
  return above >= 1 && above < below && commonDivisor(above, below) === 1;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** A small number in digits or one word, or an article. */
function takeCount(cursor: Cursor): number | null {
  const token = cursor.token();
  if (token?.sort === "number") {
    cursor.at++;
    return isShortNumber(token.text) ? Number(token.text) : null;
  }
  const atom = cursor.take(cursor.lexicon.numbers);
  if (atom !== null) return atom.sort === "number" ? atom.value : null;
  return cursor.take(cursor.lexicon.one) === null ? null : 1;
}

/** A hyphen that joins what stands before and behind it. */
export function skipHyphen(cursor: Cursor): void {
  if (cursor.isGlued("-")) cursor.at++;
}

/** What a number has behind it: "and a half" as ".5", " 3/4" for "and three quarters" and for "3/4" itself. */
export function takePartBehind(cursor: Cursor): string | null {
  if (cursor.take(cursor.lexicon.andHalf) !== null) return ".5";
  const next = cursor.token();
  if (next === undefined || (next.sort === "word" && (next.begins & bits.numberAnd) === 0)) return null;
  const figures = takeFigures(cursor);
  if (figures !== null) return ` ${writtenParts(figures)}`;
  const parts = cursor.attempt(partsBehindAnd);
  return parts === null ? null : ` ${writtenParts(parts)}`;
}

/** "and a quarter", but not "and a quarter of the voters" */
function partsBehindAnd(cursor: Cursor): Parts | null {
  skipHyphen(cursor);
  if (cursor.take(cursor.lexicon.numberAnd) === null) return null;
  skipHyphen(cursor);
  const parts = takeParts(cursor);
  return parts === null || cursor.peek(cursor.lexicon.partOf) !== null ? null : parts;
}
