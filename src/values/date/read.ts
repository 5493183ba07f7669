import { daysInMonth, toDayNumber } from "../../model/calendar.ts";
import type { DaySpan } from "../../model/denotation.ts";
import type { Seasons } from "../../model/story.ts";
import { type End, type Interval, readEdtf, readInterval } from "./edtf.ts";
import { openDays } from "./extent.ts";
import { readPhrase } from "./phrase.ts";
import { daysOfPhrase } from "./phrase-days.ts";
import { hull, type Spans } from "./spans.ts";

/** The days on one of which it may have happened, and whether the desk doubts its reading. */
export interface Days {
  readonly spans: Spans;
  readonly doubt: boolean;
}

/** Longer texts are no dates. The bound keeps hostile ones cheap; what `describe` writes of a mask may be some thousand long. */
const longest = 5000;

/** Reads a date in EDTF (levels 0 to 2) or in English; null where it is none. */
export function readDays(written: string, seasons: Seasons): Days | null {
  const plain = readPlain(written);
  if (plain !== null) return { spans: [plain], doubt: false };
  return written.length > longest ? null : readOnce(written, seasons);
}

/** Records say "summer 2021" thousands of times over, and reading a phrase costs twenty times what a look-up does. */
const known = new Map<string, Days | null>();
const mostKnown = 5000;
const longestKnown = 60;

function readOnce(written: string, seasons: Seasons): Days | null {
  if (written.length > longestKnown) return readForms(written, seasons);
  const key = `${seasons} ${written}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const days = readForms(written, seasons);
  if (known.size >= mostKnown) known.clear();
  known.set(key, days);
  return days;
}

function readForms(written: string, seasons: Seasons): Days | null {
  const interval = written.includes("/") ? readInterval(written, seasons) : null;
  if (interval !== null) return daysOfInterval(interval);
  const extent = readEdtf(written, seasons);
  if (extent !== null) return { spans: openDays(extent), doubt: extent.doubt };
  const phrase = /[a-z\u2013\u2014]|^\d{4} ?- ?\d{4}$/i.test(written) ? readPhrase(written, seasons) : null;
  return phrase === null ? null : daysOfPhrase(phrase, seasons);
}

/** An interval, asked when something happened: on some day of it. */
function daysOfInterval({ start, end }: Interval): Days {
  const from = typeof start === "string" ? -Infinity : (hull(openDays(start))?.[0] ?? -Infinity);
  const to = typeof end === "string" ? Infinity : (hull(openDays(end))?.[1] ?? Infinity);
  return { spans: [[from, to]], doubt: isDoubtful(start) || isDoubtful(end) };
}

/** Whether the desk doubts an end of an interval (EDTF `?` and `%`); an open or unknown end leaves nothing to doubt. */
export function isDoubtful(end: End): boolean {
  return typeof end !== "string" && end.doubt;
}

/** The forms that nearly all records use, `2021`, `2021-07` and `2021-07-14`, read without a regular expression. */
function readPlain(written: string): DaySpan | null {
  const { length } = written;
  if (length !== 4 && length !== 7 && length !== 10) return null;
  const year = digits(written, 0, 4);
  if (year < 0) return null;
  if (length === 4) return [toDayNumber(year, 1, 1), toDayNumber(year + 1, 1, 1) - 1];
  const month = written.charCodeAt(4) === 45 ? digits(written, 5, 7) : -1;
  if (month < 1 || month > 12) return null;
  const first = toDayNumber(year, month, 1);
  if (length === 7) return [first, first + daysInMonth(year, month) - 1];
  const day = written.charCodeAt(7) === 45 ? digits(written, 8, 10) : -1;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return [first + day - 1, first + day - 1];
}

/** The number that some characters write; -1 where one is no digit. */
function digits(written: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = written.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
