import type { Claim } from "../model/article.ts";
import type { DaySpan } from "../model/denotation.ts";

/** Days that certainly lie between two as-of dates: positive if the second is later, negative if earlier, 0 if they may meet. */
export function daysBetween(a: Claim, b: Claim): number {
  const first = hullOf(a);
  const second = hullOf(b);
  if (first === null || second === null) return 0;
  if (second[0] > first[1]) return second[0] - first[1];
  if (first[0] > second[1]) return second[1] - first[0];
  return 0;
}

function hullOf({ asOf }: Claim): DaySpan | null {
  const first = asOf?.spans[0];
  const last = asOf?.spans.at(-1);
  return first === undefined || last === undefined ? null : [first[0], last[1]];
}
