import { one } from "./amount.ts";
import type { Cursor } from "./cursor.ts";
import { fullValue, type Numeral } from "./numeral.ts";
import type { Operand } from "./phrase.ts";
import { readNumeral } from "./read-numeral.ts";
import { readUnitAfter } from "./read-unit.ts";

/** "two years and a half" is as precise as "two and a half years". */
function andPart(numeral: Numeral, parts: number): Numeral {
  return { ...numeral, form: "fraction", value: numeral.value.add(one.div(parts)), parts: one.mul(parts) };
}

/** Reads on where a smaller unit follows: "5 feet 2 inches", "2 hours and 30 minutes", "3 dollars 50 cents". */
export function readSmallerUnits(cursor: Cursor, operand: Operand): Operand {
  const smaller = cursor.attempt((ahead) => readSmallerUnit(ahead, operand));
  return smaller === null ? operand : readSmallerUnits(cursor, smaller);
}

function readSmallerUnit(cursor: Cursor, { unit, numeral, ...operand }: Operand): Operand | null {
  if (unit === null || !operand.closed || numeral.form !== "whole" || numeral.magnitude !== null) return null;
  if (cursor.accept("and a half")) return { ...operand, unit, numeral: andPart(numeral, 2) };
  if (cursor.accept("and a quarter")) return { ...operand, unit, numeral: andPart(numeral, 4) };
  cursor.accept("and");
  const rest = readNumeral(cursor);
  if (rest === null || rest.magnitude !== null || !["whole", "decimal", "fraction"].includes(rest.form)) return null;
  const smaller = readUnitAfter(cursor, rest);
  cursor.unclear = null;
  if (
    smaller?.dimension !== unit.dimension ||
    smaller.currency !== unit.currency ||
    !smaller.offset.equals(unit.offset)
  )
    return null;
  const times = unit.factor.div(smaller.factor);
  if (times.lte(1) || fullValue(rest).gte(times)) return null;
  const sum: Numeral = { ...rest, value: fullValue(numeral).mul(times).add(rest.value) };
  return { ...operand, unit: smaller, numeral: sum };
}
