import type { DaySpan } from "../model/denotation.ts";
import { LinkQueue, valueAt } from "./link-queue.ts";
import { type Link, outgoingLinks, type Timeline } from "./timeline.ts";

/** The earliest day of each moment that the links leave, and the links that no day satisfied. */
export interface Earliest {
  readonly days: readonly number[];
  /** For each moment the link that set its earliest day; null where its own choices did. */
  readonly causes: readonly (Link | null)[];
  readonly failures: readonly Failure[];
}

/** A link that leaves its moment no choice, with the links that led there. */
export interface Failure {
  readonly link: Link;
  readonly chain: readonly Link[];
}

/**
 * Pushes the earliest days along the links until nothing moves. Links of this form are closed under minimum and maximum
 * (Jeavons and Cooper 1995), so that this decides the whole even where choices have gaps. A link that fails is set aside,
 * and the rest goes on: one bad link does not hide the others. The rules must not contradict themselves (`contradictions`).
 */
export function earliestDays({ choices, links }: Timeline): Earliest {
  const outgoing = outgoingLinks(choices.length, links);
  const days = choices.map((spans) => spans[0]?.[0] ?? Infinity);
  const causes: (Link | null)[] = choices.map(() => null);
  const histories: (Link[] | null)[] = choices.map(() => null);
  const failures: Failure[] = [];
  const failed = new Set<Link>();
  const queue = new LinkQueue(choices.length, links, outgoing);
  for (let from = queue.next(); from !== null; from = queue.next()) {
    for (const link of outgoing[from] ?? []) {
      const bound = valueAt(days, from) + link.days;
      if (bound <= valueAt(days, link.to) || failed.has(link)) continue;
      const day = firstDayFrom(choices[link.to] ?? [], bound);
      if (day === null) {
        failed.add(link);
        failures.push({ link, chain: chainOf(link, causes, histories) });
        continue;
      }
      days[link.to] = day;
      const cause = causes[link.to];
      if (cause != null) histories[link.to] = [...(histories[link.to] ?? []).filter((old) => old !== cause), cause];
      causes[link.to] = link;
      queue.add(link.to);
    }
  }
  return { days, causes, failures };
}

/** The links that led to a push: the last cause of each moment, and where choices were skipped, the earlier ones too. */
function chainOf(
  last: Link,
  causes: readonly (Link | null)[],
  histories: readonly (readonly Link[] | null)[],
): readonly Link[] {
  const chain = new Set<Link>([last]);
  for (const link of chain) {
    const cause = causes[link.from];
    if (cause != null) chain.add(cause);
    for (const earlier of histories[link.from] ?? []) chain.add(earlier);
  }
  return [...chain].reverse();
}

function firstDayFrom(choices: readonly DaySpan[], bound: number): number | null {
  const span = choices.find(([, to]) => to >= bound);
  return span === undefined ? null : Math.max(span[0], bound);
}
