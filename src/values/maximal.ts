import { largestOfEach } from "./largest-of-each.ts";
import { intersect, type Range } from "./ranges.ts";
import { setNames } from "./set-names.ts";

/** For each segment the first one that holds the very same set, or -1 where another set holds all of it and more. */
export interface Maximal {
  readonly firstOfSet: Int32Array;
  /** Whether only some of the largest sets were looked for: for each member the largest that holds it. */
  readonly partial: boolean;
}

/** So many steps are taken, and for each range and segment so many more, to find all. Members of a hundred ranges each would take their square. */
const fewSteps = 500_000;
const stepsForEach = 50;

/**
 * Tells which segments of an axis hold a set of members that no other segment's set exceeds, where a member may come
 * back after it went.
 *
 * @param fits the ranges of segments that each member covers
 * @param count how many segments there are
 */
export function maximalSegments(fits: readonly (readonly Range[])[], count: number): Maximal {
  const members = distinct(fits);
  const starting = bucket(members, count, 0);
  const ending = bucket(members, count, 1);
  const sizes = new Uint32Array(count);
  const names = setNames(members, count);
  const firstByName = new Map<number, number>();
  const rivals: (readonly Range[])[] = [];
  const active = new Set<readonly Range[]>();
  const steps = { left: fewSteps + stepsForEach * (count + members.reduce((sum, ranges) => sum + ranges.length, 0)) };
  for (let segment = 0; segment < count; segment++) {
    for (const member of starting[segment] ?? []) active.add(member);
    sizes[segment] = active.size;
    const first = firstByName.get(names[segment] ?? 0) ?? segment;
    const known = first < segment && sizes[first] === active.size ? (rivals[first] ?? []) : [];
    const groups = [starting[segment] ?? [], ending[segment] ?? [], active];
    // All members of an earlier set cover this segment, and it holds no others: it is the same set.
    if (covers(known, segment)) rivals.push(known);
    else if (steps.left > 0) rivals.push(rivalsOf(segment, groups, count, steps));
    if (first === segment) firstByName.set(names[segment] ?? 0, segment);
    for (const member of ending[segment] ?? []) active.delete(member);
  }
  if (steps.left <= 0) return { firstOfSet: largestOfEach(members, names, sizes), partial: true };
  return {
    firstOfSet: Int32Array.from(rivals, (ranges, segment) => firstOfSet(segment, ranges, sizes)),
    partial: false,
  };
}

function covers(ranges: readonly Range[], segment: number): boolean {
  return ranges.some(([first, last]) => first <= segment && segment <= last);
}

/** Members that cover the same segments count once: a thousand claims of one wording are one. */
function distinct(fits: readonly (readonly Range[])[]): readonly (readonly Range[])[] {
  const seen = new Map<string, readonly Range[]>();
  for (const ranges of fits) {
    let key = "";
    for (const [first, last] of ranges) key += `${first}-${last};`;
    seen.set(key, ranges);
  }
  return [...seen.values()];
}

function bucket(members: readonly (readonly Range[])[], count: number, end: 0 | 1): (readonly Range[])[][] {
  const buckets: (readonly Range[])[][] = Array.from({ length: count }, () => []);
  for (const ranges of members) for (const range of ranges) buckets[range[end]]?.push(ranges);
  return buckets;
}

/** The segments that all members of this one cover too. What begins or ends here narrows them fastest, so it comes first. */
function rivalsOf(
  segment: number,
  groups: readonly Iterable<readonly Range[]>[],
  count: number,
  steps: { left: number },
): readonly Range[] {
  let rivals: readonly Range[] = [[0, count - 1]];
  for (const members of groups) {
    for (const ranges of members) {
      steps.left -= rivals.length + ranges.length;
      rivals = intersect(rivals, ranges);
      if (rivals.length === 1 && rivals[0]?.[0] === segment && rivals[0][1] === segment) return rivals;
    }
  }
  return rivals;
}

/** A rival with as many members has the same ones; with more, it exceeds this segment. */
function firstOfSet(segment: number, rivals: readonly Range[], sizes: Uint32Array): number {
  for (const [first, last] of rivals) {
    for (let rival = first; rival <= last; rival++) if ((sizes[rival] ?? 0) > (sizes[segment] ?? 0)) return -1;
  }
  return rivals[0]?.[0] ?? segment;
}
