import { type Exact, exact, one, powerOfTen } from "./amount.ts";
import type { Cursor } from "./cursor.ts";
import { readMagnitudes } from "./magnitude.ts";
import { magnitudes, smallNumbers } from "./number-words.ts";
import { type Numeral, type Vague, wholeNumeral } from "./numeral.ts";

/** What vague words leave open: never too narrow, because a conflict with a vague word must be certain. */
const vagueCounts: ReadonlyMap<string, readonly [least: string, most: string | null]> = new Map([
  ["a couple", ["2", "4"]],
  ["couple", ["2", "4"]],
  ["a few", ["2", "10"]],
  ["few", ["0", "10"]],
  ["a handful", ["2", "10"]],
  ["handful", ["2", "10"]],
  ["several", ["2", "12"]],
  ["many", ["3", null]],
  ["numerous", ["3", null]],
]);

const nothing: ReadonlySet<string> = new Set(["no", "none", "nil", "nobody", "nothing", "no-one"]);

const timesOver: ReadonlyMap<string, string> = new Map([
  ["never", "0"],
  ["once", "1"],
  ["twice", "2"],
  ["thrice", "3"],
]);

/** Reads "twice", of a property that counts times. */
function readTimes(cursor: Cursor): Numeral | null {
  const count = cursor.wanted?.code === "times" ? timesOver.get(cursor.text()) : undefined;
  if (count === undefined || /^(?:as|the|once|twice)$/.test(cursor.text(1))) return null; // "twice as many", "never once"
  cursor.at++;
  return wholeNumeral(exact(count));
}

/** Reads "dozens", "tens of thousands", "several hundred", "a couple of", "six-figure", "none". */
export function readVague(cursor: Cursor): Vague | Numeral | null {
  if (nothing.has(cursor.text())) {
    cursor.at += cursor.text() === "no" && cursor.text(1) === "one" ? 2 : 1;
    cursor.accept("at all");
    return wholeNumeral(exact("0"));
  }
  return readTimes(cursor) ?? cursor.attempt(readPlural) ?? cursor.attempt(readCount) ?? cursor.attempt(readDigits);
}

/** "thousands": from one thousand up to, and not including, a hundred thousand. */
function readPlural(cursor: Cursor): Vague | null {
  let times = pluralAt(cursor);
  if (times === null) return null;
  cursor.at++;
  for (let next = pluralAt(cursor, 1); cursor.text() === "of" && next !== null; next = pluralAt(cursor, 1)) {
    cursor.at += 2;
    times = times.mul(next);
  }
  acceptOf(cursor);
  return { form: "vague", least: times, most: times.mul(100), mostOpen: true };
}

function pluralAt(cursor: Cursor, ahead = 0): Exact | null {
  const word = cursor.text(ahead);
  if (!word.endsWith("s")) return null;
  const singular = word.slice(0, -1);
  if (singular === "ten") return exact("10");
  if (singular === "hundred") return exact("100");
  const magnitude = magnitudes.get(singular);
  return magnitude === undefined ? null : exact(String(magnitude.times));
}

/** With a magnitude, "several million" is as precise as "2 to 12 million" rounded to the million. */
function readCount(cursor: Cursor): Vague | null {
  const phrase = [`${cursor.text()} ${cursor.text(1)}`, cursor.text()].find((words) => vagueCounts.has(words));
  if (phrase === undefined) return null;
  const [least, most] = vagueCounts.get(phrase) ?? ["0", null];
  cursor.at += phrase.split(" ").length;
  acceptOf(cursor);
  const magnitude = readMagnitudes(cursor);
  if (magnitude === null)
    return { form: "vague", least: exact(least), most: most === null ? null : exact(most), mostOpen: false };
  acceptOf(cursor);
  const half = one.div(2);
  return {
    form: "vague",
    least: exact(least).sub(half).mul(magnitude.times),
    most: most === null ? null : exact(most).add(half).mul(magnitude.times),
    mostOpen: true,
  };
}

const digitCounts: ReadonlyMap<string, number> = new Map([
  ["single", 1],
  ["double", 2],
  ["triple", 3],
]);

/** "single-digit", "six-figure", "a five-figure sum" */
function readDigits(cursor: Cursor): Vague | null {
  const isOne = cursor.accept("a");
  const [word = "", unit = cursor.text(1)] = cursor.text().split("-");
  const digits = digitCounts.get(word) ?? smallNumbers.get(word);
  if (digits === undefined || digits < 1 || !/^(?:digit|figure)s?$/.test(unit)) return null;
  cursor.at += cursor.text().includes("-") ? 1 : 2;
  const times = readMagnitudes(cursor)?.times ?? one; // "double-digit millions", "a double-digit million sum"
  const sum = cursor.acceptAny("sum of", "sum in", "sum", "amount of", "amount in", "amount", "number of", "number");
  if (isOne && !sum) return null;
  return {
    form: "vague",
    least: digits === 1 ? exact("0") : powerOfTen(digits - 1).mul(times),
    most: powerOfTen(digits).mul(times),
    mostOpen: true,
  };
}

function acceptOf(cursor: Cursor): void {
  if (cursor.text() === "of") cursor.at++;
}
