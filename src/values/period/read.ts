import type { Seasons } from "../../model/story.ts";
import { withoutTime } from "../date/day-times.ts";
import { type End, readInterval } from "../date/edtf.ts";
import { openDays } from "../date/extent.ts";
import { readPhrase } from "../date/phrase.ts";
import { placesOf } from "../date/phrase-days.ts";
import { isDoubtful, readDays } from "../date/read.ts";
import { isTwoYears } from "../date/rewritten.ts";
import { always, hull, type Spans } from "../date/spans.ts";
import { intersect } from "../ranges.ts";

/** The days on which something may have begun, and those on which it may have ended. */
export interface Bounds {
  readonly starts: Spans;
  readonly ends: Spans;
}

/** It has no beginning, or no end: a day before all others, or after them. */
const beginningless: Spans = [[-Infinity, -Infinity]];
const ongoing: Spans = [[Infinity, Infinity]];

/** Longer texts are no periods. */
const longest = 10_000;

/** Reads a period in EDTF or English; null where it is none, or would end before it begins. */
export function readPeriod(written: string, seasons: Seasons): (Bounds & { readonly doubt: boolean }) | null {
  if (written.length > longest || isTwoYears(written)) return null;
  const interval = written.includes("/") ? readInterval(written, seasons) : null;
  if (interval !== null) {
    const { start, end } = interval;
    return possible(spansOf(start, beginningless), spansOf(end, ongoing), isDoubtful(start) || isDoubtful(end));
  }
  const doubt = written.endsWith("?");
  const sure = doubt ? written.slice(0, -1) : written;
  // EDTF has no spaces; English is read with any.
  const text = /[a-z]/i.test(sure) ? sure.trim().replace(/\s+/g, " ") : sure;
  if (text === "") return null;
  return (
    readRange(withoutTimes(text), seasons, doubt) ?? readSides(text, seasons, doubt) ?? readWithin(text, seasons, doubt)
  );
}

function spansOf(end: End, open: Spans): Spans {
  if (end === "unknown") return always;
  return end === "open" ? open : openDays(end);
}

/** A period begins no later than it ends: days that cannot be so are left out, and null says that none are left. */
export function possible(starts: Spans, ends: Spans, doubt: boolean): (Bounds & { readonly doubt: boolean }) | null {
  const first = hull(starts)?.[0];
  const last = hull(ends)?.[1];
  if (first === undefined || last === undefined || first > last) return null;
  return {
    starts: intersect(starts, [[-Infinity, last]]),
    ends: intersect(ends, [[first, Infinity]]),
    doubt,
  };
}

/** "since 2019", "until 2022", "beginning 2019, ending between 2021 and 2022", "from the beginning, still going on" */
function readSides(text: string, seasons: Seasons, doubt: boolean) {
  const [left, right] = splitSides(text);
  const starts = left === "" ? { spans: always, doubt: false } : readStart(left, seasons);
  const ends = right === "" ? { spans: always, doubt: false } : readEnding(right, seasons);
  if (starts === null || ends === null) return null;
  return possible(starts.spans, ends.spans, doubt || starts.doubt || ends.doubt);
}

function splitSides(text: string): readonly [left: string, right: string] {
  if (/^ongoing since /i.test(text)) return [text.slice("ongoing ".length), "still going on"];
  const comma = Math.max(
    text.toLowerCase().lastIndexOf(", ending "),
    text.toLowerCase().lastIndexOf(", still going on"),
  );
  if (comma >= 0) return [text.slice(0, comma), text.slice(comma + 2)];
  return /^(?:ending|until|till|up to|still) /i.test(text) ? ["", text] : [text, ""];
}

/** "since at least 2010" is since then or longer, "until at least 2025" until then or longer. */
const atLeast = /^at least (?=\S)/i;

function readStart(text: string, seasons: Seasons) {
  if (/^from the beginning$/i.test(text)) return { spans: beginningless, doubt: false };
  const start =
    /^(?:since|from|beginning) (.+?)(?: on| onwards?|,? until further notice)?$/i.exec(text)?.[1] ??
    /^(.+) onwards?$/i.exec(text)?.[1];
  return start === undefined || /[\u2013\u2014]| to /.test(start)
    ? null
    : readDays(start.replace(atLeast, "by "), seasons);
}

function readEnding(text: string, seasons: Seasons) {
  if (/^still going on$/i.test(text)) return { spans: ongoing, doubt: false };
  const end = /^(?:ending|until|till|up to) (.+)$/i.exec(text)?.[1];
  return end === undefined ? null : readDays(end.replace(atLeast, "since "), seasons);
}

/** "10pm on 3 May 2020 to 6am on 4 May 2020": the days alone, where both ends have a time. */
function withoutTimes(text: string): string {
  const [first, last, ...others] = text.split(/ to (?=\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m|\d\d:\d\d)/i);
  if (first === undefined || last === undefined || others.length > 0) return text;
  const [from, to] = [withoutTime(first.replace(/^from /i, "")), withoutTime(last)];
  return from === null || to === null ? text : `${from} to ${to}`;
}

/** "from May to July 2021", "2019 to 2022" */
function readRange(text: string, seasons: Seasons, doubt: boolean) {
  const phrase = readPhrase(text, seasons);
  const [range, ...others] = phrase?.alternatives ?? [];
  if (range?.bound !== "to" || others.length > 0) return null;
  const [start, end] = placesOf(range, seasons) ?? [];
  if (start === undefined || end === undefined) return null;
  return possible(openDays(start.extent), openDays(end.extent), doubt || start.extent.doubt || end.extent.doubt);
}

/** A date alone is when all of it was: it began and ended within those days. What lasted "throughout the winter" may have begun before it. */
function readWithin(text: string, seasons: Seasons, doubt: boolean) {
  if (/^through(?:out)? /i.test(text)) return null;
  const days = readDays(text.replace(/^(?:within|all of it) /i, ""), seasons);
  return days === null ? null : possible(days.spans, days.spans, doubt || days.doubt);
}
