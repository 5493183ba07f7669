import { addTo } from "../model/grouped-by.ts";
import { keptIn } from "../model/kept.ts";
/**
 * So many steps lie between a member and what is still above it. Vocabularies that people keep have some ten; a chain of
 * thousands would have millions of pairs.
 */
export const mostSteps = 64;

/** What lies under and above each member of a vocabulary, itself included. A member that it does not know stands alone. */
export interface Hierarchy {
  under(member: string): ReadonlySet<string>;
  above(member: string): ReadonlySet<string>;
}

/**
 * Closes the direct steps upwards (SKOS `broader`, `part-of`) in both directions. The steps form a graph, not only
 * a tree; steps to unknown members are left out, and cycles end: their members lie under each other. What is farther away than
 * `mostSteps` counts as unrelated.
 */
export function hierarchyOf(steps: ReadonlyMap<string, readonly string[]>): Hierarchy {
  const downwards = new Map<string, string[]>();
  for (const [member, wider] of steps) {
    for (const above of wider) if (steps.has(above)) addTo(downwards, above, member);
  }
  return {
    under: remembered((member) => reach(member, (from) => downwards.get(from))),
    above: remembered((member) => reach(member, (from) => steps.get(from)?.filter((above) => steps.has(above)))),
  };
}

function reach(start: string, next: (member: string) => readonly string[] | undefined): ReadonlySet<string> {
  const reached = new Set([start]);
  let layer: readonly string[] = [start];
  for (let steps = 0; steps < mostSteps && layer.length > 0; steps++) {
    const further: string[] = [];
    for (const member of layer)
      for (const neighbour of next(member) ?? []) {
        if (reached.has(neighbour)) continue;
        reached.add(neighbour);
        further.push(neighbour);
      }
    layer = further;
  }
  return reached;
}

function remembered(compute: (member: string) => ReadonlySet<string>): (member: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (member) => keptIn(known, member, compute);
}
