import { always } from "../values/date/spans.ts";
import { earliestDays } from "./earliest-days.ts";
import { type Link, mirrored, outgoingLinks, type Timeline } from "./timeline.ts";

/** What the claims on a moment say at the least and at the most. */
export interface Extent {
  /** The last of the first days that claims leave open, and the first of the last ones. */
  readonly latestStart: number;
  readonly earliestEnd: number;
  /** The last day that any claim leaves open. */
  readonly latestEnd: number;
}

/** Two moments of which some claims cannot both be right, and the links that say so. */
export interface Pair {
  readonly from: number;
  readonly to: number;
  readonly path: readonly Link[];
  /** `to` comes at least so many days after `from`. */
  readonly days: number;
}

/** Paths from one moment that are followed at most. It bounds the output where everything clashes with everything. */
const pairsOfOneMoment = 20;

/**
 * Every two moments of which a claim on one, held to be true, leaves a claim on the other no day. It goes only where a
 * clash lies ahead, and no further than a moment all of whose claims clash: what lies behind it says nothing new.
 */
export function clashingPairs(extents: readonly (Extent | null)[], links: readonly Link[]): readonly Pair[] {
  const paths: Paths = {
    extents,
    outgoing: outgoingLinks(extents.length, links),
    deadlines: latestBefore(extents, links),
  };
  return extents.flatMap((extent, from) => {
    if (extent === null) return [];
    const ahead = (paths.outgoing[from] ?? []).some(
      ({ to, days }) => extent.latestStart + days > deadlineOf(to, paths),
    );
    return ahead ? pairsFrom(from, extent.latestStart, paths) : [];
  });
}

/** Where paths lead, and how far it makes sense to follow them. */
interface Paths {
  readonly extents: readonly (Extent | null)[];
  readonly outgoing: readonly (readonly Link[])[];
  /** For each moment the last day that leaves every claim ahead of it a day. */
  readonly deadlines: readonly number[];
}

function deadlineOf(moment: number, { deadlines }: Paths): number {
  return deadlines[moment] ?? Infinity;
}

function latestBefore(extents: readonly (Extent | null)[], links: readonly Link[]): readonly number[] {
  const timeline: Timeline = {
    choices: extents.map((extent) => (extent === null ? always : [[-Infinity, extent.earliestEnd]])),
    links,
  };
  return earliestDays(mirrored(timeline)).days.map((day) => 0 - day);
}

function pairsFrom(start: number, latestStart: number, paths: Paths): readonly Pair[] {
  const { extents, outgoing } = paths;
  const distances = new Map<number, number>([[start, 0]]);
  const causes = new Map<number, Link>();
  const clashing = new Set<number>();
  const open = [start];
  for (const moment of open) {
    const distance = distances.get(moment) ?? 0;
    const extent = moment === start ? null : (extents[moment] ?? null);
    if (extent !== null && latestStart + distance > extent.earliestEnd) clashing.add(moment);
    if (extent !== null && latestStart + distance > extent.latestEnd) continue;
    if (clashing.size >= pairsOfOneMoment) break;
    for (const link of outgoing[moment] ?? []) {
      const further = distance + link.days;
      if (link.to === start || further <= (distances.get(link.to) ?? -Infinity)) continue;
      if (latestStart + further <= deadlineOf(link.to, paths)) continue;
      distances.set(link.to, further);
      causes.set(link.to, link);
      open.push(link.to);
    }
  }
  return [...clashing].map((to) => ({
    from: start,
    to,
    days: distances.get(to) ?? 0,
    path: pathTo(to, start, causes),
  }));
}

function pathTo(end: number, start: number, causes: ReadonlyMap<number, Link>): readonly Link[] {
  const path: Link[] = [];
  let moment = end;
  while (moment !== start) {
    const link = causes.get(moment);
    if (link === undefined) throw new Error("A path of a timeline is broken.");
    path.push(link);
    moment = link.from;
  }
  return path.reverse();
}
