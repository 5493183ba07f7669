import type { Conventions } from "../catalogue.ts";
import { quotedWith } from "../quoted.ts";

export const conventions: Conventions = {
  language: "fr",
  months: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  and: "et",
  or: "ou",
  decimal: ",",
  group: "\u202f",
  day: (day, month, year) => `${ordinal(day)} ${month} ${year}`,
  dayOfYear: (day, month) => `${ordinal(day)} ${month}`,
  dayOfMonth: ordinal,
  month: (month, year) => `${month} ${year}`,
  year: (year) =>
    year <= 0 ? `${1 - year} av. J.-C.` : year < 1000 || year > 9999 ? `${year} apr. J.-C.` : String(year),
  between: (from, to) => `entre ${from} et ${to}`,
  before: (what) => `avant ${what}`,
  since: (what) => `depuis ${what}`,
  anyTime: "à un moment quelconque",
  when: {
    day: (day) => `le ${day}`,
    month: (month) => `en ${month}`,
    year: (year) => `en ${year}`,
  },
};

/** French counts the first of a month only. */
function ordinal(day: number): string {
  return day === 1 ? "1er" : String(day);
}

export const quoted = quotedWith("« ", " »");
