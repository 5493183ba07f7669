import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say } from "../../src/messages/say.ts";
import type { DaySpan, PeriodDenotation } from "../../src/model/denotation.ts";
import { describe as describeValue } from "../../src/values/catalogue.ts";
import { type Spans, union } from "../../src/values/date/spans.ts";
import type { ValueContext } from "../../src/values/kind.ts";
import { possible } from "../../src/values/period/read.ts";
import { period } from "../../src/values/period.ts";
import { inSigns } from "./in-signs.ts";

const context = { story: { seasons: "meteorological-north" }, property: { rounded: false } } as ValueContext;

function denote(written: string): PeriodDenotation {
  const reading = period.read(written, context);
  if (!reading.ok) throw new Error(`not read: ${written}`);
  return reading.denotation;
}

const inWords = (denotation: PeriodDenotation) => say(describeValue(denotation, context), "en");

describe("what a period leaves open, in words", () => {
  const rows: readonly [written: string, words: string][] = [
    ["2019/2022", "from 2019 to 2022"],
    ["from 2019 to 2022", "from 2019 to 2022"],
    ["2019 to 2022", "from 2019 to 2022"],
    ["2019–2022", "from 2019 to 2022"],
    ["from May to July 2021", "from May 2021 to July 2021"],
    ["2019~/2022-03?", "beginning between July 2018 and June 2020, ending March 2022 (uncertain)"],
    ["2019/..", "since 2019, still going on"],
    ["since 2019, still going on", "since 2019, still going on"],
    ["2019/", "since 2019"],
    ["since 2019", "since 2019"],
    ["from 2019 onwards", "since 2019"],
    ["since about 2019", "beginning between July 2018 and June 2020"],
    ["/2022-05", "until May 2022"],
    ["until May 2022", "until May 2022"],
    ["../2022", "from the beginning, ending 2022"],
    ["../..", "from the beginning, still going on"],
    ["/..", "still going on"],
    ["../", "from the beginning"],
    ["2021", "within 2021"],
    ["between 2019 and 2021", "all of it between 2019 and 2021"],
    ["2019 or 2021", "within 2019 or 2021"],
    ["2021/2021", "within 2021"],
    ["from June 2021 to 2021", "beginning June 2021, ending between June and December 2021"],
    ["before 2020", "ending before 2020"],
    ["since at least 2019", "beginning before 2020"],
    ["since at least 2019, still going on", "beginning before 2020, still going on"],
    ["until at least 2025", "ending not before 2025"],
    ["unknown", "at any time"],
    ["2019?/2022", "from 2019 to 2022 (uncertain)"],
  ];
  it.each(rows)("%s: %s", (written, words) => {
    expect(inWords(denote(written))).toBe(words);
    expect(denote(inSigns(words))).toEqual(denote(written));
  });
});

it.each(["throughout the winter of 2023", "through summer 2024"])("%s may be longer than it: not read", (written) => {
  expect(period.read(written, context).ok).toBe(false);
});

describe("how two periods stand", () => {
  const rows: readonly [a: string, relation: string, b: string, days: string | null, near?: "near"][] = [
    ["2019/2022", "same", "from 2019 to 2022", "0", "near"],
    ["2019-03/2022", "narrower", "2019/2022", "0", "near"],
    ["2019-03/2022", "overlaps", "2019/2022-05", "0", "near"],
    ["2019/2022", "narrower", "since 2019", "0", "near"],
    ["2019/2022", "narrower", "until 2022", "0", "near"],
    ["since 2019", "overlaps", "until 2022", "0", "near"],
    ["2019/2022", "disjoint", "2020/2022", "1", "near"],
    ["2019/2020", "disjoint", "2019/2022", "366"],
    ["2019/2020", "disjoint", "2015/2022", "1097"],
    ["2019/..", "disjoint", "2019/2022", null],
    ["2019/..", "narrower", "since 2019", "0", "near"],
    ["../2022", "disjoint", "2019/2022", null],
    ["../2022", "narrower", "until 2022", "0", "near"],
    ["2021", "disjoint", "2021/2022", "1", "near"],
  ];
  it.each(rows)("%s is %s %s", (a, relation, b, amount, near) => {
    expect(period.relate(denote(a), denote(b), context)).toBe(relation);
    expect(period.gap(denote(a), denote(b), context)).toEqual({ amount, unit: "day", near: near === "near" });
  });
});

describe("what cannot be read is not guessed", () => {
  const rows: readonly [written: string, problem: string, nearest: string | null][] = [
    ["2019..2022", "value.unreadable", "2019/2022"],
    ["2022/2019", "date.reversed", "2019/2022"],
    ["from 2022 to 2019", "date.reversed", "from 2019 to 2022"],
    ["2022..2019", "date.reversed", "2019/2022"],
    ["since 2022 until 2019", "date.reversed", "from 2019 to 2022"],
    ["sinc 2019", "value.unreadable", "since 2019"],
    ["2019/2020/2021", "value.unreadable", null],
    ["three years", "value.unreadable", null],
    ["/", "value.unreadable", null],
    ["", "value.unreadable", null],
  ];
  it.each(rows)("%s: %s, %s", (written, problem, nearest) => {
    const reading = period.read(written, context);
    expect(!reading.ok && [reading.problem.id, reading.suggestion ?? null]).toEqual([problem, nearest]);
  });

  it("reads a hostile text in no time", () => {
    for (const piece of [" ", "/", "from ", ", ending ", "since ", " on", "..", "2019/", " to "]) {
      expect(period.read(piece.repeat(100_000), context).ok).toBe(false);
      expect(period.read(piece.repeat(1000), context).ok).toBe(false);
    }
  });
});

const last = 7;
const anySpans = (most: number) =>
  fc
    .array(fc.tuple(fc.nat(last), fc.nat(3)), { minLength: 1, maxLength: most })
    .map((spans) => union(spans.map(([from, more]): DaySpan => [from, Math.min(last, from + more)])));
const anySide = (most: number, beyond: number) =>
  fc.oneof(
    { weight: 6, arbitrary: anySpans(most) },
    fc.constant<Spans>([[beyond, beyond]]),
    fc.constant<Spans>([[-Infinity, Infinity]]),
  );
const anyPeriod = (most: number) =>
  fc.tuple(anySide(most, -Infinity), anySide(most, Infinity)).map(([starts, ends]): PeriodDenotation => {
    const bounds = possible(starts, ends, false) ?? possible(ends, starts, false) ?? { starts, ends, doubt: false };
    return { kind: "period", ...bounds };
  });

/** Every start and end that a period of these may have. */
const days = [-Infinity, ...Array.from({ length: last + 1 }, (_, day) => day), last + 1, Infinity];
const pairs = days.flatMap((start) => days.filter((end) => end >= start).map((end) => [start, end] as const));
const holds = (spans: Spans, day: number) => spans.some(([from, to]) => from <= day && day <= to);
const pairsOf = ({ starts, ends }: PeriodDenotation) =>
  pairs.flatMap(([start, end], index) => (holds(starts, start) && holds(ends, end) ? [index] : []));

describe("the laws of periods", () => {
  it("relate is the relation of the sets of possible starts and ends", () => {
    const both = (a: readonly number[], b: readonly number[]) => a.filter((pair) => b.includes(pair));
    fc.assert(
      fc.property(anyPeriod(3), anyPeriod(3), (a, b) => {
        const [ofA, ofB] = [pairsOf(a), pairsOf(b)];
        const common = both(ofA, ofB).length;
        const inside = common === ofA.length;
        const outside = common === ofB.length;
        const expected = inside && outside ? "same" : inside ? "narrower" : outside ? "wider" : "overlaps";
        expect(period.relate(a, b, context)).toBe(common === 0 ? "disjoint" : expected);
        expect(period.gap(a, b, context)).toEqual(period.gap(b, a, context));
        expect(period.gap(a, b, context).amount === "0").toBe(common > 0);
      }),
      { numRuns: 1000 },
    );
  });

  it("reading what describe wrote gives the same denotation", () => {
    fc.assert(
      fc.property(anyPeriod(3), fc.boolean(), (bounds, doubt) => {
        expect(denote(inSigns(inWords({ ...bounds, doubt })))).toEqual({ ...bounds, doubt });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([1, 3])("gives the positions that brute force gives, with up to %i spans a side", (most) => {
    fc.assert(
      fc.property(fc.array(anyPeriod(most), { maxLength: 6 }), (periods) => {
        const { values, fits } = period.positions(periods, context);
        const found = values.map((_, position) =>
          periods.flatMap((_, index) => (fits[index]?.some(([a, b]) => a <= position && position <= b) ? [index] : [])),
        );
        expect(found.map(String).sort()).toEqual(bruteForce(periods));
        values.forEach((value, position) => {
          const common = pairs
            .flatMap((_, index) => index)
            .filter((pair) => found[position]?.every((member) => pairsOf(periods[member] ?? value).includes(pair)));
          expect(pairsOf(value)).toEqual(common);
        });
      }),
      { numRuns: 250 },
    );
  });

  it("a hull holds all, and there is none where any start and any end are possible", () => {
    fc.assert(
      fc.property(fc.array(anyPeriod(3), { minLength: 1, maxLength: 5 }), (periods) => {
        const hull = period.hull(periods, context);
        const isAny = ({ starts, ends }: (typeof periods)[number]) =>
          [starts, ends].every(([span]) => span?.[0] === -Infinity && span[1] === Infinity);
        if (hull === null)
          expect(periods.flatMap(({ starts, ends }) => [...starts, ...ends]).flat()).toContain(Infinity);
        expect(periods.some(isAny) && hull !== null).toBe(false);
        if (hull !== null)
          for (const one of periods) expect(["same", "narrower"]).toContain(period.relate(one, hull, context));
      }),
    );
  });
});

/** The largest sets of periods that share a start and an end, found by trying every pair of days. */
function bruteForce(periods: readonly PeriodDenotation[]): string[] {
  const sets = pairs.map((_, pair) => periods.flatMap((one, index) => (pairsOf(one).includes(pair) ? [index] : [])));
  const exceeds = (a: readonly number[], b: readonly number[]) =>
    a.length > b.length && b.every((one) => a.includes(one));
  const largest = sets.filter((set) => set.length > 0 && !sets.some((other) => exceeds(other, set)));
  return [...new Set(largest.map(String))].sort();
}

it("finds the positions of 100,000 claims", () => {
  const claims = Array.from({ length: 100_000 }, (_, index) => {
    const start = 18_000 + ((index * 7919) % 120) * 30;
    const end = start + 200 + ((index * 104_729) % 60) * 30;
    return {
      kind: "period",
      starts: [[start, start + 29]],
      ends: [[end, end + 29]],
      doubt: false,
    } satisfies PeriodDenotation;
  });
  const { values } = period.positions(claims, context);
  expect(values.length).toBeGreaterThan(100);
});

it("of hundreds that begin and hundreds that end, each is in a position, though not all are looked for", () => {
  const years = Array.from({ length: 400 }, (_, index) => 1400 + index);
  const periods = years.flatMap((year) => [denote(`since ${year}`), denote(`until ${year}`)]);
  const { values, fits, partial } = period.positions(periods, context);
  expect(partial).toBe(true);
  for (const [index, one] of periods.entries()) {
    const [range] = fits[index] ?? [];
    const value = values[range?.[0] ?? -1];
    expect(value && ["same", "wider"].includes(period.relate(one, value, context))).toBe(true);
  }
});
