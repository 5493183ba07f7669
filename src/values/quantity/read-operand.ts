import { readSmallerUnits } from "./compound.ts";
import type { Cursor } from "./cursor.ts";
import { fullValue, type Numeral, type Vague } from "./numeral.ts";
import type { Operand } from "./phrase.ts";
import { type Quantifier, readSuffix } from "./quantifiers.ts";
import { readNumeral } from "./read-numeral.ts";
import { readCurrencyBefore, readPrice, readUnitAfter } from "./read-unit.ts";
import { isCounted, type Unit } from "./unit.ts";
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
  const numeral = readRatio(cursor, readVague(cursor) ?? readNumeral(cursor));
  cursor.money = false;
  if (numeral === null || cursor.unclear !== null) return null;
  const near = readSuffix(cursor);
  const paid = currency ?? money;
  const price = paid === null ? null : readPrice(cursor, paid);
  const unit = price ?? readUnitAfter(cursor, numeral);
  if (cursor.unclear !== null || (currency !== null && unit !== price)) return null;
  const first = { numeral, negative, unit: unit ?? currency, closed: unit !== null, about };
  const operand = near === null ? readSmallerUnits(cursor, first) : first;
  const suffix = near ?? readSuffix(cursor);
  return fits(operand) ? { operand: { ...operand, about: about || suffix === "about" }, suffix } : null;
}

function readMinus(cursor: Cursor): boolean {
  return cursor.acceptAny("-", "minus", "negative") || (cursor.at === 0 && cursor.accept("–"));
}

/** A rank has no unit but a counted one; nothing is "minus several". */
function fits({ numeral, unit, negative }: Operand): boolean {
  if (numeral.form === "ordinal") return unit === null || isCounted(unit);
  return numeral.form !== "vague" || !negative;
}

/** "1 in 5", "three out of ten", "3:1" */
function readRatio(cursor: Cursor, numeral: Numeral | Vague | null): Numeral | Vague | null {
  if (numeral?.form !== "whole") return numeral;
  const ratio = cursor.attempt((ahead) => {
    if (!ahead.acceptAny("in", "out of", ":", "of")) return null;
    const parts = readNumeral(ahead);
    if (parts?.form !== "whole" || parts.value.n === 0n) return null;
    const whole = fullValue(parts);
    return { ...numeral, form: "ratio" as const, value: fullValue(numeral).div(whole), parts: whole, magnitude: null };
  });
  return ratio ?? numeral;
}
