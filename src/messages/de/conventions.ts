import type { Conventions } from "../catalogue.ts";
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
  between: (from, to) => `zwischen ${from} und ${to}`,
  before: (what) => `vor ${what}`,
  since: (what) => `seit ${what}`,
  anyTime: "irgendwann",
  when: {
    day: (day) => `am ${day}`,
    month: (month) => `im ${month}`,
    year: (year) => `im Jahr ${year}`,
  },
};

export const quoted = quotedWith("„", "“");

/** After a colon, German begins a whole sentence with a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
