import type { GapInWords } from "../model/messages/compare.ts";
import { roundedAmount } from "../model/tellable.ts";
import type { Amounts } from "./amounts.ts";
import type { PluralForms, Words } from "./catalogue.ts";

/** The words for days, and those before an amount that is rounded, or the least that it may be. */
interface GapWords {
  readonly days: PluralForms;
  readonly about: string;
  readonly atLeast: string;
}

/** How far two values lie apart, in the words of a language: of dates in days, of amounts in their unit; "" where it says nothing. */
export function gapOf(
  { days, about, atLeast }: GapWords,
  amountInWords: Amounts["amountInWords"],
): (gap: GapInWords, words: Words) => string {
  return ({ amount, unit, least }, { number, plural }) => {
    if (amount === null || amount === "0") return "";
    if (unit === "day") return plural(Number(amount), days);
    const round = rounded(amount);
    const before = round !== amount ? `${about} ` : least === true ? `${atLeast} ` : "";
    return `${before}${amountInWords(round, differenceUnit(unit), number)}`;
  };
}

/** 100% is 49 percentage points more than 51%, and not 49%. */
function differenceUnit(unit: string | null): string | null {
  return unit === "%" || unit?.startsWith("% of ") === true ? "pp" : unit;
}

const digitsTold = 3;
const counted = 1_000_000;

/** Nobody measures 14.05692672 ha: decimals, and amounts of millions, are told to three digits. */
function rounded(amount: string): string {
  if (amount.includes("/")) return roundedAmount(amount);
  const value = Number(amount);
  if (!Number.isFinite(value) || (/^\d+$/.test(amount) && value < counted)) return amount;
  const round = Number(value.toPrecision(digitsTold));
  if (round === value || !Number.isSafeInteger(Math.round(round)) || round < 1e-6) return amount;
  return String(round);
}
