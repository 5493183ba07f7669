import type { Data } from "../model/data.ts";
import type { DateDenotation, DaySpan } from "../model/denotation.ts";
import { type Message, message } from "../model/message.ts";
import type { Seasons } from "../model/story.ts";
import { readDaysOfData, textOf } from "./date/data.ts";
import { nearestDate } from "./date/nearest.ts";
import { openSpans } from "./date/open-spans.ts";
import { type Days, readDays } from "./date/read.ts";
import {
  always,
  byDay,
  complement,
  daysApart,
  firstDay,
  gapOfDays,
  hull,
  isAlways,
  lastDay,
  relateSpans,
  type Spans,
  sameSpans,
  union,
} from "./date/spans.ts";
import { unreadable } from "./date/unreadable.ts";
import type { Kind, Reading } from "./kind.ts";
import { intersect } from "./ranges.ts";
import { type Axis, sweep } from "./sweep.ts";

/** A date read, or why it cannot be, and the nearest form that could. */
export type DateReading =
  | (Days & { readonly ok: true })
  | { readonly ok: false; readonly problem: Message; readonly nearest: string | null };

/** Reads a date in EDTF (levels 0 to 2) or English: the days on one of which it may have happened. */
export function readDate(written: string, seasons: Seasons): DateReading {
  const days = readDays(written, seasons);
  if (days !== null) return { ok: true, ...days };
  const { problem, suggestion = null } = unread(written, seasons);
  return { ok: false, problem, nearest: suggestion };
}

/** When something happened: a set of days. */
export const date: Kind<DateDenotation> = {
  read: (written, { story }) => read(written, story.seasons),
  relate: (a, b) => relateSpans(a.spans, b.spans),
  gap: (a, b) => gapOfDays(daysApart(a.spans, b.spans)),
  coverAll: (a, b) => sameSpans(union([...a.spans, ...b.spans]), always),
  isClosed: ({ spans }) => Number.isFinite(lastDay(spans) - firstDay(spans)),
  describe: ({ spans }) => message("date.days", { spans: openSpans(spans) }),
  positions(denotations) {
    const spans = denotations.map((one) => one.spans);
    const { values, fits, partial } = sweep(spans, days);
    return { values: values.map(denote), fits, partial };
  },
  hull(denotations) {
    const span = hull(denotations.flatMap(({ spans }) => spans));
    return span === null || isAlways(span) ? null : denote([span]);
  },
  without({ spans, doubt }, denied) {
    const left = intersect(spans, complement(union(denied.flatMap((one) => one.spans))));
    return left.length === 0 ? null : { kind: "date", spans: left, doubt };
  },
};

/** Days as an axis: those from 3 to 5 lie between the cuts 3 and 6. */
const days: Axis<DaySpan, number> = {
  from: ([from]) => from,
  to: ([, to]) => to + 1,
  compare: byDay,
  span: (from, to) => [from, to - 1],
};

function denote(spans: Spans): DateDenotation {
  return { kind: "date", spans, doubt: false };
}

function read(written: Data, seasons: Seasons): Reading<DateDenotation> {
  const days = readDaysOfData(written, seasons);
  if (days !== null) return { ok: true, denotation: { kind: "date", ...days } };
  return unread(textOf(written), seasons);
}

function unread(text: string, seasons: Seasons) {
  return unreadable("date", text, nearestDate(text, seasons), (candidate) => readDays(candidate, seasons) !== null);
}
