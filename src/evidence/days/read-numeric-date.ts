import { dayExtent, type Extent } from "../../values/date/extent.ts";
import { bits } from "../words/bits.ts";
import type { Cursor } from "../words/cursor.ts";
import { isOfTwoDigits, isShortNumber } from "../words/digits.ts";
import { withYear } from "./read-year.ts";
import { relative } from "./relative.ts";
import { shortYear } from "./year-number.ts";
import type { Yearly } from "./yearly.ts";

/** 31.12.2022, 2022-08-26, 29/2/2020, 22/Jan/2019 */
export function readNumericDate(cursor: Cursor): Extent | null {
  if (cursor.token()?.sort !== "number") return null;
  const first = cursor.text();
  if (first.includes(".")) return readPointedDate(cursor, first);
  const mark = cursor.text(1);
  if (mark === "." && cursor.lexicon.language.dayFirst) return readSpacedDate(cursor);
  if ((mark !== "-" && mark !== "/") || cursor.token(1)?.spaced === true) return null;
  return cursor.text(3) === mark ? readPartedDate(cursor, first) : readDayAndMonth(cursor);
}

/** Parts between hyphens or strokes. */
function readPartedDate(cursor: Cursor, first: string): Extent | null {
  const [second, third] = [cursor.text(2), cursor.text(4)];
  const named = namedMonth(cursor, 2);
  if (!isShortNumber(first) || (named === null && !isShortNumber(second)) || !isShortNumber(third)) return null;
  cursor.at += 5;
  const [a, b, c] = [Number(first), named ?? Number(second), Number(third)];
  if (first.length === 4) return dayExtent(a, b, c);
  const isDayFirst = named !== null || cursor.lexicon.language.dayFirst || a > 12;
  const inYear = (year: number) =>
    isDayFirst ? (dayExtent(year, b, a) ?? (named === null ? dayExtent(year, a, b) : null)) : dayExtent(year, a, b);
  if (third.length === 4) return inYear(c);
  return third.length === 2 && first.length <= 2 ? inShortYear(cursor, c, inYear) : null;
}

/** "24. 2. 2022", "am 24. 2." */
function readSpacedDate(cursor: Cursor): Extent | null {
  const [day, month, year] = [cursor.text(), cursor.text(2), cursor.text(4)];
  if (cursor.text(3) !== "." || ![day, month].every(isOfTwoDigits)) return null;
  if (year.length === 4 && isShortNumber(year)) {
    cursor.at += 5;
    return dayExtent(Number(year), Number(month), Number(day));
  }
  if (cursor.lexicon.language.ordinalEnding !== "." || !isOnDay(cursor)) return null;
  cursor.at += 4;
  return withYear(cursor, (one) => dayExtent(one, Number(month), Number(day)));
}

function namedMonth(cursor: Cursor, ahead: number): number | null {
  const { months, shortMonths } = cursor.lexicon;
  const month = cursor.peek(months, ahead) ?? cursor.peek(shortMonths, ahead);
  return month === null ? null : month + 1;
}

function readPointedDate(cursor: Cursor, text: string): Extent | null {
  const [, day = "", month = "", year] = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{2}|\d{4}))?$/.exec(text) ?? [];
  if (day === "") return null;
  const inYear = (one: number) => dayExtent(one, Number(month), Number(day));
  if (year === undefined) return readPointedDay(cursor, inYear);
  if (year.length === 2 && !isNamedDate(cursor)) return null;
  cursor.at++;
  return year.length === 4 ? inYear(Number(year)) : inShortYear(cursor, Number(year), inYear);
}

/** "am 9.11.", "am 22.04": a day that says by a word before it that it is none of a version or a price. */
function readPointedDay(cursor: Cursor, inYear: Yearly): Extent | null {
  const next = cursor.token(1);
  const isPointed = next?.text === "." && !next.spaced;
  const { rangeFrom, rangeTo, between, betweenAnd, or, units, language } = cursor.lexicon;
  // Days are pointed where ranks are: "9." is the ninth.
  if (language.ordinalEnding !== ".") return null;
  const joined = [rangeFrom, rangeTo, between, betweenAnd, or].some(
    (list) => list.at(cursor.tokens, cursor.at - 1) !== null,
  );
  // "Vom 1.5 auf 2.5" tells of amounts.
  const isDate = isPointed ? joined || isOnDay(cursor) : isOnDay(cursor) && /\.\d\d$/.test(cursor.text());
  if (!isDate) return null;
  cursor.at += isPointed ? 2 : 1;
  return cursor.peek(units) === null ? withYear(cursor, inYear) : null;
}

/** "le 22/04", "vrijdag 12/5": with a hyphen, it would be a score. */
function readDayAndMonth(cursor: Cursor): Extent | null {
  const { language, partOf } = cursor.lexicon;
  const isMarked = cursor.text(1) === "/" && isOnDay(cursor);
  const [day, month] = [cursor.text(), cursor.text(2)];
  if (!language.dayFirst || !isMarked || ![day, month].every(isOfTwoDigits)) return null;
  cursor.at += 3;
  const isGlued = cursor.token()?.spaced === false && cursor.text() !== "." && cursor.text() !== ",";
  if (isGlued || cursor.peek(partOf) !== null) return null;
  return withYear(cursor, (year) => dayExtent(year, Number(month), Number(day)));
}

/** Whether a word stands before a place that stands before days, or a weekday: "am", "le", "vrijdag". */
export function isOnDay({ tokens, lexicon, at }: Cursor): boolean {
  const before = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  return lexicon.onDay.at(tokens, at - 1) !== null || lexicon.weekdays.at(tokens, before) !== null;
}

/** Whether a word stands before it that stands before dates: "Version 10.3.21" is none. */
function isNamedDate(cursor: Cursor): boolean {
  const before = cursor.tokens[cursor.at - 1];
  return before === undefined || (before.begins & (bits.fillers | bits.bounds | bits.weekdays | bits.rangeTo)) !== 0;
}

function inShortYear(cursor: Cursor, inCentury: number, inYear: Yearly): Extent | null {
  return relative(cursor, (day) => {
    const year = shortYear(day, inCentury);
    return year === null ? null : inYear(year);
  });
}
