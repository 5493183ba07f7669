import type { DaySpan, Denotation } from "../../../model/denotation.ts";
import { asSaid } from "../../../values/quantity/said.ts";
import type { Bar } from "./axis.ts";

/**
 * Where a date, period or quantity lies on its axis; a day is as long as the time to the next.
 *
 * @param said the unit of the axis, where it is not that in which amounts are compared
 */
export function barsOf(denotation: Denotation, said?: string): readonly Bar[] {
  switch (denotation.kind) {
    case "date":
      return denotation.spans.map(([from, to]) => ({ from, to: to + 1, sure: false }));
    case "quantity":
      return (said === undefined ? denotation : asSaid({ ...denotation, said })).spans.map(({ from, to }) => ({
        from: from?.near ?? -Infinity,
        to: to?.near ?? Infinity,
        sure: false,
      }));
    case "period":
      return periodBars(denotation.starts, denotation.ends);
    default:
      return [];
  }
}

/** Solid from the latest start to the earliest end; pale where it may have begun or ended. */
function periodBars(starts: readonly DaySpan[], ends: readonly DaySpan[]): readonly Bar[] {
  const [earliestStart, latestStart] = [starts[0]?.[0] ?? -Infinity, starts.at(-1)?.[1] ?? Infinity];
  const [earliestEnd, latestEnd] = [ends[0]?.[0] ?? -Infinity, (ends.at(-1)?.[1] ?? Infinity) + 1];
  if (!(latestStart < earliestEnd)) return [{ from: earliestStart, to: latestEnd, sure: false }];
  return [
    { from: earliestStart, to: latestStart, sure: false },
    { from: latestStart, to: earliestEnd, sure: true },
    { from: earliestEnd, to: latestEnd, sure: false },
  ].filter(({ from, to }) => from < to);
}
