import { toCalendarDay } from "../../model/calendar.ts";
import { type Extent, years } from "../../values/date/extent.ts";
import { inWords } from "../amounts/number-words.ts";
import type { Cursor } from "../words/cursor.ts";
import { isShortNumber } from "../words/digits.ts";
import { partOfExtent } from "./day-units.ts";
import { relative } from "./relative.ts";

/** A year of four digits, from 1000 to 2199, that no unit or magnitude follows. */
export function readYear(cursor: Cursor): Extent | null {
  const year = yearOf(cursor.text());
  if (year === null) return null;
  cursor.at++;
  if (isCounted(cursor)) return null;
  const next = cursor.token();
  if (next?.text === "s" && !next.spaced) return null;
  const whole = years(year, cursor.attempt((ahead) => takeNextYear(ahead, year)) ?? year);
  return cursor.attempt((ahead) => readItsPart(ahead, whole)) ?? whole;
}

/** "2019 Q1", "2017-H2" */
function readItsPart(cursor: Cursor, whole: Extent): Extent | null {
  if (cursor.isGlued("-") && !cursor.token(1)?.spaced) cursor.at++;
  const isSign = cursor.text().length === 1 && cursor.token(1)?.sort === "number" && !cursor.token(1)?.spaced;
  if (!isSign) return null;
  const part = cursor.take(cursor.lexicon.parts);
  return part === null ? null : partOfExtent(whole, part);
}

/** The second year of a season or a financial year: "2022/23", "2022-2023". */
function takeNextYear(cursor: Cursor, year: number): number | null {
  const mark = cursor.token();
  const digits = cursor.text(1);
  if ((mark?.text !== "/" && mark?.text !== "-") || mark.spaced || cursor.token(1)?.spaced === true) return null;
  if (!isShortNumber(digits) || isGluedBehind(cursor)) return null;
  cursor.at += 2;
  return digits === String(year + 1).slice(-2) || digits === String(year + 1) ? year + 1 : null;
}

/** "2022-10-11" */
function isGluedBehind(cursor: Cursor): boolean {
  const mark = cursor.token(2);
  return mark !== undefined && !mark.spaced && (mark.text === "-" || mark.text === "/");
}

/** "summer of '69", "en mai 68": where the sign is left out, a number that is no day of the month. */
export function readShortYear(cursor: Cursor): Extent | null {
  const isSigned = cursor.text() === "'";
  if (isSigned) cursor.at++;
  const text = cursor.text();
  if (text.length !== 2 || !isShortNumber(text) || !(isSigned || isPlainShortYear(cursor, Number(text)))) return null;
  cursor.at++;
  return isCounted(cursor) ? null : relative(cursor, (day) => extentOf(shortYear(day, Number(text))));
}

function isPlainShortYear({ lexicon, tokens, at }: Cursor, year: number): boolean {
  const next = tokens[at + 1];
  return lexicon.language.elides && year > 31 && lexicon.months.at(tokens, at - 1) !== null && next?.sort !== "number";
}

function extentOf(year: number | null): Extent | null {
  return year === null ? null : years(year, year);
}

/** So far before and after a publication a year lies that is written in two digits. */
const [mostYearsBack, mostYearsOn] = [80, 15];

/** The year that is meant by two digits in a text of some day; null where none lies near enough. */
export function shortYear(day: number, inCentury: number): number | null {
  const { year } = toCalendarDay(day);
  const century = year - (year % 100);
  const near = [century - 100, century].map((first) => first + inCentury);
  return near.find((one) => one >= year - mostYearsBack && one <= year + mostYearsOn) ?? null;
}

/** "two thousand and fifteen", "deux mille vingt-deux"; round numbers rather count something. */
export function readYearInWords(cursor: Cursor): Extent | null {
  const year = inWords(cursor)?.value.valueOf() ?? 0;
  if (!Number.isInteger(year) || year < 1000 || year > 2199 || year % 100 === 0 || isCounted(cursor)) return null;
  return years(year, year);
}

/** A year of four digits, from 1000 to 2199; null for any other text. */
export function yearOf(text: string): number | null {
  if (text.length !== 4 || !isShortNumber(text)) return null;
  const year = Number(text);
  return year >= 1000 && year <= 2199 ? year : null;
}

/** Whether a unit, magnitude or sign behind a number says that it counts or measures something. */
function isCounted(cursor: Cursor): boolean {
  const { lexicon } = cursor;
  if (cursor.peek(lexicon.units) !== null && cursor.text() !== "m") return true;
  const atom = cursor.peek(lexicon.numbers);
  return atom !== null && (atom.sort === "magnitude" || atom.sort === "dozen") && cursor.text().length > 1;
}
