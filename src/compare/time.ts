import { type Claim, isAhead } from "../model/article.ts";
import type { Gap } from "../model/denotation.ts";
import type { Property, WrittenDate } from "../model/story.ts";
import { firstDay, lastDay } from "../values/date/spans.ts";

/** The first day of the time that a claim is said of; open where it is said of none. */
export function asOfFrom({ asOf }: Claim): number {
  return asOf === null ? -Infinity : firstDay(asOf.spans);
}

/** The last day of that time; open where it is said of none. */
export function asOfTo({ asOf }: Claim): number {
  return asOf === null ? Infinity : lastDay(asOf.spans);
}

/** Days that certainly lie between two as-of dates: positive if the second is later, negative if earlier, 0 if they may meet. */
export function daysBetween(a: Claim, b: Claim): number {
  if (asOfFrom(b) > asOfTo(a)) return asOfFrom(b) - asOfTo(a);
  return asOfFrom(a) > asOfTo(b) ? asOfTo(b) - asOfFrom(a) : 0;
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

/** Names that are near may be one in two spellings: nothing has changed then, whenever each is said. */
export function mayBeOneName(gap: Gap | null, { kind }: Pick<Property, "kind">): boolean {
  return kind === "entity" && gap?.near === true;
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
