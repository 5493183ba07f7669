import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareQuestion } from "../../src/compare/compare-question.ts";
import type { Provenance, QuestionInput } from "../../src/compare/context.ts";
import type { Claim } from "../../src/model/article.ts";
import type { Property, Story } from "../../src/model/story.ts";

/** Who says the one value, how, when, and whether the article replaces the one before it. */
type Said = readonly [status: Claim["status"], speaker: string | null, day: number, edition: boolean];

const statuses = ["fact", "fact", "plan", "allegation", "denial"] as const;
const said: fc.Arbitrary<Said> = fc.tuple(
  fc.constantFrom(...statuses),
  fc.constantFrom(null, null, "ada", "ben"),
  fc.constantFrom(0, 0, 40),
  fc.boolean(),
);

const denotation = { kind: "date", spans: [[5, 9]], doubt: false } as const;
const scope = {};

function inputOf(all: readonly Said[], changes: number | null): QuestionInput {
  const story: Partial<Story> = { id: "s", entities: {}, outlets: {}, origins: {}, terms: {} };
  const property: Partial<Property> = { id: "p", kind: "date", changes, parts: null, tolerance: null };
  const articles = all.map(
    (one, index): Provenance => ({
      id: `a${index}`,
      outlet: `o${index}`,
      editionOf: one[3] && index > 0 ? `a${index - 1}` : null,
    }),
  );
  const claims = all.map(([status, saidBy, day], index): Partial<Claim> => {
    const asOf = { written: "", spans: [[day, day]], doubt: false } as const;
    const names = { id: `a${index}#p`, article: `a${index}`, subject: "s", property: "p", origins: [], quote: null };
    return { ...names, status, saidBy, asOf, denotation, scope };
  });
  return {
    story: story as Story,
    subject: "s",
    property: property as Property,
    claims: claims as Claim[],
    articles: Object.fromEntries(articles.map((article) => [article.id, article])),
  };
}

/** The same question, in which no two claims hold the same object: then every trait of a claim is looked at. */
function apart(input: QuestionInput): QuestionInput {
  const own = (claim: Claim) => ({
    ...claim,
    denotation: structuredClone(claim.denotation),
    scope: { ...claim.scope },
  });
  return { ...input, claims: input.claims.map(own) };
}

describe("a question that all answer alike", () => {
  it("comes to the same, whether its claims share what they denote or each has its own", () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 6 }), fc.constantFrom(null, 0, 20), (all, changes) => {
        const input = inputOf(all, changes);
        expect(compareQuestion(input)).toEqual(compareQuestion(apart(input)));
      }),
      { numRuns: 1000 },
    );
  });
});
