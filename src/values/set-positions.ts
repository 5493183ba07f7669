import { both, byPlaces, largestGroups } from "./groups.ts";
import { asRanges, type Range } from "./ranges.ts";
import { type Bounds, meets } from "./set-bounds.ts";

/** The largest groups of bounds that one set lies in, by place, and for each bounds the ranges of groups that it is in. */
export interface SetPositions {
  readonly groups: readonly (readonly number[])[];
  readonly fits: readonly (readonly Range[])[];
  /** Set where there are so many groups that not all were looked for. */
  readonly partial?: boolean;
}

/** Up to this many different sets, all groups are looked for. */
const mostForAll = 200;
/** Where there are more groups than this, or the search takes more looks at pairs, each group found is a largest one, but not all are found. */
const mostGroups = 256;
const mostLooks = 80_000_000;

/** What one set, or two, come to, which is what most questions hold. */
const together: SetPositions = { groups: [[0]], fits: [[[0, 0]]] };
const bothTogether: SetPositions = { groups: [[0, 1]], fits: [[[0, 0]], [[0, 0]]] };
const apart: SetPositions = { groups: [[0], [1]], fits: [[[0, 0]], [[1, 1]]] };

/** Bounds that meet by pairs meet all together, so that the groups are the maximal cliques of a graph. */
export function setPositions(bounds: readonly Bounds[]): SetPositions {
  const [first, second] = bounds;
  if (first === undefined) return { groups: [], fits: [] };
  if (second === undefined) return together;
  if (bounds.length === 2) return meets(first, second) ? bothTogether : apart;
  const all = allGroups(bounds);
  const groups = all ?? coveringGroups(bounds);
  const fits: number[][] = bounds.map(() => []);
  for (const [place, group] of groups.entries()) for (const member of group) fits[member]?.push(place);
  return { groups, fits: fits.map(asRanges), partial: all === null && groups.length > 1 };
}

/** Null where that is too much. */
function allGroups(bounds: readonly Bounds[]): readonly (readonly number[])[] | null {
  if (bounds.length > mostForAll) return null;
  const meet = (one: number, other: number) => meets(bounds[one] as Bounds, bounds[other] as Bounds);
  const { groups, isAll } = largestGroups(bounds.length, meet, {
    groups: mostGroups,
    turns: Math.min(20_000, mostLooks / bounds.length ** 2),
  });
  return isAll ? groups : null;
}

/** One largest group around each set that is in none yet, in order; after the most groups, a set left over stands alone. */
function coveringGroups(bounds: readonly Bounds[]): readonly (readonly number[])[] {
  const covered = new Set<number>();
  const groups: number[][] = [];
  for (const [at, one] of bounds.entries()) {
    if (covered.has(at)) continue;
    const group = groups.length < mostGroups ? groupAround(at, one, bounds) : [at];
    groups.push(group);
    for (const member of group) covered.add(member);
  }
  return groups.map((group) => group.sort((a, b) => a - b)).sort(byPlaces);
}

function groupAround(start: number, first: Bounds, bounds: readonly Bounds[]): number[] {
  const group = [start];
  const common = { lower: new Set(first.lower), allowed: first.allowed, excluded: new Set(first.excluded) };
  for (const [at, one] of bounds.entries()) {
    if (at === start || !meets(common, one)) continue;
    group.push(at);
    for (const atom of one.lower) common.lower.add(atom);
    for (const atom of one.excluded) common.excluded.add(atom);
    if (one.allowed !== null)
      common.allowed = common.allowed === null ? one.allowed : both(common.allowed, one.allowed);
  }
  return group;
}
