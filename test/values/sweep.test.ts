import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Axis, type Swept, sweep } from "../../src/values/sweep.ts";

type Days = readonly [from: number, to: number];

/** Whole numbers: [3, 5] runs from the cut 3 to the cut 6. */
const days: Axis<Days, number> = {
  from: (span) => span[0],
  to: (span) => span[1] + 1,
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  span: (from, to) => [from, to - 1],
};

const last = 12;

/** The largest sets of members that share one of the days 0 to `last`, found by trying every day. */
function bruteForce(denotations: readonly (readonly Days[])[]): Swept<Days> {
  const sets = Array.from({ length: last + 1 }, (_, day) =>
    denotations.flatMap((spans, index) => (spans.some(([from, to]) => from <= day && day <= to) ? [index] : [])),
  );
  const largest = sets.map((set) => set.length > 0 && !sets.some((other) => exceeds(other, set)));
  const keys = [...new Set(sets.filter((_, day) => largest[day]).map(String))];
  const positionAt = sets.map((set, day) => (largest[day] ? keys.indexOf(String(set)) : -1));
  const values = keys.map((_, position) => spansOf(positionAt, position));
  const fits = denotations.map((_, index) => rangesOf(keys.map((key) => key.split(",").includes(String(index)))));
  return { values, fits, partial: false };
}

const exceeds = (a: readonly number[], b: readonly number[]) =>
  a.length > b.length && b.every((index) => a.includes(index));
const spansOf = (at: readonly number[], position: number) => rangesOf(at.map((found) => found === position));

function rangesOf(flags: readonly boolean[]): [number, number][] {
  const ranges: [number, number][] = [];
  flags.forEach((flag, index) => {
    const previous = ranges.at(-1);
    if (flag && previous?.[1] === index - 1) previous[1] = index;
    else if (flag) ranges.push([index, index]);
  });
  return ranges;
}

const anyDenotation = (spans: number) =>
  fc
    .array(fc.tuple(fc.nat(last), fc.nat(4)), { minLength: 0, maxLength: spans })
    .map((starts) =>
      rangesOf(
        Array.from({ length: last + 1 }, (_, day) => starts.some(([from, days]) => from <= day && day <= from + days)),
      ),
    );

describe("the sweep", () => {
  const rows: readonly [given: Days[][], values: Days[][], fits: [number, number][][]][] = [
    [[], [], []],
    [[[]], [], [[]]],
    [[[[1, 3]]], [[[1, 3]]], [[[0, 0]]]],
    [[[[1, 3]], [[3, 5]]], [[[3, 3]]], [[[0, 0]], [[0, 0]]]],
    [
      [[[1, 3]], [[4, 5]]],
      [[[1, 3]], [[4, 5]]],
      [[[0, 0]], [[1, 1]]],
    ],
    [
      [[[1, 9]], [[2, 3]], [[5, 6]]],
      [[[2, 3]], [[5, 6]]],
      [[[0, 1]], [[0, 0]], [[1, 1]]],
    ],
    [[[[-Infinity, 3]], [[-Infinity, Infinity]], [[2, Infinity]]], [[[2, 3]]], [[[0, 0]], [[0, 0]], [[0, 0]]]],
    // The same set on both sides of a gap is one position.
    [
      [
        [
          [1, 2],
          [5, 6],
        ],
      ],
      [
        [
          [1, 2],
          [5, 6],
        ],
      ],
      [[[0, 0]]],
    ],
    // 2020 or 2021, 2021 or 2022, 2020 or 2022: together by pairs, never all three.
    [
      [
        [[0, 1]],
        [[1, 2]],
        [
          [0, 0],
          [2, 2],
        ],
      ],
      [[[0, 0]], [[1, 1]], [[2, 2]]],
      [
        [[0, 1]],
        [[1, 2]],
        [
          [0, 0],
          [2, 2],
        ],
      ],
    ],
    // What is inside a larger set elsewhere is no position.
    [
      [
        [
          [1, 1],
          [5, 5],
        ],
        [[5, 5]],
      ],
      [[[5, 5]]],
      [[[0, 0]], [[0, 0]]],
    ],
  ];
  it.each(rows)("%j", (given, values, fits) => {
    expect(sweep(given, days)).toMatchObject({ values, fits });
  });

  it("gives the positions that brute force gives, where each denotation is one span", () => {
    fc.assert(
      fc.property(fc.array(anyDenotation(1), { maxLength: 9 }), (given) => {
        expect(sweep(given, days)).toMatchObject(bruteForce(given));
      }),
      { numRuns: 500 },
    );
  });

  it("gives the positions that brute force gives, where denotations have several spans", () => {
    fc.assert(
      fc.property(fc.array(anyDenotation(4), { maxLength: 7 }), (given) => {
        expect(sweep(given, days)).toMatchObject(bruteForce(given));
      }),
      { numRuns: 1000 },
    );
  });

  it("finds ten thousands of positions among 100,000 claims without writing down a set", () => {
    const given: Days[][] = Array.from({ length: 100_000 }, (_, index) => [
      [(index * 7919) % 50_000, ((index * 7919) % 50_000) + (index % 5) * 40],
    ]);
    const { values, fits } = sweep(given, days);
    expect(values.length).toBeGreaterThan(10_000);
    expect(fits.every((ranges) => ranges.length === 1)).toBe(true);
  });
});
