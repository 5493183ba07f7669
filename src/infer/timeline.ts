import type { DaySpan } from "../model/denotation.ts";

/** The moment `to` comes at least `days` after the moment `from`; of a negative number of days, at most so many before it. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  /** The number of the rule that says so. */
  readonly rule: number;
}

/** Moments with the days that each may fall on, and links between them (Dechter, Meiri and Pearl 1991, with choices). */
export interface Timeline {
  /** Sorted and disjoint; any day where nobody says. */
  readonly choices: readonly (readonly DaySpan[])[];
  readonly links: readonly Link[];
}

/** A timeline seen from its other end: its earliest days are the latest of the other. */
export function mirrored({ choices, links }: Timeline): Timeline {
  return {
    choices: choices.map((spans) => spans.map(([from, to]): DaySpan => [0 - to, 0 - from]).reverse()),
    links: links.map((link) => ({ ...link, from: link.to, to: link.from })),
  };
}

/** For each of so many moments the links that begin at it. */
export function outgoingLinks(count: number, links: readonly Link[]): readonly (readonly Link[])[] {
  const outgoing: Link[][] = Array.from({ length: count }, () => []);
  for (const link of links) outgoing[link.from]?.push(link);
  return outgoing;
}
