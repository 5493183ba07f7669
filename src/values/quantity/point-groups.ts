import { magnitudes } from "./number-words.ts";
import { isOfWholeThings, type Unit } from "./unit.ts";

/** One number, perhaps a vague one, and words behind it: three digits after a point, at most three before it. */
const oneNumber =
  /^((?:in all )?(?:(?:about|around|roughly|approximately|some|nearly|almost|just over|circa) )?(?:(?:\p{L}{0,3}\p{Sc}|[A-Z]{3}) ?)?)([1-9]\d{0,2})\.(\d{3})((?: ?\p{Sc})?(?: [\p{L}-]+)*)$/iu;

/** Where there is none, as nearly always, the expression above need not be made: it takes milliseconds. */
const threeDigits = /\.\d{3}(?!\d)/;

/**
 * The text without the point that parts three digits from the rest of a number of things or of money: German, Dutch and Spanish
 * group thousands by it, and nobody counts people to the thousandth, but in rates, or writes the last zero of a price in thousandths. Null where it has none. Bounds,
 * ranges and "exactly 1.250" are taken at their word.
 */
export function withoutPointGroups(text: string, unit: Unit | null): string | null {
  if (unit === null || !(isOfWholeThings(unit) || isCash(unit)) || !threeDigits.test(text)) return null;
  const [whole, before = "", thousands = "", digits = "", behind = ""] = oneNumber.exec(text.trim()) ?? [];
  const isScaled = behind.split(" ").some((word) => magnitudes.has(word.toLowerCase()));
  const isPrice = isCash(unit) && !digits.endsWith("0"); // petrol at 1.428 GBP
  return whole === undefined || isScaled || isPrice ? null : `${before}${thousands}${digits}${behind}`;
}

/** Of a currency that has no thousandths, and not by the litre. */
function isCash({ code, currency, decimals }: Unit): boolean {
  return currency === code && decimals !== null && decimals < 3;
}
