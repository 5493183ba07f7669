import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type QuestionInput, valueContext } from "../../src/compare/context.ts";
import { relateScopes } from "../../src/compare/scope.ts";
import { standing } from "../../src/compare/standing.ts";
import { daysBetween } from "../../src/compare/time.ts";
import { Weighing } from "../../src/compare/weighing.ts";
import { type Claim, isAhead } from "../../src/model/article.ts";
import type { Property, Story } from "../../src/model/story.ts";
import { relate } from "../../src/values/catalogue.ts";

type Drawn = readonly [
  year: number,
  length: number,
  day: number,
  ahead: boolean,
  region: string | null,
  replacesTheOneBefore: boolean,
];

const drawn: fc.Arbitrary<Drawn> = fc.tuple(
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 60 }),
  fc.boolean(),
  fc.constantFrom(null, "north", "south"),
  fc.constantFrom(false, false, true),
);

function claimOf([year, length, day, ahead, region]: Drawn, index: number): Claim {
  const claim: Partial<Claim> = {
    id: `a${index}#p`,
    article: `a${index}`,
    status: ahead ? "plan" : "fact",
    denotation: { kind: "date", spans: [[year, year + length]], doubt: false },
    scope: region === null ? {} : { region: [region] },
    asOf: { written: "", spans: [[day, day + length]], doubt: false },
    saidBy: null,
    origins: [],
  };
  return claim as Claim;
}

function inputOf(claims: readonly Drawn[], changes: number | null): QuestionInput {
  const term = (id: string) => ({ id, name: id, broader: [] });
  const story: Partial<Story> = {
    entities: {},
    terms: { region: { north: term("north"), south: term("south") } },
  };
  const property: Partial<Property> = { id: "p", kind: "date", changes, parts: null, tolerance: null };
  return {
    story: story as Story,
    subject: "s",
    property: property as Property,
    claims: claims.map(claimOf),
    articles: Object.fromEntries(
      claims.map((drawnClaim, index) => {
        const editionOf = drawnClaim[5] && index > 0 ? `a${index - 1}` : null;
        return [`a${index}`, { id: `a${index}`, outlet: "o", editionOf }];
      }),
    ),
  };
}

function isReplaced({ article }: Claim, { articles }: QuestionInput): boolean {
  return Object.values(articles).some(({ editionOf }) => editionOf === article);
}

/** The definition, pair by pair: a later edition, or a later statement of the same sort and scope that stands, says otherwise. */
function isSuperseded(claim: Claim, input: QuestionInput): boolean {
  if (isReplaced(claim, input)) return true;
  return input.claims.some((later) => {
    if (isReplaced(later, input)) return false;
    const patience = input.property.changes ?? (isAhead(claim.status) ? 0 : null);
    if (patience === null || isAhead(claim.status) !== isAhead(later.status)) return false;
    if (daysBetween(claim, later) <= patience || relateScopes(claim, later, input).relation === "apart") return false;
    return relate(claim.denotation, later.denotation, valueContext(input)) === "disjoint";
  });
}

describe("superseded claims", () => {
  it("are those that some later claim contradicts, however they are found", () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 12 }), fc.constantFrom(null, 0, 20), (claims, changes) => {
        const input = inputOf(claims, changes);
        const expected = input.claims.map((claim) => isSuperseded(claim, input));
        const weighing = new Weighing(input);
        const beside = standing(weighing);
        expect(weighing.classes.numbers.map((number) => beside[number] === "superseded")).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
