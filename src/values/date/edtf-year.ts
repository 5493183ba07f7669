import { type Extent, lastYear, months, years } from "./extent.ts";

/** `Y` and more than four digits, or an exponent; `S` and the number of digits that are significant. */
const shape = /^([?~%]?)(?:(-?\d{4})|Y(-?[1-9]\d{4,14})|Y(-?[1-9]\d{0,14})E([1-9]\d?))(?:S([1-9]\d?))?([?~%]?)$/;

/**
 * Reads an EDTF year that is long, exponential or of stated significance (levels 1 and 2); null where it is none, or where
 * its days would be too many to be counted exactly. `1950S2` is some year from 1900 to 1999, as the standard explains it.
 */
export function readEdtfYear(written: string): Extent | null {
  const parts = shape.exec(written);
  if (parts === null) return null;
  const [, before = "", short, long, mantissa, exponent, significant, after = ""] = parts;
  if ((short !== undefined && significant === undefined) || short === "-0000") return null;
  const year = Number(short ?? long ?? mantissa) * 10 ** Number(exponent ?? 0);
  if (Math.abs(year) > lastYear) return null;
  const step = significant === undefined ? 1 : stepOf(year, Number(significant));
  if (Math.abs(year) + step > lastYear) return null;
  const bare = roundedYear(year, step);
  return {
    ...bare,
    about: /[~%]/.test(before + after) ? bare.unit : null,
    doubt: /[?%]/.test(before + after),
  };
}

/** How many years share the significant digits of this one. */
function stepOf(year: number, digits: number): number {
  return 10 ** Math.max(0, String(Math.abs(year)).padStart(4, "0").length - digits);
}

function roundedYear(year: number, step: number): Extent {
  const first = Math.floor(Math.abs(year) / step) * step;
  const last = first + step - 1;
  return { ...(year < 0 ? years(-last, -Math.max(first, 1)) : years(first, last)), unit: months(12 * step) };
}
