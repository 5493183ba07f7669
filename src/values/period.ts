import type { DaySpan, PeriodDenotation, Relation } from "../model/denotation.ts";
import { type Message, message } from "../model/message.ts";
import type { DateMessages } from "../model/messages/date.ts";
import { textOf } from "./date/data.ts";
import { nearestOf } from "./date/nearest.ts";
import { openSpans } from "./date/open-spans.ts";
import {
  daysApart,
  firstDay,
  gapOfDays,
  hull,
  isAlways,
  lastDay,
  relateSpans,
  type Spans,
  sameSpans,
} from "./date/spans.ts";
import { unreadable } from "./date/unreadable.ts";
import type { Kind } from "./kind.ts";
import { periodPositions } from "./period/positions.ts";
import { possible, readPeriod } from "./period/read.ts";
import { intersect } from "./ranges.ts";

/** From when to when something lasted: possible starts by possible ends. */
export const period: Kind<PeriodDenotation> = {
  read(written, { story: { seasons } }) {
    const text = textOf(written);
    const read = readPeriod(text, seasons);
    if (read !== null) return { ok: true, denotation: { kind: "period", ...read } };
    const isRead = (candidate: string) => readPeriod(candidate, seasons) !== null;
    return unreadable("period", text, nearestOf(text, isRead), isRead);
  },
  relate,
  gap: (a, b) => gapOfDays(daysBetween(a, b)),
  describe,
  positions: periodPositions,
  hull(periods) {
    const starts = hull(periods.flatMap((period) => period.starts));
    const ends = hull(periods.flatMap((period) => period.ends));
    if (starts === null || ends === null || [starts, ends].every(isAlways)) return null;
    const around = possible([starts], [ends], false);
    return around === null ? null : { kind: "period", ...around };
  },
};

/** Periods are boxes of starts by ends, less the corner where they would end before they begin. */
function relate(a: PeriodDenotation, b: PeriodDenotation): Relation {
  const starts = relateSpans(a.starts, b.starts);
  const ends = relateSpans(a.ends, b.ends);
  if (starts === "disjoint" || ends === "disjoint" || daysToCommonEnd(a, b) > 0) return "disjoint";
  if (starts === ends) return starts;
  if (starts === "same") return ends;
  return ends === "same" ? starts : "overlaps";
}

/** The days from one to the other: the larger of those between their starts and between their ends. */
function daysBetween(a: PeriodDenotation, b: PeriodDenotation): number {
  const apart = Math.max(daysApart(a.starts, b.starts), daysApart(a.ends, b.ends));
  return apart > 0 ? apart : Math.max(0, daysToCommonEnd(a, b));
}

/** The days from the first common start to the last common end, backwards: above 0 where they have only starts after ends in common. */
function daysToCommonEnd(a: PeriodDenotation, b: PeriodDenotation): number {
  const start = firstDay(intersect(a.starts, b.starts));
  const end = lastDay(intersect(a.ends, b.ends));
  return start === end ? 0 : start - end;
}

function describe({ starts, ends }: PeriodDenotation): Message {
  const first = hull(starts)?.[0] ?? -Infinity;
  const last = hull(ends)?.[1] ?? Infinity;
  const startsUnknown = sameSpans(starts, [[-Infinity, last]]);
  const endsUnknown = sameSpans(ends, [[first, Infinity]]);
  if (!startsUnknown && !endsUnknown && sameSpans(starts, ends)) {
    return message("period.within", { spans: openSpans(starts) });
  }
  return message("period.days", {
    starts: startsUnknown ? "unknown" : sideOf(starts, -Infinity, "beginningless"),
    ends: endsUnknown ? "unknown" : sideOf(ends, Infinity, "ongoing"),
  } satisfies DateMessages["period.days"]);
}

/** A side of a period: its days, or the word for the point beyond them all. */
function sideOf<Word extends string>(spans: Spans, beyond: number, word: Word) {
  const isBeyond = ([from, to]: DaySpan) => from === beyond && to === beyond;
  return spans.every(isBeyond) ? word : openSpans(spans);
}
