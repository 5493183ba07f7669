import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestOfEach } from "../../src/values/largest-of-each.ts";
import type { Range } from "../../src/values/ranges.ts";
import { setNames } from "../../src/values/set-names.ts";

const count = 8;

type Member = readonly Range[];

const holds = (member: Member, segment: number) => member.some(([first, last]) => first <= segment && segment <= last);

/** What is found, and what is found by looking at every segment for every member. */
function both(members: readonly Member[]) {
  const segments = Array.from({ length: count }, (_, segment) => segment);
  const sets = segments.map((segment) => members.filter((member) => holds(member, segment)));
  const sizes = Uint32Array.from(sets, ({ length }) => length);
  const keys = sets.map((set) => set.map((member) => members.indexOf(member)).join());
  const largest = members.map((member) => {
    const [best] = segments
      .filter((segment) => holds(member, segment))
      .sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
    return keys[best ?? -1];
  });
  const expected = keys.map((key) => (largest.includes(key) ? keys.indexOf(key) : -1));
  return { found: [...largestOfEach(members, setNames(members, count), sizes)], expected };
}

const member = fc
  .uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: count })
  .map((at) => at.sort((a, b) => a - b).map((segment): Range => [segment, segment]));

describe("where not all largest sets are looked for", () => {
  it.each<[readonly Member[], readonly number[]]>([
    [[[[0, 7]]], [0, 0, 0, 0, 0, 0, 0, 0]],
    [
      [[[0, 3]], [[2, 5]]],
      [-1, -1, 2, 2, -1, -1, -1, -1],
    ],
    [
      [[[0, 3]], [[2, 5]], [[5, 7]]],
      [-1, -1, 2, 2, -1, 5, -1, -1],
    ],
    [
      [
        [
          [0, 0],
          [7, 7],
        ],
        [[7, 7]],
      ],
      [-1, -1, -1, -1, -1, -1, -1, 7],
    ],
  ])("each member has one that holds it: %j", (members, expected) => expect(both(members).found).toEqual(expected));

  it("it is the largest, and the first of several", () => {
    fc.assert(
      fc.property(fc.uniqueArray(member, { selector: String, maxLength: 6 }), (members) => {
        const { found, expected } = both(members);
        expect(found).toEqual(expected);
      }),
    );
  });
});
