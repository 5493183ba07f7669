import type { Range } from "./ranges.ts";

/** Sums below it, of two numbers below it, are exact. */
const largestName = 2 ** 52;

/**
 * For each segment of an axis a number that stands for the set of members that it holds: the sum of numbers that stand for
 * these. Like sets have like names; different ones hardly ever have, and where that matters it has to be looked at.
 */
export function setNames(members: readonly (readonly Range[])[], count: number): Float64Array {
  const changes = new Float64Array(count + 1);
  for (const [member, ranges] of members.entries()) {
    const name = nameOf(member);
    for (const [first, last] of ranges) {
      changes[first] = ((changes[first] ?? 0) + name) % largestName;
      changes[last + 1] = ((changes[last + 1] ?? 0) + largestName - name) % largestName;
    }
  }
  const names = new Float64Array(count);
  for (let segment = 0, sum = 0; segment < count; segment++) {
    sum = (sum + (changes[segment] ?? 0)) % largestName;
    names[segment] = sum;
  }
  return names;
}

/** A number for a member, such that sums of different members are hardly ever alike. */
function nameOf(member: number): number {
  return scattered(2 * member + 1) * 2 ** 20 + (scattered(2 * member + 2) >>> 12);
}

/** Whole numbers below 2 ** 32 in an order without rule (Mueller's integer hash). */
function scattered(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x45d9f3b);
  const twice = Math.imul(once ^ (once >>> 16), 0x45d9f3b);
  return (twice ^ (twice >>> 16)) >>> 0;
}
