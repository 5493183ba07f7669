import { exact, powerOfTen } from "./amount.ts";
import type { Cursor } from "./cursor.ts";
import { magnitudeAbbreviations, magnitudeLetters, magnitudes } from "./number-words.ts";
import type { MagnitudeGiven } from "./numeral.ts";
import { isCounted } from "./unit.ts";
import { unitsNamed } from "./unit-names.ts";

/** Beyond 10⁶⁰ and below 10⁻⁶⁰ no amount is meant. */
const mostZeros = 60;
const most = powerOfTen(mostZeros);

/** Reads what multiplies the number before it: "million", "bn", "thousand million", "× 10^6", "e6". */
export function readMagnitudes(cursor: Cursor): MagnitudeGiven | null {
  let given = cursor.attempt(readPower) ?? readMagnitude(cursor);
  while (given?.times.lt(most)) {
    const next = readMagnitude(cursor);
    if (next === null) return given;
    given = { times: given.times.mul(next.times), grain: given.grain.mul(next.grain) };
  }
  return given;
}

/** One word that multiplies. */
export function readMagnitude(cursor: Cursor): MagnitudeGiven | null {
  const token = cursor.token();
  const word = token?.type === "word" ? magnitudeWord(cursor, token.raw, token.text.replace(/\.$/, "")) : null;
  if (word === null) return null;
  cursor.at++;
  const { times, grain } = magnitudes.get(word) ?? { times: 100n, grain: "1" };
  const exactTimes = exact(String(times));
  return { times: exactTimes, grain: exactTimes.mul(exact(grain)) };
}

function magnitudeWord(cursor: Cursor, raw: string, word: string): string | null {
  if (word === "hundred" || magnitudes.has(word)) return word;
  if (word.endsWith("s") && magnitudes.has(word.slice(0, -1))) return word.slice(0, -1);
  return magnitudeAbbreviations.get(word) ?? letterMagnitude(cursor, raw);
}

/** "m" is a million of money or of things that are counted, and a metre where the property asks for a length. */
function letterMagnitude(cursor: Cursor, raw: string): string | null {
  const { wanted, money } = cursor;
  const letter = magnitudeLetters.get(raw);
  if (letter === undefined) return null;
  const counts = money || isBeforeMoney(cursor) || (wanted !== null && (wanted.currency !== null || isCounted(wanted)));
  const asUnit = letter.unitOf !== null && (wanted?.dimension.startsWith(letter.unitOf) ?? false);
  return (letter.onlyCounts ? counts : !asUnit) ? letter.magnitude : null;
}

/** "1.2m euros", "1.2m €" */
function isBeforeMoney(cursor: Cursor): boolean {
  const units = unitsNamed(cursor.token(1)?.raw ?? "");
  return units.length > 0 && units.every(({ currency }) => currency !== null);
}

/** "e6" right after a number, "× 10^-3". */
function readPower(cursor: Cursor): MagnitudeGiven | null {
  const zeros = cursor.accept("× 10 ^") ? readInteger(cursor) : readExponent(cursor);
  if (zeros === null || Math.abs(zeros) > mostZeros) return null;
  return { times: powerOfTen(zeros), grain: powerOfTen(zeros) };
}

function readExponent(cursor: Cursor): number | null {
  const token = cursor.token();
  if (token?.type !== "word" || !token.glued) return null;
  const digits = /^e(\d{1,3})$/.exec(token.text)?.[1];
  if (digits === undefined && token.text !== "e") return null;
  cursor.at++;
  return digits === undefined ? readInteger(cursor) : Number(digits);
}

function readInteger(cursor: Cursor): number | null {
  const sign = cursor.accept("-") ? -1 : 1;
  if (sign === 1) cursor.accept("+");
  const token = cursor.token();
  if (token?.type !== "number" || !/^\d{1,3}$/.test(token.text)) return null;
  cursor.at++;
  return sign * Number(token.text);
}
