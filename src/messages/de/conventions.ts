import type { Conventions, Precision } from "../catalogue.ts";
import { quotedWith } from "../quoted.ts";

export const conventions: Conventions = {
  language: "de",
  months: [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
  and: "und",
  or: "oder",
  decimal: ",",
  group: ".",
  day: (day, month, year) => `${day}. ${month} ${year}`,
  dayOfYear: (day, month) => `${day}. ${month}`,
  dayOfMonth: (day) => `${day}.`,
  month: (month, year) => `${month} ${year}`,
  year: (year) => (year <= 0 ? `${1 - year} v. Chr.` : year < 1000 || year > 9999 ? `${year} n. Chr.` : String(year)),
  between: (from, to, precision) => `zwischen ${dative(from, precision)} und ${dative(to, precision)}`,
  before: (what, precision) => `vor ${dative(what, precision)}`,
  notBefore: (what, precision) => `nicht vor ${dative(what, precision)}`,
  anyTime: "irgendwann",
  when: {
    day: (day) => `am ${day}`,
    month: (month) => `im ${month}`,
    year: (year) => `im Jahr ${year}`,
  },
};

/** A day behind a preposition has its article; a month or a year has none. */
function dative(name: string, precision: Precision): string {
  return precision === "day" ? `dem ${name}` : name;
}

export const quoted = quotedWith("„", "“");

/** After a colon, German begins a whole sentence with a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
