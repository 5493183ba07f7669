import { type Exact, exact } from "../../values/quantity/amount.ts";
import type { Cursor } from "../words/cursor.ts";
import { isOneOf } from "../words/glued.ts";
import { type NumberRead, scaled } from "./magnitude.ts";
import { isHundredth, isMoney } from "./money.ts";
import { takePartBehind } from "./parts.ts";
import { readNumber } from "./read-number.ts";
import { takeUnit } from "./take-unit.ts";
import { unitBehind } from "./written-amount.ts";

/** A number with what stands behind its unit. */
export interface BehindUnit {
  readonly written: string;
  /** In the larger unit where there are two. */
  readonly value: Exact;
  readonly article: false;
  readonly unit: string;
}

/**
 * Reads on behind the unit of a whole number: "a day and a half", "drie euro vijftig", "two hours and 15 minutes", and "drie
 * kwartier", whose unit is a part of another; null where nothing belongs to it.
 */
export function readBehindUnit(cursor: Cursor, number: NumberRead, unit: string): BehindUnit | null {
  if (!/^\d+$/.test(number.written)) return null;
  const parts = inPartsOf(number.written, unit);
  if (parts.unit !== unit) return { ...scaled(parts.number, null), article: false, unit: parts.unit };
  const digits = readCents(cursor, number, unit) ?? readPart(cursor, number);
  if (digits !== null) return { ...scaled(digits, null), article: false, unit };
  const smaller = readSmaller(cursor, unit);
  if (smaller === null) return null;
  const written = `${number.written}${unitBehind(unit)} ${smaller.written}`;
  return { written, value: number.value.add(smaller.value), article: false, unit: smaller.unit };
}

/** As the lexicon has units that are a part of another: "1/4 hours". */
const partOfUnit = /^(\d)\/(\d) (.+)$/;

/** Whole numbers of a part of a unit in the unit itself: "drie kwartier" as 3/4 hours. Any other unit stays. */
export function inPartsOf(number: string, unit: string): { readonly number: string; readonly unit: string } {
  const [, above, below, whole] = partOfUnit.exec(unit) ?? [];
  if (whole === undefined) return { number, unit };
  return { number: number.replace(/\d+/g, (digits) => `${Number(digits) * Number(above)}/${below}`), unit: whole };
}

/** "a day and a half", "an hour and a quarter" */
function readPart(cursor: Cursor, { written }: NumberRead): string | null {
  const part = takePartBehind(cursor);
  return part === null ? null : written + part;
}

/** The unit in which an amount goes on, and how many of it make one of the larger. */
const smallerUnits: Readonly<Record<string, readonly [unit: string, times: string]>> = {
  years: ["months", "12"],
  weeks: ["days", "7"],
  days: ["hours", "24"],
  hours: ["minutes", "60"],
  minutes: ["seconds", "60"],
  km: ["m", "1000"],
  m: ["cm", "100"],
  ft: ["inches", "12"],
  kg: ["g", "1000"],
  pounds: ["ounces", "16"],
};

interface Smaller {
  readonly written: string;
  /** In the larger unit. */
  readonly value: Exact;
  readonly unit: string;
}

/** "and 15 minutes", "7 in": the smaller amount that follows a whole one, and its unit. */
function readSmaller(cursor: Cursor, unit: string): Smaller | null {
  const [wanted, times = "1"] = smallerUnits[unit] ?? [];
  return wanted === undefined ? null : cursor.attempt((ahead) => takeSmaller(ahead, unit, wanted, exact(times)));
}

function takeSmaller(cursor: Cursor, larger: string, wanted: string, times: Exact): Smaller | null {
  cursor.take(cursor.lexicon.smallerAnd);
  const second = readNumber(cursor);
  if (second === null || second.article || second.magnitude !== null || second.digits.includes("/")) return null;
  const unit = takeUnit(cursor) ?? takeInches(cursor, larger);
  return unit === wanted ? { written: second.written, value: second.value.div(times), unit } : null;
}

/** "6ft 7in" */
function takeInches(cursor: Cursor, larger: string): string | null {
  const inches = cursor.token();
  if (larger !== "ft" || inches?.text !== "in") return null;
  cursor.at++;
  return inches.spaced && !isAtEnd(cursor) ? null : "inches";
}

/** Fewer hundredths are not said without their name: "drei Euro fünf". */
const fewestBare = 10;

/** "Three dollars and fifty cents", "drei Euro fünfzig": a whole amount of money with the hundredths that follow it. */
function readCents(cursor: Cursor, { written }: NumberRead, unit: string): string | null {
  const cents = isMoney(unit) ? cursor.attempt(takeCents) : null;
  return cents === null ? null : `${written}.${cents.padStart(2, "0")}`;
}

function takeCents(cursor: Cursor): string | null {
  const { numberAnd, smallerAnd, units } = cursor.lexicon;
  const isAnd = cursor.peek(numberAnd) !== null;
  cursor.take(smallerAnd);
  const second = readNumber(cursor);
  if (second === null || second.article || !/^\d\d?$/.test(second.written)) return null;
  const unit = cursor.take(units);
  if (unit !== null) return isHundredth(unit) ? second.written : null;
  return !isAnd && Number(second.written) >= fewestBare && isAtEnd(cursor) ? second.written : null;
}

/** "4 Euro 20." but not "für 4 Euro 20 Lose" */
function isAtEnd(cursor: Cursor): boolean {
  const next = cursor.token();
  return next === undefined || isOneOf(next, ".,;:!?)\"'");
}
