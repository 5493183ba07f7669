import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say } from "../../src/messages/say.ts";
import type { Data } from "../../src/model/data.ts";
import type { Denotation, KindName, Relation } from "../../src/model/denotation.ts";
import type { Property } from "../../src/model/story.ts";
import { describe as describeValue, gap, hull, kinds, positions, read, relate } from "../../src/values/catalogue.ts";
import type { ValueContext } from "../../src/values/kind.ts";
import { inSigns } from "./in-signs.ts";
import { contextOf } from "./norsund.ts";

/** What a test needs to know of a kind: how its values may be written, and which settings of a property matter to it. */
interface Sample {
  readonly written: fc.Arbitrary<Data>;
  readonly settings?: Partial<Property>;
  readonly languages?: readonly string[];
}

const term = fc.constantFrom("europe", "norway", "sweden", "norsund", "oslo", "border", "asia", "egg", "hen");
const thing = fc.constantFrom(
  "port-authority",
  "the port",
  "night-boat",
  "ada-lind",
  "Ada Linde",
  "Bo Berg",
  "twin-a",
  "The Twin",
  "Why?",
  "Rum, Gin or Co",
);
const year = fc.integer({ min: 2019, max: 2023 }).map(String);
const month = fc.tuple(year, fc.constantFrom("01", "06", "12")).map((parts) => parts.join("-"));
const moment = fc.oneof(
  year,
  month,
  month.map((written) => `${written}-01`),
);
const days = fc.oneof(
  moment,
  fc.tuple(fc.constantFrom("early ", "about ", "before ", "since ", "summer "), year).map((words) => words.join("")),
);

const or = (one: fc.Arbitrary<string>) =>
  fc.array(one, { minLength: 1, maxLength: 3 }).map((names) => names.join(" or "));
const doubted = (one: fc.Arbitrary<string>) =>
  fc.tuple(one, fc.constantFrom("", "", "", "?")).map((parts) => parts.join(""));

function setsOf(member: fc.Arbitrary<string>): fc.Arbitrary<Data> {
  const list = (minLength: number) => fc.array(member, { minLength, maxLength: 3 });
  return fc.oneof(
    list(1),
    list(0).map((exactly) => ({ exactly })),
    fc.record({ including: list(1), without: list(0) }),
    list(1).map((without) => ({ without })),
    fc
      .tuple(list(1), list(1))
      .map(([some, more]) => `including ${some.join(", ")}, and nothing beyond ${[...some, ...more].join(", ")}`),
  );
}

const quoted = (name: string) => (/,| or |\?/.test(name) ? `"${name}"` : name);

const samples: Readonly<Record<string, Sample>> = {
  boolean: { written: doubted(fc.constantFrom("yes", "no", "true", "false")) },
  term: { written: doubted(or(term)) },
  entity: { written: doubted(or(thing.map(quoted))) },
  "set of terms": { written: setsOf(term), settings: { of: "term" } },
  "set of entities": { written: setsOf(thing.map(quoted)), settings: { of: "entity" } },
  text: { written: fc.constantFrom("Care", "care", "“Care”", '"Care"?', "Cure"), languages: ["en", "nl"] },
  "text, exact": {
    written: fc.constantFrom("Care", "Cure", "Who?"),
    settings: { exact: true },
    languages: ["en", "nl"],
  },
  date: { written: days },
  period: {
    written: fc.oneof(
      fc.tuple(moment, moment).map(([a, b]) => [a, b].sort().join("/")),
      year.map((from) => `since ${from}`),
    ),
  },
  quantity: {
    written: fc
      .tuple(fc.constantFrom("", "about ", "more than ", "at least ", "up to "), fc.integer({ min: 1, max: 30 }))
      .map((parts) => parts.join("")),
  },
};

const suite = Object.entries(samples)
  .map(([name, sample]) => ({ name, kind: name.split(/[ ,]/)[0] as KindName, ...sample }))
  .filter(({ kind }) => Object.hasOwn(kinds, kind));

it("every kind has its laws tested", () => {
  expect(new Set(suite.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
});

const turned: Readonly<Partial<Record<Relation, Relation>>> = { narrower: "wider", wider: "narrower" };

describe.each(suite)("the laws of $name", ({ kind, written, settings = {}, languages = ["en"] }) => {
  const context: ValueContext = contextOf({ kind, ...settings });
  const denotation = fc.tuple(written, fc.constantFrom(...languages)).chain(([value, language]) => {
    const reading = read(kind, value, { ...context, language });
    return reading.ok ? fc.constant(reading.denotation) : fc.constant(null);
  });
  const anyOf = denotation.filter((found): found is Denotation => found !== null);
  const several = fc.array(anyOf, { minLength: 1, maxLength: 6 });
  const check = (property: fc.IProperty<unknown>) => fc.assert(property, { numRuns: 150 });
  const within = (inner: Denotation, outer: Denotation) =>
    expect(["same", "narrower"], `${inWords(inner, context)} within ${inWords(outer, context)}`).toContain(
      relate(inner, outer, context),
    );

  it("most of the sample can be read", () => {
    expect(fc.sample(denotation, { numRuns: 100, seed: 1 }).filter((found) => found !== null).length).toBeGreaterThan(
      60,
    );
  });

  it("relate is symmetric up to narrower and wider; so is the gap", () => {
    check(
      fc.property(fc.tuple(anyOf, anyOf), ([a, b]) => {
        const relation = relate(a, b, context);
        expect(relate(b, a, context)).toBe(turned[relation] ?? relation);
        expect(relate(a, a, context)).toBe("same");
        if (relation === "disjoint") expect(gap(a, b, context)).toEqual(gap(b, a, context));
      }),
    );
  });

  it("reading what describe wrote gives the same denotation", () => {
    check(
      fc.property(anyOf, (one) => {
        const language = one.kind === "text" ? one.language : "en";
        const again = read(kind, inSigns(inWords(one, context)), { ...context, language });
        expect(again).toMatchObject({ ok: true, denotation: one });
      }),
    );
  });

  it("the hull holds all, and widening never makes a conflict", () => {
    check(
      fc.property(fc.tuple(several, anyOf), ([some, other]) => {
        const around = hull(some, context);
        if (around === null) return;
        for (const one of some) {
          within(one, around);
          if (!["disjoint", "incomparable"].includes(relate(one, other, context)))
            expect(relate(around, other, context)).not.toBe("disjoint");
        }
      }),
    );
  });

  it("each position satisfies what fits it, no position lies in another, and nothing is left out", () => {
    check(
      fc.property(several, (some) => {
        const { values, fits } = positions(some, context);
        const members = values.map((_, place) => placesIn(fits, place));
        expect(fits.every((ranges) => ranges.length > 0)).toBe(true);
        for (const [place, value] of values.entries()) {
          for (const member of members[place] ?? []) satisfies(value, some[member] ?? value, context);
        }
        for (const a of members)
          for (const b of members) if (a !== b) expect(a.every((member) => b.includes(member))).toBe(false);
      }),
    );
  });
});

function inWords(denotation: Denotation, context: ValueContext): string {
  return say(describeValue(denotation, context), "en");
}

/** The value of a position lies in all that fit it; texts that are not exact only do not contradict it. */
function satisfies(value: Denotation, member: Denotation, context: ValueContext): void {
  const allowed = value.kind === "text" ? ["same", "overlaps", "incomparable"] : ["same", "narrower"];
  expect(allowed, inWords(value, context)).toContain(relate(value, member, context));
}

function placesIn(fits: readonly (readonly (readonly [number, number])[])[], place: number): readonly number[] {
  return fits.flatMap((ranges, member) =>
    ranges.some(([first, last]) => first <= place && place <= last) ? member : [],
  );
}
