import { inEnglish, isForeignNumberWord } from "./foreign.ts";
import { normalText } from "./normal-text.ts";
import { magnitudeAbbreviations, magnitudes } from "./number-words.ts";
import { isLowerCurrency } from "./read-unit.ts";
import { unitsNamed } from "./unit-names.ts";

/** A unit that is none, and the one that was probably meant. */
export interface UnitMistake {
  readonly nearest: string | null;
}

/**
 * What is wrong with the unit of a property: a number or a magnitude, which belongs to the values ("million EUR"), a
 * currency in small letters, or nothing but signs. Taken as it is, it would be a thing that is counted. Null where a unit
 * is in order.
 */
export function unitMistake(written: string): UnitMistake | null {
  const phrase = normalText(written).trim();
  if (isUnit(phrase)) return null;
  const meant = repaired(phrase);
  return { nearest: meant !== "" && isUnit(meant) ? meant : null };
}

function isUnit(phrase: string): boolean {
  if (unitsNamed(phrase).length > 0) return true;
  const above = numerator(phrase);
  return /[\p{L}\p{Sc}%‰°/]/u.test(phrase) && !above.split(" ").some(isNumber) && !isSmallCurrency(above);
}

function isSmallCurrency(name: string): boolean {
  return name !== name.toUpperCase() && isLowerCurrency(name);
}

/** What is counted or measured; behind "per", a number is in its place: "deaths per million people". */
function numerator(phrase: string): string {
  return phrase.split(/ per |\//)[0] ?? "";
}

/** "3", "3.5", "million", "(millions)", "Mrd."; not "5G", nor the dozen and the score, which are things too. */
function isNumber(word: string, index: number): boolean {
  if (index === 0 && /^\d[\d.,]*$/.test(word)) return true;
  const bare = word.replace(/[^\p{L}\p{M}]/gu, "").toLowerCase();
  const singular = bare.replace(/s$/, "");
  const isMagnitude = magnitudes.has(singular) && singular !== "dozen" && singular !== "score";
  return isMagnitude || magnitudeAbbreviations.has(bare) || isForeignNumberWord(bare);
}

/** Numbers left out, percent in English, a currency in capitals. */
function repaired(phrase: string): string {
  const words = inEnglish(phrase, "en").split(" ");
  const kept = words.filter((word, index) => unitsNamed(word).length > 0 || !isNumber(word, index));
  const unit = kept.join(" ").replace(/^of /, "");
  const above = numerator(unit);
  return isSmallCurrency(above) ? above.toUpperCase() + unit.slice(above.length) : unit;
}
