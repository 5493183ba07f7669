/** What lies under and above each member of a vocabulary, itself included. A member that it does not know stands alone. */
export interface Hierarchy {
  under(member: string): ReadonlySet<string>;
  above(member: string): ReadonlySet<string>;
}

/**
 * Closes the direct steps upwards (SKOS `broader`, `part-of`) in both directions. The steps form a graph, not only
 * a tree; steps to unknown members are left out, and cycles end: their members lie under each other.
 */
export function hierarchyOf(steps: ReadonlyMap<string, readonly string[]>): Hierarchy {
  const downwards = new Map<string, string[]>();
  for (const [member, wider] of steps) {
    for (const above of wider) if (steps.has(above)) pushTo(downwards, above, member);
  }
  return {
    under: remembered((member) => reach(member, (from) => downwards.get(from))),
    above: remembered((member) => reach(member, (from) => steps.get(from)?.filter((above) => steps.has(above)))),
  };
}

function reach(start: string, next: (member: string) => readonly string[] | undefined): ReadonlySet<string> {
  const reached = new Set([start]);
  // A set that grows while it is walked visits each member once.
  for (const member of reached) for (const neighbour of next(member) ?? []) reached.add(neighbour);
  return reached;
}

function remembered(compute: (member: string) => ReadonlySet<string>): (member: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (member) => {
    const found = known.get(member) ?? compute(member);
    known.set(member, found);
    return found;
  };
}

function pushTo(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
