import { type Exact, exact, one, zero } from "./amount.ts";
import { readSmallCardinal } from "./cardinal.ts";
import type { Cursor } from "./cursor.ts";
import { readFraction } from "./fraction.ts";
import { readMagnitudes } from "./magnitude.ts";
import { magnitudes, ordinals } from "./number-words.ts";
import { fullValue, type Numeral, wholeNumeral } from "./numeral.ts";

/** Reads a number in figures or words, with what multiplies it. */
export function readNumeral(cursor: Cursor): Numeral | null {
  return (
    cursor.attempt(readOrdinal) ??
    cursor.attempt(readFraction) ??
    cursor.attempt(readCardinal) ??
    cursor.attempt(readBare)
  );
}

/** "3rd", "third", "twenty-first" */
function readOrdinal(cursor: Cursor): Numeral | null {
  const value = ordinalInFigures(cursor) ?? ordinalInWords(cursor);
  return value === null ? null : wholeNumeral(exact(value), "ordinal");
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
  const tens = /ty$/.test(cursor.text()) ? readSmallCardinal(cursor) : 0;
  const last = ordinals.get(cursor.text());
  if (last === undefined || tens === null || (tens > 0 && (tens % 10 > 0 || last > 9)) || cursor.text(1) === "of")
    return null;
  cursor.at++;
  return String(tens + last);
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
  return {
    ...first,
    value: last.magnitude === null ? total : total.div(last.magnitude.times),
    magnitude: last.magnitude,
  };
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
  let value: Exact = exact(figures ?? String(words));
  const places = figures?.split(".")[1]?.length ?? 0;
  if (places === 0 && figures !== null && cursor.accept("hundred")) value = value.mul(100);
  return { form: places > 0 ? "decimal" : "whole", value, places, parts: one, magnitude: readMagnitudes(cursor) };
}

/** "million passengers", "dozen" */
function readBare(cursor: Cursor): Numeral | null {
  if (!magnitudes.has(cursor.text())) return null;
  return { ...wholeNumeral(one), magnitude: readMagnitudes(cursor) };
}
