import { toDayNumber } from "../model/calendar.ts";
import { keptIn } from "../model/kept.ts";

/** The days that a distance in time may have, by the calendar: a month has 28 to 31, a year 365 or 366. */
export interface Distance {
  readonly least: number;
  readonly most: number;
}

const monthsOf: ReadonlyMap<string, number> = new Map([
  ["month", 1],
  ["year", 12],
]);

const daysOf: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
]);

/** Reads "30 days", "6 months", "1 year"; the schema knows the form. Whoever asks takes the end that reports less. */
export function readDistance(written: string): Distance {
  const [amount = "", word = ""] = written.split(" ");
  const unit = word.replace(/s$/, "");
  const count = Number(amount);
  const days = daysOf.get(unit);
  if (days !== undefined) return { least: count * days, most: count * days };
  return keptIn(known, count * (monthsOf.get(unit) ?? 0), distanceOfMonths);
}

const known = new Map<number, Distance>();

/** Over all months of the 400 years after which the Gregorian calendar repeats itself. */
function distanceOfMonths(months: number): Distance {
  let least = Infinity;
  let most = -Infinity;
  for (let start = 0; start < 4800; start += 1) {
    const days = firstOfMonth(start + months) - firstOfMonth(start);
    least = Math.min(least, days);
    most = Math.max(most, days);
  }
  return { least, most };
}

function firstOfMonth(months: number): number {
  return toDayNumber(2000 + Math.floor(months / 12), (months % 12) + 1, 1);
}
