import type { Conventions } from "../catalogue.ts";
import { quotedWith } from "../quoted.ts";

export const conventions: Conventions = {
  language: "en",
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  and: "and",
  or: "or",
  decimal: ".",
  group: ",",
  day: (day, month, year) => `${day} ${month} ${year}`,
  dayOfYear: (day, month) => `${day} ${month}`,
  dayOfMonth: (day) => String(day),
  month: (month, year) => `${month} ${year}`,
  year: (year) => (year <= 0 ? `${1 - year} BCE` : year < 1000 || year > 9999 ? `${year} CE` : String(year)),
  between: (from, to) => `between ${from} and ${to}`,
  before: (what) => `before ${what}`,
  notBefore: (what) => `not before ${what}`,
  anyTime: "at any time",
  when: {
    day: (day) => `on ${day}`,
    month: (month) => `in ${month}`,
    year: (year) => `in ${year}`,
  },
};

/** "as of May 2024", but "between March and May 2024": a span is no day as of which something holds. */
export function asOf(date: string): string {
  return /^(?:between|before|after|since|at) /.test(date) ? date : `as of ${date}`;
}

export const quoted = quotedWith("“", "”");
