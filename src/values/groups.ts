/** The most that a search for groups does before it is given up. */
export interface Patience {
  readonly groups: number;
  /** The search may turn back often between two groups. */
  readonly turns: number;
}

/** The largest groups of members that meet by pairs; `isAll` is false where the search was given up, and there may be more. */
export interface Groups {
  /** The places of each group's members, ascending; the groups by their first members. */
  readonly groups: readonly (readonly number[])[];
  readonly isAll: boolean;
}

/**
 * Bron and Kerbosch's search for the maximal cliques of a graph, with Tomita's pivot. A graph of n may have 3^(n/3) of them
 * (Moon and Moser 1965).
 */
export function largestGroups(
  count: number,
  meet: (one: number, other: number) => boolean,
  patience: Patience,
): Groups {
  const places = Array.from({ length: count }, (_, place) => place);
  const neighbours = places.map((one) => new Set(places.filter((other) => other !== one && meet(one, other))));
  const near = (member: number): ReadonlySet<number> => neighbours[member] ?? new Set();
  const groups: (readonly number[])[] = [];
  let turns = 0;
  const isTooMuch = () => groups.length > patience.groups || turns > patience.turns;
  const grow = (group: readonly number[], candidates: Set<number>, seen: Set<number>): void => {
    turns += 1;
    if (isTooMuch()) return;
    if (candidates.size === 0 && seen.size === 0) groups.push([...group].sort((a, b) => a - b));
    const pivot = near(pivotOf(candidates, seen, near));
    for (const member of [...candidates].filter((candidate) => !pivot.has(candidate))) {
      grow([...group, member], both(candidates, near(member)), both(seen, near(member)));
      candidates.delete(member);
      seen.add(member);
    }
  };
  grow([], new Set(places), new Set());
  return { groups: groups.sort(byPlaces), isAll: !isTooMuch() };
}

/** By the first place in which two groups differ. */
export function byPlaces(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((member, index) => member !== b[index]);
  return (a[place] ?? 0) - (b[place] ?? 0);
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

/** What two sets have in common. */
export function both<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> {
  return new Set([...a].filter((member) => b.has(member)));
}
