/** A rough distance in time, in days: what is meant is "not the same month", not a calendar sum. */
const days = new Map([
  ["day", 1],
  ["week", 7],
  ["month", 30],
  ["year", 365],
]);

/**
 * How many days apart two statements may be and still speak of the same time; null where the value never changes.
 * `true` and `yes` are 0, "1 month" is 30.
 */
export function daysOfChange(written: string): number | null {
  if (written === "false" || written === "no") return null;
  if (written === "true" || written === "yes") return 0;
  const [count = "", unit = ""] = written.split(" ");
  return Number(count) * (days.get(unit.replace(/s$/, "")) ?? 0);
}
