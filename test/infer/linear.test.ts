import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import type { Bound } from "../../src/infer/delta.ts";
import { type Constraint, isSatisfiable } from "../../src/infer/linear.ts";
import { minimal } from "../../src/infer/minimal.ts";

const bound = (value: number, beyond = 0): Bound => ({ value: new Fraction(value), beyond });
const constraint = (factors: readonly number[], from: Bound | null, to: Bound | null): Constraint => ({
  terms: factors.flatMap((factor, variable) => (factor === 0 ? [] : [[variable, new Fraction(factor)] as const])),
  within: { from, to },
});

describe("linear constraints", () => {
  const total = constraint([1, -1, -1], bound(0), bound(0));
  type End = Bound | null;
  const cases: readonly (readonly [string, boolean, readonly (readonly [End, End])[]])[] = [
    [
      "100 = 60 + 40",
      true,
      [
        [bound(100), bound(100)],
        [bound(60), bound(60)],
        [bound(40), bound(40)],
      ],
    ],
    [
      "100 ≠ 60 + 50",
      false,
      [
        [bound(100), bound(100)],
        [bound(60), bound(60)],
        [bound(50), bound(50)],
      ],
    ],
    [
      "about 100 = about 55 + 50",
      true,
      [
        [bound(95), bound(105)],
        [bound(50), bound(60)],
        [bound(50), bound(50)],
      ],
    ],
    [
      "less than 110 ≠ 60 + 50",
      false,
      [
        [null, bound(110, -1)],
        [bound(60), bound(60)],
        [bound(50), bound(50)],
      ],
    ],
    [
      "up to 110 = 60 + 50",
      true,
      [
        [null, bound(110)],
        [bound(60), bound(60)],
        [bound(50), bound(50)],
      ],
    ],
  ];
  it.each(cases)("%s: %s", (_, satisfiable, intervals) => {
    const bounds = intervals.map(([from, to], variable) =>
      constraint(
        [0, 0, 0].map((_zero, at) => (at === variable ? 1 : 0)),
        from,
        to,
      ),
    );
    expect(isSatisfiable([...bounds, total])).toBe(satisfiable);
  });
});

/** Fourier and Motzkin's elimination, the slow way: rows `Σ factors · x (< or ≤) limit`. */
interface Row {
  readonly factors: readonly number[];
  readonly limit: number;
  readonly strict: boolean;
}

function rowsOf({ terms, within: { from, to } }: Constraint): readonly Row[] {
  const factors = [0, 0, 0];
  for (const [variable, factor] of terms) factors[variable] = factor.valueOf();
  const up = to === null ? [] : [{ factors, limit: to.value.valueOf(), strict: to.beyond < 0 }];
  const negated = factors.map((factor) => 0 - factor);
  return from === null ? up : [...up, { factors: negated, limit: 0 - from.value.valueOf(), strict: from.beyond > 0 }];
}

function eliminable(rows: readonly Row[], variable = 0): boolean {
  if (variable === 3) return rows.every(({ limit, strict }) => (strict ? limit > 1e-9 : limit > -1e-9));
  const factor = (row: Row) => row.factors[variable] ?? 0;
  const rest = rows.filter((row) => Math.abs(factor(row)) < 1e-9);
  const joined = rows
    .filter((row) => factor(row) > 1e-9)
    .flatMap((upper) =>
      rows
        .filter((row) => factor(row) < -1e-9)
        .map((lower) => ({
          factors: upper.factors.map((value, at) => value / factor(upper) - (lower.factors[at] ?? 0) / factor(lower)),
          limit: upper.limit / factor(upper) - lower.limit / factor(lower),
          strict: upper.strict || lower.strict,
        })),
    );
  return eliminable([...rest, ...joined], variable + 1);
}

describe("against elimination", () => {
  const end = fc.option(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.boolean()));
  const constraints = fc.array(
    fc
      .tuple(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 }), end, end)
      .map(([factors, from, to]) =>
        constraint(
          factors,
          from === null ? null : bound(from[0], from[1] ? 1 : 0),
          to === null ? null : bound(to[0], to[1] ? -1 : 0),
        ),
      ),
    { maxLength: 6 },
  );
  it("is as satisfiable, and what is left of a clash is minimal", () => {
    fc.assert(
      fc.property(constraints, (all) => {
        const satisfiable = isSatisfiable(all);
        expect(satisfiable).toBe(eliminable(all.flatMap(rowsOf)));
        if (satisfiable) return;
        const left = minimal(all, (some) => !isSatisfiable(some));
        expect(isSatisfiable(left)).toBe(false);
        for (const one of left) expect(isSatisfiable(left.filter((other) => other !== one))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
