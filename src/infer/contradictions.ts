import { LinkQueue, valueAt } from "./link-queue.ts";
import { type Link, outgoingLinks } from "./timeline.ts";

/** Rings of links that ask a moment to be later than itself: no days satisfy them. One ring for each link that closes one. */
export function contradictions(count: number, links: readonly Link[]): readonly (readonly Link[])[] {
  const rings: (readonly Link[])[] = [];
  let rest = links;
  for (let ring = findRing(count, rest); ring !== null; ring = findRing(count, rest)) {
    rings.push(ring);
    const rules = new Set(ring.map(({ rule }) => rule));
    rest = rest.filter(({ rule }) => !rules.has(rule));
  }
  return rings;
}

function findRing(count: number, links: readonly Link[]): readonly Link[] | null {
  const outgoing = outgoingLinks(count, links);
  const days = new Array<number>(count).fill(0);
  const lengths = new Array<number>(count).fill(0);
  const causes: (Link | null)[] = new Array<Link | null>(count).fill(null);
  const queue = new LinkQueue(count, links, outgoing);
  for (let from = queue.next(); from !== null; from = queue.next()) {
    for (const link of outgoing[from] ?? []) {
      if (valueAt(days, from) + link.days <= valueAt(days, link.to)) continue;
      days[link.to] = valueAt(days, from) + link.days;
      causes[link.to] = link;
      lengths[link.to] = valueAt(lengths, from) + 1;
      if (valueAt(lengths, link.to) > count) return ringAt(link.to, causes);
      queue.add(link.to);
    }
  }
  return null;
}

/** Follows the causes back from a moment until one comes round again. */
function ringAt(moment: number, causes: readonly (Link | null)[]): readonly Link[] {
  const seen = new Set<number>();
  let current = moment;
  while (!seen.has(current)) {
    seen.add(current);
    current = causes[current]?.from ?? current;
  }
  const ring: Link[] = [];
  let link = causes[current];
  while (link != null && !ring.includes(link)) {
    ring.push(link);
    link = causes[link.from];
  }
  return ring.reverse();
}
