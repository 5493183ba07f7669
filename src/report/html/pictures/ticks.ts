import type { Words } from "../../../messages/catalogue.ts";
import { daysInMonth, toCalendarDay, toDayNumber } from "../../../model/calendar.ts";
import type { Tick } from "./axis.ts";

/** Months between the ticks of a time axis, finest first; beyond them, years by tens. */
const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000];

/** At most six years or four months or days, at round places, in the reader's language. */
export function timeTicks(from: number, to: number, words: Words): readonly Tick[] {
  const months = (to - from) / 30.44;
  const step = monthSteps.find((candidate) => months / candidate <= (candidate < 12 ? 4 : 6));
  if (months < 2) return dayTicks(from, to, words);
  return monthTicks(from, to, step ?? 12 * 10 ** Math.ceil(Math.log10(months / 72)), words);
}

function dayTicks(from: number, to: number, words: Words): readonly Tick[] {
  const step = Math.max(1, Math.ceil((to - from) / 3));
  const first = Math.ceil(from);
  return Array.from({ length: 4 }, (_, index) => first + index * step).map((at) => ({ at, label: words.day(at) }));
}

function monthTicks(from: number, to: number, step: number, words: Words): readonly Tick[] {
  const start = toCalendarDay(Math.floor(from));
  const end = toCalendarDay(Math.ceil(to));
  const last = end.year * 12 + end.month - 1;
  const ticks: Tick[] = [];
  for (let month = Math.ceil((start.year * 12 + start.month - 1) / step) * step; month <= last; month += step) {
    const year = Math.floor(month / 12);
    const first = toDayNumber(year, month - year * 12 + 1, 1);
    const length = step % 12 === 0 ? toDayNumber(year, 12, 31) - first : daysInMonth(year, month - year * 12 + 1) - 1;
    ticks.push({ at: first, label: words.span(first, first + length) });
  }
  return ticks;
}

/** Round numbers, as many as their labels have room for. `whole`: what is shown comes whole, and so do they. */
export function numberTicks(from: number, to: number, whole: boolean, words: Words): readonly Tick[] {
  const longest = Math.max(String(Math.round(from)).length, String(Math.round(to)).length);
  const round = roundStep((to - from) / Math.max(2, Math.min(5, Math.floor(40 / (longest + 3)))));
  const step = whole ? Math.max(1, round) : round;
  const ticks: Tick[] = [];
  for (let index = Math.ceil(from / step); index * step <= to && ticks.length < 12; index++) {
    const at = Number((index * step).toPrecision(12));
    ticks.push({ at, label: words.number(inDigits(at)) });
  }
  return ticks;
}

/** The next of 1, 2, 5, 10, … times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((step) => step * power >= least) ?? 10) * power;
}

/** Without an exponent. */
function inDigits(value: number): string {
  return Math.abs(value) >= 1e21
    ? String(BigInt(value))
    : value.toFixed(Math.abs(value) < 1 ? 9 : 3).replace(/\.?0+$/, "");
}
