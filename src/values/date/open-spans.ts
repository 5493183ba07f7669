import type { OpenSpan } from "../../model/messages/date.ts";
import type { Spans } from "./spans.ts";

/** Spans as data that JSON can hold. */
export function openSpans(spans: Spans): readonly OpenSpan[] {
  return spans.map(([from, to]) => [Number.isFinite(from) ? from : null, Number.isFinite(to) ? to : null]);
}
