import type { Conventions } from "../catalogue.ts";
import { quotedWith } from "../quoted.ts";

export const conventions: Conventions = {
  language: "nl",
  months: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
  ],
  and: "en",
  or: "of",
  decimal: ",",
  group: ".",
  day: (day, month, year) => `${day} ${month} ${year}`,
  dayOfYear: (day, month) => `${day} ${month}`,
  dayOfMonth: (day) => String(day),
  month: (month, year) => `${month} ${year}`,
  year: (year) => (year <= 0 ? `${1 - year} v.Chr.` : year < 1000 || year > 9999 ? `${year} n.Chr.` : String(year)),
  between: (from, to) => `tussen ${from} en ${to}`,
  before: (what) => `vóór ${what}`,
  notBefore: (what) => `niet vóór ${what}`,
  anyTime: "ooit",
  when: {
    day: (day) => `op ${day}`,
    month: (month) => `in ${month}`,
    year: (year) => `in ${year}`,
  },
};

/** "per mei 2024", maar "tussen maart en mei 2024". */
export function per(date: string): string {
  return /^(?:tussen|vóór|na|sinds|op) /.test(date) ? date : `per ${date}`;
}

export const quoted = quotedWith("‘", "’");
