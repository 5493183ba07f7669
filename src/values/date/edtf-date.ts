import type { Seasons } from "../../model/story.ts";
import { dayExtent, days, type Extent, exactly, longer, months, monthsFrom, type Unit, years } from "./extent.ts";
import { daysOfMask } from "./mask.ts";
import { divisionOf } from "./seasons.ts";

/** Year, month and day or division of the year, `X` for any digit, with a qualifier before and after each. */
const shape = /^([?~%]?)(-?)([\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;

/** Reads an EDTF date of up to four-digit years (levels 0 to 2); null where it is none. */
export function readEdtfDate(written: string, seasons: Seasons): Extent | null {
  const parts = shape.exec(written);
  if (parts === null) return null;
  const [, yearBefore = "", sign = "", year = "", yearAfter = ""] = parts;
  const [monthBefore = "", month = null, monthAfter = ""] = parts.slice(5);
  const [dayBefore = "", day = null, dayAfter = ""] = parts.slice(8);
  if (sign === "-" && year === "0000") return null;
  const bare = bareExtent(sign === "-", year, month, day, seasons);
  if (bare === null) return null;
  // A qualifier on the right covers all to its left, and so would undo one that stands before a month or day.
  if ((monthBefore !== "" && monthAfter + dayAfter !== "") || (dayBefore !== "" && dayAfter !== "")) return null;
  return qualify(bare, [
    [yearBefore + yearAfter, yearUnit(year)],
    [monthBefore + monthAfter, month === null ? bare.unit : monthUnit(year, month, day, bare)],
    [dayBefore + dayAfter, bare.unit],
  ]);
}

/** The date without its qualifiers. */
function bareExtent(
  negative: boolean,
  year: string,
  month: string | null,
  day: string | null,
  seasons: Seasons,
): Extent | null {
  const division = month === null ? 0 : Number(month);
  const masked = year.includes("X") || Number.isNaN(division) || day?.includes("X");
  const number = negative ? -Number(year) : Number(year);
  if (division > 12) return day === null && !Number.isNaN(number) ? divisionOf(division, number, seasons) : null;
  if (masked) return maskedExtent(negative, year, month, day);
  if (month === null) return years(number, number);
  if (division === 0) return null;
  return day === null ? monthsFrom(number, division, 1) : dayExtent(number, division, Number(day));
}

function maskedExtent(negative: boolean, year: string, month: string | null, day: string | null): Extent | null {
  const spans = daysOfMask(negative, year, month, day);
  if (spans === null) return null;
  const monthKnown = month !== null && month !== "XX";
  if (day === null || day === "XX") return exactly(spans, monthKnown ? months(1) : yearUnit(year));
  return exactly(spans, days(day.endsWith("X") ? 10 : 1));
}

/** What a year with open digits states: the year, decade, century or millennium. */
function yearUnit(mask: string): Unit {
  return months(12 * 10 ** (/X*$/.exec(mask)?.[0].length ?? 0));
}

/** What the middle part states: a month, or a season, quarter or half of the year. */
function monthUnit(year: string, month: string, day: string | null, bare: Extent): Unit {
  if (day === null) return bare.unit;
  return month === "XX" ? yearUnit(year) : months(1);
}

/** Marks an extent by its qualifiers, each with the unit that it makes approximate; the longest one counts. */
function qualify(bare: Extent, marks: readonly (readonly [qualifiers: string, unit: Unit])[]): Extent {
  let { about, doubt } = bare;
  for (const [qualifiers, unit] of marks) {
    if (/[?%]/.test(qualifiers)) doubt = true;
    if (/[~%]/.test(qualifiers)) about = longer(about, unit);
  }
  return { ...bare, about, doubt };
}
