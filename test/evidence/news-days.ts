import type { DaySpan } from "../../src/model/denotation.ts";
import { hull, type Spans } from "../../src/values/date/spans.ts";
import { readDate } from "../../src/values/date.ts";

/** What a table says of the days of a phrase. */
export interface DaysSaid {
  /** What no reading may leave out. */
  readonly core: DaySpan;
  /** Whether a reading that holds the core is as narrow as the phrase. */
  readonly isRight: (spans: Spans) => boolean;
}

/** The days of a date in EDTF. */
export function spanOf(written: string): DaySpan {
  const reading = readDate(written, "meteorological-north");
  const span = reading.ok ? hull(reading.spans) : null;
  if (span === null) throw new Error(`${written} is no date.`);
  return span;
}

export function holds([from, to]: DaySpan, inner: DaySpan): boolean {
  return from <= inner[0] && inner[1] <= to;
}

/** A date in EDTF, `A/B`, `A/..` and `../B` for days that are open to one side, and `~A`, which says that A is among the days meant. */
export function daysSaid(text: string, today: number): DaysSaid {
  if (text.startsWith("~")) return { core: spanOf(text.slice(1)), isRight: (spans) => spans.length === 1 };
  const [first = "", last = first] = text.split("/");
  const from = first === ".." ? -Infinity : spanOf(first)[0];
  const to = last === ".." ? Infinity : spanOf(last)[1];
  return { core: coreOf(from, to, today), isRight: (spans) => spans.length === 1 && isSame(spans[0], [from, to]) };
}

/** Of days that are open to one side, those between the end and the publication, and a month at least. */
function coreOf(from: number, to: number, today: number): DaySpan {
  if (from === -Infinity) return [Math.min(to - 30, today), to];
  return [from, to === Infinity ? Math.max(from + 30, today) : to];
}

function isSame(a: DaySpan | undefined, b: DaySpan): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}
