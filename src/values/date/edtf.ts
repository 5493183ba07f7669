import type { DaySpan } from "../../model/denotation.ts";
import type { Seasons } from "../../model/story.ts";
import { readDateTime } from "./date-time.ts";
import { readEdtfDate } from "./edtf-date.ts";
import { readEdtfYear } from "./edtf-year.ts";
import { days, type Extent, exactly, openDays } from "./extent.ts";
import { firstDay, hull, lastDay, union } from "./spans.ts";

/** An end of an interval: a date, `..` (open: it has no end), or nothing (unknown). */
export type End = Extent | "open" | "unknown";

export interface Interval {
  readonly start: End;
  readonly end: End;
}

/** ISO 8601 calls `19` a century and `199` a decade; of negative ones no two readers agree. */
const decadeOrCentury = /^(\d{2,3})([?~%]?)$/;

/** Reads an EDTF date, date and time, long year or set (levels 0 to 2); null where it is none. */
export function readEdtf(written: string, seasons: Seasons): Extent | null {
  if (/^[[{]/.test(written)) return readSet(written, seasons);
  const short = decadeOrCentury.exec(written);
  if (short !== null) return readEdtfDate(`${(short[1] ?? "").padEnd(4, "X")}${short[2]}`, seasons);
  return readEdtfDate(written, seasons) ?? (written.includes("T") ? readDateTime(written) : readEdtfYear(written));
}

/** Reads an EDTF interval; null where it is none, or where it would end before it starts. */
export function readInterval(written: string, seasons: Seasons): Interval | null {
  const [from, to, ...others] = written.split("/");
  if (from === undefined || to === undefined || others.length > 0 || from + to === "") return null;
  const start = readEnd(from, seasons);
  const end = readEnd(to, seasons);
  if (start === null || end === null) return null;
  return typeof start === "string" || typeof end === "string" || isInOrder(start, end, to) ? { start, end } : null;
}

function readEnd(written: string, seasons: Seasons): End | null {
  if (written === "") return "unknown";
  return written === ".." ? "open" : readEdtfDate(written, seasons);
}

/** The end's first day, its open digits taken as late as they may be, is not before the start's: `2021-06/2021` says too little. */
function isInOrder(start: Extent, end: Extent, writtenEnd: string): boolean {
  const first = hull(start.spans)?.[0] ?? 0;
  const last = hull(end.spans)?.[writtenEnd.includes("X") ? 1 : 0] ?? 0;
  return first <= last;
}

/**
 * `[…]` is one of its members; `{…}` is all of them. Asked when something happened, both leave open the same days: a
 * source that names several days is contradicted by one that names another.
 */
function readSet(written: string, seasons: Seasons): Extent | null {
  if (written.at(-1) !== (written[0] === "[" ? "]" : "}")) return null;
  const spans: DaySpan[] = [];
  let doubt = false;
  for (const item of written.slice(1, -1).split(",")) {
    const member = readMember(item, seasons);
    if (member === null) return null;
    spans.push(...openDays(member));
    doubt ||= member.doubt;
  }
  return { ...exactly(union(spans), days(1)), doubt };
}

/** A date, or all days from one date to another, either of which may be left out. */
function readMember(item: string, seasons: Seasons): Extent | null {
  const dots = item.indexOf("..");
  if (dots < 0) return readEdtfDate(item, seasons);
  const [from, to] = [item.slice(0, dots), item.slice(dots + 2)];
  const start = from === "" ? null : readEdtfDate(from, seasons);
  const end = to === "" ? null : readEdtfDate(to, seasons);
  if ((from !== "" && start === null) || (to !== "" && end === null) || from + to === "") return null;
  if (start !== null && end !== null && !isInOrder(start, end, to)) return null;
  const first = start === null ? -Infinity : firstDay(openDays(start));
  const last = end === null ? Infinity : lastDay(openDays(end));
  return { ...exactly([[first, last]], days(1)), doubt: start?.doubt === true || end?.doubt === true };
}
