/** What a person writes has no more. */
const decimalsTold = 3;
const digitsTold = 6;

/**
 * Whether an exact amount is one that people write: no fraction without a finite decimal, nor the many decimals that a conversion
 * leaves ("1214.05692672"). Any other is told rounded, and never called exact.
 */
export function isTellable(exact: string): boolean {
  if (exact.includes("/")) return false;
  const [whole = "", part = ""] = exact.split(".");
  return part.length <= decimalsTold || `${whole}${part}`.replace(/^[-0]+/, "").length <= digitsTold;
}

/** Beyond this, digits are written as a power of ten. */
const mostWritten = 1e21;
const digitsOfRounded = 3;
const mostPlaces = 15;

/**
 * An exact amount as a decimal of three digits, or of all before its point where these are more; itself where it cannot be written so.
 *
 * @param more decimals beyond these
 */
export function roundedAmount(exact: string, more = 0): string {
  const [above = "", below = "1"] = exact.split("/");
  const value = Number(above) / Number(below);
  if (!Number.isFinite(value) || value === 0 || Math.abs(value) >= mostWritten) return exact;
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
  const places = Math.max(0, digitsOfRounded - whole) + more;
  return places > mostPlaces
    ? exact
    : value
        .toFixed(places)
        .replace(/(\.\d*?)0+$/, "$1")
        .replace(/\.$/, "");
}
