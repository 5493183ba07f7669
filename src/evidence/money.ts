import { readUnit } from "../values/quantity/unit-phrase.ts";

/** Whether a unit of the lexicon is a currency: by its code, or dollars of some country; "million EUR" is one, too. */
export function isMoney(unit: string): boolean {
  return unit === "$" || /^(?:thousand |million |billion )?[A-Z]{3}$/.test(unit);
}

/** Whether a unit that a value was read with is a currency. */
export function isCurrency(unit: string | null): boolean {
  if (unit === null) return false;
  const reading = readUnit(unit, null);
  return "unit" in reading && reading.unit.currency !== null;
}
