import { isCurrency } from "../../values/quantity/unit-phrase.ts";

/** What a unit of the lexicon has before its currency where one sign stands for both: "M€". */
const magnitude = /^(?:thousand|million|billion) /;

/** Hundredths of a currency. */
export function isHundredth(unit: string): boolean {
  return unit === "cents" || unit === "pence";
}

/**
 * Whether a unit of the lexicon is a currency, or so many of one ("million EUR"). Cents are none: they follow one. Pounds are
 * one, though they may be a weight.
 */
export function isMoney(unit: string): boolean {
  return unit === "pounds" || (!isHundredth(unit) && isCurrency(unit.replace(magnitude, "")));
}
