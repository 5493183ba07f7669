import { isoDay } from "../../src/model/calendar.ts";
import type { Spans } from "../../src/values/date/spans.ts";

/** Days as docs/values.md writes them: "2021-01-01 – 2021-12-31", "… – 2020-12-31". */
export function daysText(spans: Spans): string {
  const iso = (day: number) => (Number.isFinite(day) ? isoDay(day) : "…");
  return spans.map(([from, to]) => (from === to ? iso(from) : `${iso(from)} – ${iso(to)}`)).join(" or ");
}

/** The days of one side of a period; "none" where it has no beginning, or no end. */
export function sideText(spans: Spans): string {
  return spans.every(([from, to]) => from === to && !Number.isFinite(from)) ? "none" : daysText(spans);
}
