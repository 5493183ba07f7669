import type { Claim } from "../model/article.ts";
import type { Property, WrittenDate } from "../model/story.ts";
import { isAhead } from "./voice.ts";

/** Days that certainly lie between two as-of dates: positive if the second is later, negative if earlier, 0 if they may meet. */
export function daysBetween(a: Claim, b: Claim): number {
  const first = a.asOf?.spans;
  const second = b.asOf?.spans;
  const firstStart = first?.[0]?.[0];
  const firstEnd = first?.[first.length - 1]?.[1];
  const secondStart = second?.[0]?.[0];
  const secondEnd = second?.[second.length - 1]?.[1];
  if (firstStart === undefined || firstEnd === undefined || secondStart === undefined || secondEnd === undefined)
    return 0;
  if (secondStart > firstEnd) return secondStart - firstEnd;
  return firstStart > secondEnd ? secondEnd - firstStart : 0;
}

/**
 * Days beyond which a later statement may take the place of an earlier one; null where it never does. What changes, changes for
 * all; plans and forecasts are made anew at any time.
 *
 * @param ahead whether what is weighed are plans or forecasts
 */
export function patienceFor(ahead: boolean, { changes }: Pick<Property, "changes">): number | null {
  return changes ?? (ahead ? 0 : null);
}

/** Whether two claims are so far apart in time that the value may have changed in between. */
export function mayHaveChanged(a: Claim, b: Claim, property: Pick<Property, "changes">): boolean {
  const patience = patienceFor(isAhead(a.status) && isAhead(b.status), property);
  return patience !== null && Math.abs(daysBetween(a, b)) > patience;
}

const names = new WeakMap<WrittenDate, string>();

/** The same text for as-of dates of the same days. */
export function asOfName(asOf: WrittenDate): string {
  const known = names.get(asOf);
  if (known !== undefined) return known;
  let name = "";
  for (const [from, to] of asOf.spans) name += `${from},${to},`;
  names.set(asOf, name);
  return name;
}
