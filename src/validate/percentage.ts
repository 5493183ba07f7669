/** A share as a decimal: "2%" is "0.02", "12.5 %" is "0.125". Exact, by moving the point. */
export function shareOf(percentage: string): string {
  const [whole = "", fraction = ""] = percentage.replace("%", "").trim().split(".");
  const digits = (whole + fraction).padStart(fraction.length + 3, "0");
  const point = digits.length - fraction.length - 2;
  const share = `${digits.slice(0, point)}.${digits.slice(point)}`;
  return share
    .replace(/0+$/, "")
    .replace(/\.$/, "")
    .replace(/^0+(?=\d)/, "");
}
