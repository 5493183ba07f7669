import { daysInMonth, toDayNumber } from "../model/calendar.ts";
import type { Message } from "../model/message.ts";
import type { Precision } from "./catalogue.ts";
import { precisionOf } from "./days.ts";

/** The single unit of time that a date is; null where it is none, or only comes near one. */
export function unitOf(date: Message): Precision | null {
  if (date.id === "value.doubtful") return unitOf(date.args.value);
  if (date.id !== "date.days") return null;
  const [span, ...others] = date.args.spans;
  return span === undefined || others.length > 0 ? null : precisionOf(span[0] ?? -Infinity, span[1] ?? Infinity);
}

/** The number of a day that is written as `2024-05-14`; null where no calendar has it. */
export function dayWritten(written: string): number | null {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d\d-\d\d$/.test(written) ? written.split("-").map(Number) : [];
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDay ? toDayNumber(year, month, day) : null;
}
