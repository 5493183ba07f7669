import type { GapInWords } from "../model/messages/compare.ts";
import type { Amounts } from "./amounts.ts";
import type { PluralForms, Words } from "./catalogue.ts";

/** How far two values lie apart, in the words of a language: of dates in days, of amounts in their unit; "" where it says nothing. */
export function gapOf(
  days: PluralForms,
  amountInWords: Amounts["amountInWords"],
): (gap: GapInWords, words: Words) => string {
  return ({ amount, unit }, { number, plural }) => {
    if (amount === null || amount === "0") return "";
    return unit === "day" ? plural(Number(amount), days) : amountInWords(amount, unit, number);
  };
}
