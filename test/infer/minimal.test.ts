import fc from "fast-check";
import { expect, it } from "vitest";
import { apply } from "../../src/infer/apply.ts";
import { instancesOf } from "../../src/infer/instance.ts";
import { toldOf } from "../../src/infer/told.ts";
import type { Claim } from "../../src/model/article.ts";
import type { DaySpan } from "../../src/model/denotation.ts";
import type { Story } from "../../src/model/story.ts";
import { normaliseStory } from "../../src/validate/normalise-story.ts";
import { recordOf } from "../record.ts";

const names = ["p", "q", "r", "s"] as const;

type Order = readonly [from: number, to: number];

const claim = fc.tuple(fc.nat(3), fc.nat(8), fc.nat(2)).map(([on, from, length]) => ({ on, from, to: from + length }));
const order = fc
  .tuple(fc.nat(2), fc.integer({ min: 1, max: 3 }))
  .map(([from, step]): Order => [from, Math.min(3, from + step)]);
const network = fc.record({
  claims: fc.array(claim, { minLength: 2, maxLength: 7 }),
  orders: fc.uniqueArray(order, { minLength: 1, maxLength: 4, selector: String }),
});

interface Said {
  readonly on: number;
  readonly from: number;
  readonly to: number;
}

it("agrees with brute force: certain where no choice of sources is possible, and every witness is minimal", () => {
  fc.assert(
    fc.property(network, ({ claims, orders }) => {
      const clashes = clashesOf(claims, orders);
      expect(clashes.some(({ choiceless }) => choiceless)).toBe(!choosable(claims, orders));
      for (const { said, rules, choiceless } of clashes) {
        const asked = rules.flatMap((rule): readonly Order[] => (orders[rule] === undefined ? [] : [orders[rule]]));
        if (choiceless) {
          expect(choosable(claims, asked)).toBe(false);
          for (const rule of asked)
            expect(
              choosable(
                claims,
                asked.filter((other) => other !== rule),
              ),
            ).toBe(true);
        }
        expect(satisfiable(said, asked)).toBe(false);
        if (said.length > 2) continue;
        for (const one of said)
          expect(
            satisfiable(
              said.filter((other) => other !== one),
              asked,
            ),
          ).toBe(true);
        for (const rule of asked)
          expect(
            satisfiable(
              said,
              asked.filter((other) => other !== rule),
            ),
          ).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

/** What the rules find. Days are ten apart, so that none touch. */
function clashesOf(claims: readonly Said[], orders: readonly Order[]) {
  const record = recordOf("story.yaml");
  const properties = Object.fromEntries(names.map((id) => [id, { question: id, kind: "date" as const }]));
  const rules = orders.map(([from, to], index) => ({ id: `r${index}`, order: [names[from] ?? "", names[to] ?? ""] }));
  const story = normaliseStory({ story: { name: "Small" }, properties, rules }, "small", record);
  const made = claims.map((one, index) => claimOf(one, index, story));
  const asked = names.map((id) => ({
    id,
    subject: "small",
    property: { ...story.properties[id] } as Story["properties"][string],
    claims: made.filter(({ property }) => property === id),
  }));
  const told = toldOf(
    story,
    new Map(),
    asked.filter(({ claims: found }) => found.length > 0),
  );
  return apply(instancesOf(story.rules, told), told).clashes.map(({ witness, rules: broken, certain }) => ({
    said: witness.flatMap(({ index }) => claims[index] ?? []),
    rules: broken.map(({ rule }) => rule.index),
    choiceless: certain,
  }));
}

function claimOf({ on, from, to }: Said, index: number, story: Story): Claim {
  return {
    id: `a#${index}`,
    article: "a",
    story: story.id,
    subject: story.id,
    property: names[on] ?? "",
    value: "",
    denotation: { kind: "date", spans: [[from * 10, to * 10]], doubt: false },
    status: "fact",
    scope: {},
    saidBy: null,
    asOf: null,
    origins: [],
    quote: null,
    prefix: null,
    suffix: null,
    translation: null,
    at: null,
    note: null,
    index,
    location: { file: "a.yaml", line: 1, column: 1, endLine: 1, endColumn: 1 },
  };
}

/** Whether days of all claims together satisfy the orders. */
function satisfiable(said: readonly Said[], orders: readonly Order[]): boolean {
  const days = names.map((_, on) => {
    const own = said.filter((one) => one.on === on);
    return range(Math.max(0, ...own.map(({ from }) => from)), Math.min(12, ...own.map(({ to }) => to)));
  });
  return possible(days, orders);
}

/** Whether a day that some position of each question allows satisfies the orders: a day that no further claim agrees on. */
function choosable(claims: readonly Said[], orders: readonly Order[]): boolean {
  const days = names.map((_, on) => {
    const own = claims.filter((one) => one.on === on);
    const fitting = (day: number) => own.filter(({ from, to }) => from <= day && day <= to);
    return range(0, 12).filter((day) => {
      const here = fitting(day);
      if (own.length === 0) return true;
      return (
        here.length > 0 &&
        !range(0, 12).some(
          (other) => fitting(other).length > here.length && here.every((one) => fitting(other).includes(one)),
        )
      );
    });
  });
  return possible(days, orders);
}

function possible(
  days: readonly (readonly number[])[],
  orders: readonly Order[],
  picked: readonly number[] = [],
): boolean {
  const fits = orders.every(([from, to]) => (picked[from] ?? -1) <= (picked[to] ?? 99));
  if (!fits) return false;
  const next = days[picked.length];
  return next === undefined || next.some((day) => possible(days, orders, [...picked, day]));
}

function range(from: number, to: number): readonly DaySpan[0][] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
