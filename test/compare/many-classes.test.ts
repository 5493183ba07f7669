import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareQuestion } from "../../src/compare/compare-question.ts";
import type { QuestionInput } from "../../src/compare/context.ts";
import { weigh } from "../../src/compare/ladder.ts";
import type { Claim, Status } from "../../src/model/article.ts";
import type { Denotation } from "../../src/model/denotation.ts";
import type { Verdict } from "../../src/model/question.ts";
import type { Property, Story } from "../../src/model/story.ts";

/** What an article says: from which day, for how many, how, who speaks, and of which region. */
interface Said {
  readonly from: number;
  readonly days: number;
  readonly status?: Status;
  readonly speaker?: string | null;
  readonly region?: string | null;
  /** The day as of which it is said, of a thing that changes. */
  readonly asOf?: number;
}

const regions = ["north", "south", "east"];

function inputOf(all: readonly Said[], denotationOf: (said: Said) => Denotation = days): QuestionInput {
  const term = (id: string) => [id, { id, name: id, broader: [] }] as const;
  const named = new Set([...regions, ...all.flatMap(({ region }) => region ?? [])]);
  const story: Partial<Story> = {
    id: "s",
    entities: {},
    outlets: {},
    origins: {},
    terms: { region: Object.fromEntries([...named].map(term)) },
  };
  const changes = all.some(({ asOf }) => asOf !== undefined) ? 0 : null;
  const property: Partial<Property> = { id: "p", kind: "date", changes, parts: null, tolerance: null };
  const claims = all.map((said, index): Partial<Claim> => {
    const article = `a${String(index).padStart(4, "0")}`;
    const scope: Claim["scope"] = said.region == null ? {} : { region: [said.region] };
    const names = { id: `${article}#p`, article, subject: "s", property: "p", origins: [] };
    const { status = "fact", speaker: saidBy = null, asOf: day } = said;
    const asOf = day === undefined ? null : { written: "", spans: [[day, day]] as const, doubt: false };
    return { ...names, status, saidBy, scope, asOf, denotation: denotationOf(said) };
  });
  return {
    story: story as Story,
    subject: "s",
    property: property as Property,
    claims: claims as Claim[],
    articles: Object.fromEntries(
      claims.map(({ article: id = "" }) => [id, { id, outlet: `of-${id}`, editionOf: null }]),
    ),
  };
}

function days({ from, days: count }: Said): Denotation {
  return { kind: "date", spans: [[from, from + count]], doubt: false };
}

const clashes: readonly Verdict[] = ["conflicts", "disputed", "near"];

/** The worst verdict on two of the claims, found by weighing all. */
function worstOf(input: QuestionInput): Verdict | undefined {
  const found = new Set<Verdict>();
  for (const [order, one] of input.claims.entries())
    for (const other of input.claims.slice(order + 1)) found.add(weigh(one, other, input).verdict);
  return clashes.find((verdict) => found.has(verdict));
}

const outcomes = { conflicts: "conflicting", disputed: "disputed", near: "near" } as const;

const saidOf = (least: number): fc.Arbitrary<Said> =>
  fc.record({
    from: fc.integer({ min: 0, max: 400 }),
    days: fc.integer({ min: least, max: 900 }),
    status: fc.constantFrom("fact", "fact", "allegation"),
    speaker: fc.constantFrom(null, "ada", "ben"),
    region: fc.constantFrom(null, ...regions),
  });
/** What lasts longer than 400 days has a day in common with all else. */
const some = fc.constantFrom(300, 402).chain((least) => fc.array(saidOf(least), { minLength: 205, maxLength: 210 }));

describe("a question of hundreds of different claims", () => {
  it("comes to the worst that any two of its claims come to", () => {
    fc.assert(
      fc.property(some, (all) => {
        const input = inputOf(all);
        const worst = worstOf(input);
        const { outcome, clashing } = compareQuestion(input);
        if (worst === undefined) expect(clashing).toEqual([]);
        else expect(outcome).toBe(outcomes[worst as keyof typeof outcomes]);
      }),
      { numRuns: 10 },
    );
  });

  const towns = Array.from({ length: 250 }, (_, index): Said => ({ from: index, days: 0, region: `town-${index}` }));

  it("finds the one town of 250 on which two articles differ", () => {
    const question = compareQuestion(inputOf([...towns, { from: 999, days: 0, region: "town-249" }]));
    expect(question).toMatchObject({ outcome: "conflicting", clashing: ["a0249#p", "a0250#p"] });
    expect(compareQuestion(inputOf(towns)).outcome).toBe("not-comparable");
  });

  it("sees in each town, and of facts beside plans, what a later value replaced", () => {
    const before = towns.map((said): Said => ({ ...said, asOf: 1 }));
    const after = towns.map((said): Said => ({ ...said, from: 999, asOf: 2 }));
    const replaced = { outcome: "changed", beside: [...before.map(() => "superseded"), ...after.map(() => null)] };
    expect(compareQuestion(inputOf([...before, ...after]))).toMatchObject(replaced);
    const plans = towns.map(({ from }): Said => ({ from, days: 0, status: "plan", asOf: 9 }));
    const facts: readonly Said[] = [
      { from: 7, days: 0, asOf: 1 },
      { from: 8, days: 0, asOf: 2 },
    ];
    const { beside } = compareQuestion(inputOf([...facts, ...plans]));
    expect(beside.slice(0, 3)).toEqual(["superseded", null, "plan"]);
  });

  it("finds the one voice of 250 that says otherwise", () => {
    const voices = Array.from({ length: 250 }, (_, index): Said => ({ from: 1, days: 0, speaker: `s-${index}` }));
    expect(compareQuestion(inputOf([...voices, { from: 99, days: 0 }])).outcome).toBe("conflicting");
    expect(compareQuestion(inputOf([...voices, { from: 99, days: 0, status: "opinion" }])).outcome).toBe("disputed");
    expect(compareQuestion(inputOf([...voices, { from: 1, days: 0, status: "denial" }])).outcome).toBe("disputed");
    expect(compareQuestion(inputOf(voices)).outcome).toBe("agreed");
  });

  it("does not let allegations at either end hide a conflict between them", () => {
    const facts = Array.from({ length: 250 }, (_, index): Said => ({ from: 10 * index, days: 0 }));
    const first = { from: -99, days: 0, status: "allegation" } as const;
    expect(compareQuestion(inputOf([...facts, first, { ...first, from: 9999 }])).outcome).toBe("conflicting");
  });

  it("does not let amounts that do not convert hide a conflict of those that do", () => {
    const amounts = Array.from({ length: 250 }, (_, index): Said => ({ from: index, days: index % 2 }));
    const amount = ({ from, days: currency }: Said): Denotation => {
      const end = { exact: String(from), near: from };
      const spans = [{ from: end, fromOpen: false, to: end, toOpen: false }];
      return { kind: "quantity", unit: currency === 0 ? "EUR" : "NOK", spans, doubt: false };
    };
    expect(compareQuestion(inputOf(amounts, amount)).outcome).toBe("conflicting");
  });

  /** So many statements that all may be true at once, and whatever else is said. */
  const amongOpen = (count: number, ...others: readonly Said[]) => [
    ...Array.from(
      { length: count },
      (_, index): Said => ({
        from: index,
        days: 1000,
        ...(others[0]?.asOf === undefined ? {} : { asOf: 500 + index }),
      }),
    ),
    ...others,
  ];

  it("finds what denies the one value in the middle", () => {
    const denial: Said = { from: 250, days: 1000, status: "denial" };
    const question = compareQuestion(inputOf(amongOpen(300, denial)));
    expect(question).toMatchObject({ outcome: "disputed", clashing: ["a0250#p", "a0300#p"], unseen: null });
  });

  it("finds the one day of a series on which two differ", () => {
    const series = Array.from({ length: 300 }, (_, index): Said => ({ from: 10 * index, days: 0, asOf: index }));
    const question = compareQuestion(inputOf([...series, { from: 5000, days: 0, asOf: 150 }]));
    expect(question).toMatchObject({ outcome: "conflicting", clashing: ["a0150#p", "a0300#p"], unseen: null });
    expect(compareQuestion(inputOf(series))).toMatchObject({ outcome: "changed", clashing: [], unseen: null });
  });

  it("finds the one contradiction of an article of hundreds of claims", () => {
    const { claims, ...input } = inputOf(amongOpen(300, { from: 400, days: 0 }, { from: 450, days: 0 }));
    const ofOne = claims.map((claim, index) => ({ ...claim, article: "a", id: `a#${1000 + index}` }));
    const question = compareQuestion({ ...input, claims: ofOne });
    expect(question.selfConflicts.map(({ between }) => between)).toEqual([["a#1300", "a#1301"]]);
    expect(question.unseen).toBeNull();
  });

  it("finds the one plan of hundreds that was not kept", () => {
    const plans = Array.from({ length: 300 }, (_, index): Said => ({ from: index, days: 0, status: "plan", asOf: 1 }));
    const facts: readonly Said[] = [{ from: 0, days: 298, asOf: 2 }];
    const question = compareQuestion(inputOf([...plans, ...facts]));
    const failed = question.witnesses.filter(({ verdict }) => verdict === "plan-not-kept");
    expect(failed.map(({ between }) => between)).toEqual([["a0299#p", "a0300#p"]]);
    expect(question.unseen).toBeNull();
  });

  it("finds the value that a later one replaced, behind hundreds that leave it open", () => {
    const all = amongOpen(300, { from: 0, days: 320, asOf: 1 }, { from: 350, days: 0, asOf: 400 });
    expect(compareQuestion(inputOf(all))).toMatchObject({ outcome: "changed", unseen: null });
    expect(compareQuestion(inputOf(all)).beside[300]).toBe("superseded");
  });

  it("finds three that agree by pairs and never together among dozens that agree with all", () => {
    const open = Array.from({ length: 150 }, (_, index): Said => ({ from: 0, days: 100 + index }));
    const two = (first: number, second: number): Denotation => ({
      kind: "date",
      spans: [
        [first, first],
        [second, second],
      ],
      doubt: false,
    });
    const { claims, ...input } = inputOf([...open, { from: 1, days: 0 }, { from: 2, days: 0 }, { from: 3, days: 0 }]);
    const joint = [two(10, 20), two(20, 30), two(10, 30)];
    const all = claims.map((claim, index) => ({ ...claim, denotation: joint[index - 150] ?? claim.denotation }));
    const question = compareQuestion({ ...input, claims: all });
    expect(question).toMatchObject({ outcome: "conflicting", joint: ["a0150#p", "a0151#p", "a0152#p"], unseen: null });
  });

  it("says so where it looks at no more", () => {
    const later = amongOpen(900, { from: 0, days: 320, asOf: 1 }, { from: 350, days: 0, asOf: 400 });
    expect(compareQuestion(inputOf(later)).unseen).toEqual({ different: 902, things: ["changes"] });
  });
});
