import { toDayNumber } from "../../model/calendar.ts";
import { dayExtent, type Extent, oneOfDays } from "./extent.ts";

/** A day, `T`, a time with or without seconds, and perhaps a zone; U+2212 is the minus sign that ISO 8601 prefers. */
const shape = /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+\-\u2212](\d\d)(?::(\d\d))?)?$/;

/**
 * Reads an EDTF date with a time (level 0): the calendar day as stated, because that is the day that people there call
 * it; in another zone it may be the day before or after, which touches it. 24:00 is the next day's beginning.
 */
export function readDateTime(written: string): Extent | null {
  const parts = shape.exec(written);
  if (parts === null || written.startsWith("-0000")) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  const extent = dayExtent(year, month, day);
  if (extent === null || zoneHour > 23 || zoneMinute > 59) return null;
  if (hour === 24 && minute === 0 && second === 0) return oneOfDays(toDayNumber(year, month, day) + 1);
  const leapSecond = hour === 23 && minute === 59 && second === 60;
  return hour <= 23 && minute <= 59 && (second <= 59 || leapSecond) ? extent : null;
}
