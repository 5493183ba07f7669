import { readSmallerUnits } from "./compound.ts";
import type { Cursor } from "./cursor.ts";
import { fullValue, type Numeral, type Vague } from "./numeral.ts";
import type { Operand } from "./phrase.ts";
import type { Quantifier } from "./quantifier-words.ts";
import { readSuffix } from "./quantifiers.ts";
import { readNumeral } from "./read-numeral.ts";
import { readCurrencyBefore, readPrice, readUnitAfter } from "./read-unit.ts";
import { isCounted, isOfWholeThings, type Unit } from "./unit.ts";
import { likeliestUnit } from "./unit-phrase.ts";
import { readVague } from "./vague.ts";

/** A number with its unit, and what stood behind it: "or more", "+". */
export interface OperandRead {
  readonly operand: Operand;
  readonly suffix: Quantifier | null;
}

/**
 * Reads a number with its unit, before or behind it; null where the next words are none, or their unit is unclear (see
 * `Cursor.unclear`).
 *
 * @param money the currency of the number before it in a range, which it may share: "$1.2-1.5 million a year"
 */
export function readOperand(cursor: Cursor, about: boolean, money: Unit | null = null): OperandRead | null {
  cursor.accept("the");
  const signBefore = readMinus(cursor);
  const currency = readCurrencyBefore(cursor);
  const negative = readMinus(cursor) !== signBefore;
  cursor.money = currency !== null || money !== null;
  const isNone = cursor.text() === "no" && cursor.text(1) !== "one";
  const numeral = readRatio(cursor, readVague(cursor) ?? readNumeral(cursor));
  cursor.money = false;
  if (numeral === null || cursor.unclear !== null) return null;
  if (currency !== null && numeral.form === "ratio") return null; // "€2,850 in two instalments"
  const near = readSuffix(cursor);
  const paid = currency ?? money ?? askedBy(cursor);
  const price = paid === null ? null : readPrice(cursor, paid);
  const unit = price ?? readUnitAfter(cursor, numeral);
  if (cursor.unclear !== null || (currency !== null && unit !== price)) return null;
  const counted = isNone && unit !== null ? livesLost(unit, cursor.wanted) : unit;
  const first = { numeral, negative, unit: counted ?? currency, closed: unit !== null, about };
  const operand = near === null ? readSmallerUnits(cursor, first) : first;
  const suffix = near ?? readSuffix(cursor);
  return fits(operand) ? { operand: { ...operand, about: about || suffix === "about" }, suffix } : null;
}

/** Those of whom it says nothing that nobody died. */
const alive = /surviv|rescue|save|hurt|harm|unscathed|birth|born|injur|wound|missing/i;

/** "no deaths" of passengers: none of them. "no survivors" is all of the dead, "no deaths" all of the survivors, and "no buildings" is of nobody. */
function livesLost(unit: Unit, wanted: Unit | null): Unit {
  const isLost = /^(?:deaths|fatalities|casualties)$/.test(unit.code);
  return isLost && wanted !== null && isOfWholeThings(wanted) && !alive.test(wanted.code) ? wanted : unit;
}

/** What "555 a month" and "4m a year" are in, of a property in EUR or EUR per month; null where a number by the month is a rate of its own. */
function askedBy(cursor: Cursor): Unit | null {
  const { wanted } = cursor;
  const [above = ""] = wanted?.code.split("/") ?? [];
  const isAsked = wanted !== null && (wanted.currency === above || wanted.dimension.startsWith("count of "));
  return isAsked && /^(?:an?|per|each|every)$/.test(cursor.text()) && timesUnit.test(cursor.text(1))
    ? likeliestUnit(above)
    : null;
}

const timesUnit = /^(?:hour|day|week|fortnight|month|quarter|year)$/;

function readMinus(cursor: Cursor): boolean {
  if (cursor.at === 0) cursor.accept("+");
  return cursor.acceptAny("-", "minus", "negative") || (cursor.at === 0 && cursor.accept("–"));
}

/** A rank has no unit but a counted one; nothing is "minus several". */
function fits({ numeral, unit, negative }: Operand): boolean {
  if (numeral.form === "ordinal") return unit === null || isCounted(unit);
  return numeral.form !== "vague" || !negative;
}

/** "3:1", and "3 of 7" where no count is asked for; "1:20" of a time is none. */
function acceptRatioSign(cursor: Cursor): boolean {
  const { wanted } = cursor;
  if (cursor.text() === ":") return wanted?.dimension !== "time" && cursor.accept(":");
  return (wanted === null || wanted.dimension.startsWith("share")) && cursor.accept("of");
}

/** "1 in 5", "three out of ten", "3:1" */
function readRatio(cursor: Cursor, numeral: Numeral | Vague | null): Numeral | Vague | null {
  if (numeral?.form !== "whole") return numeral;
  const ratio = cursor.attempt((ahead) => {
    if (!ahead.acceptAny("in", "out of") && !acceptRatioSign(ahead)) return null;
    const parts = readNumeral(ahead);
    if (parts?.form !== "whole" || parts.value.n === 0n) return null;
    const whole = fullValue(parts);
    return { ...numeral, form: "ratio" as const, value: fullValue(numeral).div(whole), parts: whole, magnitude: null };
  });
  return ratio ?? numeral;
}
