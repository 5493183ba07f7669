import type { Amount, AmountSpan } from "../../model/denotation.ts";
import { point } from "./span.ts";

const wholeNumber = /^-?(?:0|[1-9]\d{0,14})$/;
const groupedNumber = /^-?[1-9]\d{0,2}(?:,\d{3}){1,4}$/;
const decimalNumber = /^(-?)(0|[1-9]\d{0,11})\.(\d{1,3})$/;

/**
 * The short way for what most records hold: a plain number that doubles count exactly. It gives what the long way would give.
 *
 * @param decimals how many decimals make an amount of money exact; null where none do
 */
export function readPlain(written: string, rounded: boolean, decimals: number | null): AmountSpan | null {
  const text = groupedNumber.test(written) ? written.replaceAll(",", "") : written;
  if (wholeNumber.test(text))
    return rounded ? null : point({ exact: text === "-0" ? "0" : text, near: Number(text) + 0 });
  const found = decimalNumber.exec(text);
  if (found === null) return null;
  const [, sign = "", whole = "", part = ""] = found;
  if (part.length === decimals) return null;
  const digits = Number(whole + part) * 10;
  if (digits === 0) return null;
  const low = amount(sign, sign === "" ? digits - 5 : digits + 5, part.length + 1);
  const high = amount(sign, sign === "" ? digits + 5 : digits - 5, part.length + 1);
  return { from: low, fromOpen: sign === "-", to: high, toOpen: sign === "" };
}

/** An amount in units of its last decimal, which is a 5. */
function amount(sign: string, units: number, places: number): Amount {
  const digits = String(units).padStart(places + 1, "0");
  const exact = `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return { exact, near: Number(exact) };
}
