import type { DaySpan } from "../../model/denotation.ts";
import { type Message, message } from "../../model/message.ts";
import type { WrittenDate } from "../../model/story.ts";
import { openSpans } from "./open-spans.ts";
import { readDays } from "./read.ts";

/** A date of a record as people read it: what it comes near, else the days that it leaves open; and whether the desk doubts it. */
export function dateInWords({ written, spans, doubt }: WrittenDate): Message {
  const near = /[~%]\s*$/.test(written) ? approximated(written) : null;
  const days =
    near === null
      ? message("date.days", { spans: openSpans(spans) })
      : message("date.about", { from: near[0], to: near[1] });
  return doubt ? message("value.doubtful", { value: days }) : days;
}

const dated = /^\s*(\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?)[~%]\s*$/;

/** The day, month or year that a date comes near (EDTF level 1, `~` and `%`); null where it has a form of its own. */
function approximated(written: string): DaySpan | null {
  const unit = dated.exec(written)?.[1];
  return unit === undefined ? null : (readDays(unit, "meteorological-north")?.spans[0] ?? null);
}
