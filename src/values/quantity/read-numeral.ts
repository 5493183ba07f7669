import { type Exact, exact, one, zero } from "./amount.ts";
import { readSmallCardinal } from "./cardinal.ts";
import type { Cursor } from "./cursor.ts";
import { readFraction, readFractionBehind } from "./fraction.ts";
import { readMagnitudes } from "./magnitude.ts";
import { magnitudes, ordinals, smallNumbers } from "./number-words.ts";
import { fullValue, type Numeral, wholeNumeral } from "./numeral.ts";
import { unitsNamed } from "./unit-names.ts";

/** Reads a number in figures or words, with what multiplies it. */
export function readNumeral(cursor: Cursor): Numeral | null {
  return (
    cursor.attempt(readOrdinal) ??
    cursor.attempt(readFraction) ??
    cursor.attempt(readCardinal) ??
    cursor.attempt(readBare) ??
    cursor.attempt(readOne)
  );
}

/** "3rd", "third", "twenty-first", "No. 11" */
function readOrdinal(cursor: Cursor): Numeral | null {
  const value = ordinalBehindNumber(cursor) ?? ordinalInFigures(cursor) ?? ordinalInWords(cursor);
  return value === null ? null : wholeNumeral(exact(value), "ordinal");
}

const numberMarks: ReadonlySet<string> = new Set(["no.", "nr.", "number", "#"]);

/** "No. 11", "number 11", "#11" */
function ordinalBehindNumber(cursor: Cursor): string | null {
  if (!numberMarks.has(cursor.text())) return null;
  const digits = cursor.token(1);
  if (digits?.type !== "number" || !/^\d+$/.test(digits.text)) return null;
  cursor.at += 2;
  return digits.text;
}

function ordinalInFigures(cursor: Cursor): string | null {
  const number = cursor.token();
  const ending = cursor.token(1);
  if (number?.type !== "number" || ending?.glued !== true || !/^\d+$/.test(number.text)) return null;
  const teen = /1\d$/.test(number.text);
  const right = (teen ? "th" : { 1: "st", 2: "nd", 3: "rd" }[Number(number.text.slice(-1))]) ?? "th";
  if (ending.text !== right) return null;
  cursor.at += 2;
  return number.text;
}

function ordinalInWords(cursor: Cursor): string | null {
  const before = smallNumbers.has(cursor.text()) ? (readSmallCardinal(cursor) ?? 0) : 0;
  const last = ordinals.get(cursor.text());
  if (last === undefined || cursor.text(1) === "of") return null; // "a third of"
  const room = before % 100 === 0 ? 100 : before % 10 === 0 && before % 100 >= 20 ? 10 : 1;
  if (last >= room) return null;
  cursor.at++;
  return String(before + last);
}

/** "12,500", "3.9 billion", "one hundred and five thousand", "1 million 200 thousand" */
function readCardinal(cursor: Cursor): Numeral | null {
  const first = readGroup(cursor);
  if (first === null || first.form === "decimal") return first;
  let total = fullValue(first);
  let last = first;
  while (last.magnitude !== null) {
    const smaller: Numeral | null = cursor.attempt((ahead) => readSmallerGroup(ahead, last));
    if (smaller === null) break;
    total = total.add(fullValue(smaller));
    last = smaller;
  }
  const { magnitude } = last;
  if (magnitude === null) return { ...first, value: total, magnitude };
  const value = total.div(magnitude.times);
  const part = cursor.attempt(readFractionBehind);
  if (part === null) return { ...first, value, magnitude };
  return { form: "fraction", value: value.add(part.value), places: 0, parts: part.parts, magnitude };
}

/** The "two hundred thousand" of "one million two hundred thousand", and the "five" of "two thousand and five". */
function readSmallerGroup(cursor: Cursor, previous: Numeral): Numeral | null {
  cursor.accept("and");
  const group = readGroup(cursor);
  if (group === null || group.form === "decimal") return null;
  return fullValue(group).lt(previous.magnitude?.grain ?? zero) ? group : null;
}

function readGroup(cursor: Cursor): Numeral | null {
  const token = cursor.token();
  const figures = token?.type === "number" ? token.text : null;
  if (figures !== null) cursor.at++;
  const words = figures === null ? readSmallCardinal(cursor) : null;
  if (figures === null && words === null) return null;
  const written = figures ?? `${words}${readDecimalsInWords(cursor)}`;
  let value: Exact = exact(written);
  const places = written.split(".")[1]?.length ?? 0;
  if (places === 0 && figures !== null && cursor.accept("hundred")) value = value.mul(100);
  return { form: places > 0 ? "decimal" : "whole", value, places, parts: one, magnitude: readMagnitudes(cursor) };
}

/** The "point zero five" of "two point zero five" as ".05"; "" where there is none. */
function readDecimalsInWords(cursor: Cursor): string {
  if (cursor.text() !== "point" || digitAt(cursor, 1) === null) return "";
  cursor.at++;
  let digits = "";
  for (let digit = digitAt(cursor); digit !== null; digit = digitAt(cursor)) {
    digits += digit;
    cursor.at++;
  }
  return `.${digits}`;
}

function digitAt(cursor: Cursor, ahead = 0): number | null {
  const value = smallNumbers.get(cursor.text(ahead));
  return value !== undefined && value < 10 ? value : null;
}

/** "a year", "an hour and a half" */
function readOne(cursor: Cursor): Numeral | null {
  if (cursor.text() !== "a" && cursor.text() !== "an") return null;
  if (!unitsNamed(cursor.token(1)?.raw ?? "").some(({ dimension }) => dimension.endsWith("time"))) return null;
  cursor.at++;
  return wholeNumeral(one);
}

/** "million passengers", "dozen" */
function readBare(cursor: Cursor): Numeral | null {
  if (!magnitudes.has(cursor.text())) return null;
  return { ...wholeNumeral(one), magnitude: readMagnitudes(cursor) };
}
