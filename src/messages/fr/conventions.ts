import type { Conventions, Precision } from "../catalogue.ts";
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
  between: (from, to, precision) => `entre ${definite(from, precision)} et ${definite(to, precision)}`,
  before: (what, precision) => `avant ${definite(what, precision)}`,
  notBefore: (what, precision) => `pas avant ${definite(what, precision)}`,
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

/** A day behind a preposition has its article; a month or a year has none. */
function definite(name: string, precision: Precision): string {
  return precision === "day" ? `le ${name}` : name;
}

export const quoted = quotedWith("« ", " »");
