import { asRanges } from "./atoms.ts";
import { type Bounds, meets } from "./set-bounds.ts";

/** The largest groups of bounds that one set lies in, by place, and for each bounds the ranges of groups that it is in. */
export interface SetPositions {
  readonly groups: readonly (readonly number[])[];
  readonly fits: readonly (readonly (readonly [number, number])[])[];
}

/** Up to this many different sets, all groups are found; a graph of n may have 3^(n/3) of them (Moon and Moser 1965). */
const mostForAll = 64;
/** Where there are more groups than this, or more sets, each group found is a largest one, but not all are found. */
const mostGroups = 256;
/** The search may turn back often between two groups; it is given up after this many turns. */
const mostTurns = 20_000;

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
  const all = bounds.length <= mostForAll ? allGroups(bounds) : null;
  const groups = (all ?? coveringGroups(bounds)).map((group) => [...group].sort((a, b) => a - b)).sort(byPlaces);
  const fits: number[][] = bounds.map(() => []);
  for (const [place, group] of groups.entries()) for (const member of group) fits[member]?.push(place);
  return { groups, fits: fits.map(asRanges) };
}

function byPlaces(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((member, index) => member !== b[index]);
  return (a[place] ?? 0) - (b[place] ?? 0);
}

/** Bron and Kerbosch's search with Tomita's pivot; null if that is too much. */
function allGroups(bounds: readonly Bounds[]): readonly (readonly number[])[] | null {
  const neighbours = bounds.map(
    (one, at) => new Set(bounds.flatMap((other, index) => (index !== at && meets(one, other) ? index : []))),
  );
  const near = (member: number): ReadonlySet<number> => neighbours[member] ?? new Set();
  const groups: number[][] = [];
  let turns = 0;
  const isTooMuch = () => groups.length > mostGroups || turns > mostTurns;
  const grow = (group: readonly number[], candidates: Set<number>, seen: Set<number>): void => {
    turns += 1;
    if (isTooMuch()) return;
    if (candidates.size === 0 && seen.size === 0) groups.push([...group]);
    const pivot = near(pivotOf(candidates, seen, near));
    for (const member of [...candidates].filter((candidate) => !pivot.has(candidate))) {
      grow([...group, member], both(candidates, near(member)), both(seen, near(member)));
      candidates.delete(member);
      seen.add(member);
    }
  };
  grow([], new Set(bounds.keys()), new Set());
  return isTooMuch() ? null : groups;
}

function pivotOf(
  candidates: ReadonlySet<number>,
  seen: ReadonlySet<number>,
  near: (member: number) => ReadonlySet<number>,
): number {
  let best = -1;
  let most = -1;
  for (const member of [...candidates, ...seen]) {
    const count = both(candidates, near(member)).size;
    if (count > most) [best, most] = [member, count];
  }
  return best;
}

function both<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> {
  return new Set([...a].filter((member) => b.has(member)));
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
  return groups;
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
