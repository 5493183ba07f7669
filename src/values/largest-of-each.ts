import type { Range } from "./ranges.ts";

/**
 * For each segment of an axis the first one that holds the very same set of members, if that set is the largest that holds
 * some member: no other set exceeds such a one. -1 for all other segments.
 *
 * @param members the ranges of segments that each member covers, no two alike
 * @param names for each segment a number that stands for its set (set-names.ts)
 * @param sizes how many members each segment holds
 */
export function largestOfEach(
  members: readonly (readonly Range[])[],
  names: Float64Array,
  sizes: Uint32Array,
): Int32Array {
  const firstByName = new Map<number, number>();
  names.forEach((name, segment) => {
    if (!firstByName.has(name)) firstByName.set(name, segment);
  });
  const best = new LargestIn(sizes);
  const chosen = new Set(members.flatMap((ranges) => names[best.segmentIn(ranges)] ?? []));
  return Int32Array.from(names, (name) => (chosen.has(name) ? (firstByName.get(name) ?? -1) : -1));
}

/** Finds the segment with most members within ranges, the first of such: a tree of the best of each two. */
class LargestIn {
  readonly #sizes: Uint32Array;
  readonly #tree: Int32Array;

  constructor(sizes: Uint32Array) {
    this.#sizes = sizes;
    const { length } = sizes;
    this.#tree = new Int32Array(2 * length);
    for (let segment = 0; segment < length; segment++) this.#tree[length + segment] = segment;
    for (let node = length - 1; node > 0; node--)
      this.#tree[node] = this.#larger(this.#tree[2 * node] ?? 0, this.#tree[2 * node + 1] ?? 0);
  }

  segmentIn(ranges: readonly Range[]): number {
    let best = -1;
    const { length } = this.#sizes;
    for (const [first, last] of ranges)
      for (let low = first + length, high = last + length + 1; low < high; low >>= 1, high >>= 1) {
        if (low % 2 === 1) best = this.#larger(best, this.#tree[low++] ?? 0);
        if (high % 2 === 1) best = this.#larger(best, this.#tree[--high] ?? 0);
      }
    return best;
  }

  #larger(one: number, other: number): number {
    if (one < 0) return other;
    const more = (this.#sizes[other] ?? 0) - (this.#sizes[one] ?? 0);
    return more > 0 || (more === 0 && other < one) ? other : one;
  }
}
