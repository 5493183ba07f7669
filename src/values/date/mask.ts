import { daysInMonth, toDayNumber } from "../../model/calendar.ts";
import type { DaySpan } from "../../model/denotation.ts";
import { type Spans, union } from "./spans.ts";

/**
 * How many separate spans a mask may leave open. `19XX-12-25` is a hundred days; what leaves more open than this is taken for
 * the whole time from its first day to its last, which is wider and so never makes a conflict.
 */
const mostSpans = 120;

/** The days that digits may stand for; `X` is any digit. Null where no day of the calendar fits. */
export function daysOfMask(negative: boolean, year: string, month: string | null, day: string | null): Spans | null {
  const [monthMask, dayMask] = [month ?? "XX", day ?? "XX"];
  const yearRuns = yearsOfMask(negative, year);
  if (monthMask === "XX" && dayMask === "XX") return yearRuns.map(([from, to]) => wholeYears(from, to));
  const yearCount = yearRuns.reduce((count, [from, to]) => count + to - from + 1, 0);
  const months = fillings(monthMask).filter((number) => number >= 1 && number <= 12);
  const days = dayMask === "XX" ? null : fillings(dayMask).filter((number) => number >= 1 && number <= 31);
  const fillYear = (of: number) => daysOfYear(of, months, days);
  const all: DaySpan[] = [];
  if (yearCount <= mostSpans) for (const of of eachYear(yearRuns)) all.push(...fillYear(of));
  const spans = union(all);
  if (yearCount <= mostSpans && spans.length <= mostSpans) return spans.length === 0 ? null : spans;
  const first = firstFound(eachYear(yearRuns), fillYear)?.[0];
  const last = firstFound([...eachYear(yearRuns)].reverse(), fillYear)?.at(-1);
  return first === undefined || last === undefined ? null : [[first[0], last[1]]];
}

const wholeYears = (from: number, to: number): DaySpan => [toDayNumber(from, 1, 1), toDayNumber(to + 1, 1, 1) - 1];

/** Runs of years, sorted. A minus is not said of a year 0. */
function yearsOfMask(negative: boolean, mask: string): [number, number][] {
  const runs: [number, number][] = [];
  const trailing = /X*$/.exec(mask)?.[0].length ?? 0;
  const width = 10 ** trailing;
  for (const head of fillings(mask.slice(0, mask.length - trailing))) {
    const from = head * width;
    const to = from + width - 1;
    if (!negative) runs.push([from, to]);
    else if (to > 0) runs.unshift([-to, -Math.max(from, 1)]);
  }
  return runs;
}

/** The numbers that digits and `X` may stand for, ascending. */
function fillings(mask: string): number[] {
  let numbers = [0];
  for (const digit of mask) {
    const choices = digit === "X" ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(digit)];
    numbers = numbers.flatMap((number) => choices.map((choice) => number * 10 + choice));
  }
  return numbers;
}

function* eachYear(runs: readonly (readonly [number, number])[]): Generator<number> {
  for (const [from, to] of runs) for (let year = from; year <= to; year++) yield year;
}

/** The days of a year in the given months: all of them, or those of the given numbers. */
function daysOfYear(year: number, months: readonly number[], days: readonly number[] | null): DaySpan[] {
  const spans: DaySpan[] = [];
  for (const month of months) {
    const length = daysInMonth(year, month);
    const before = toDayNumber(year, month, 1) - 1;
    if (days === null) spans.push([before + 1, before + length]);
    else for (const day of days) if (day <= length) spans.push([before + day, before + day]);
  }
  return spans;
}

function firstFound(years: Iterable<number>, fill: (year: number) => DaySpan[]): DaySpan[] | undefined {
  for (const year of years) {
    const spans = fill(year);
    if (spans.length > 0) return spans;
  }
  return undefined;
}
