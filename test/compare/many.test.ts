import { afterEach, describe, expect, it } from "vitest";
import { compareQuestion } from "../../src/compare/compare-question.ts";
import type { QuestionInput } from "../../src/compare/context.ts";
import { Weighing } from "../../src/compare/weighing.ts";
import type { Claim } from "../../src/model/article.ts";
import type { DaySpan } from "../../src/model/denotation.ts";
import type { Property, Story } from "../../src/model/story.ts";

const { relation } = Weighing.prototype;
afterEach(() => {
  Weighing.prototype.relation = relation;
});

/** How many pairs of values are asked about while a question is compared. A spy would keep every call. */
function pairsAsked(input: QuestionInput): number {
  let asked = 0;
  Weighing.prototype.relation = function (...pair) {
    asked += 1;
    return relation.apply(this, pair);
  };
  compareQuestion(input);
  return asked;
}

type Said = Pick<Claim, "status"> & { readonly span: DaySpan; readonly asOf: number };

/** A question on a day, that may change, whose claims are those of two articles in turn. */
function inputOf(said: readonly Said[], changes: number | null = 0): QuestionInput {
  const claims = said.map(({ status, span, asOf }, index) => {
    const article = index < said.length / 2 ? "a" : "b";
    const claim: Partial<Claim> = {
      id: `${article}#${String(index).padStart(6, "0")}`,
      article,
      status,
      denotation: { kind: "date", spans: [span], doubt: false },
      scope: {},
      asOf: { written: "", spans: [[asOf, asOf]], doubt: false },
      saidBy: null,
      origins: [],
    };
    return claim as Claim;
  });
  const story: Partial<Story> = { id: "s", entities: {}, terms: {}, outlets: {}, origins: {} };
  const property: Partial<Property> = {
    id: "p",
    kind: "date",
    question: "Q?",
    changes,
    parts: null,
    tolerance: null,
  };
  const article = (id: string) => ({ id, outlet: id, origins: [], editionOf: null });
  return {
    story: story as Story,
    subject: "s",
    property: property as Property,
    claims,
    articles: { a: article("a"), b: article("b") },
  };
}

/** A thousand claims of one article, and as many of another. */
function inTurn(one: (index: number) => Said, other: (index: number) => Said): QuestionInput {
  return inputOf([
    ...Array.from({ length: 1000 }, (_, index) => one(index)),
    ...Array.from({ length: 1000 }, (_, index) => other(index)),
  ]);
}

const day = (from: number): DaySpan => [from, from];

/** An edit may bring ten thousand claims of a question: the work must not grow with their pairs. */
describe("of thousands of claims on one question", () => {
  it.each([
    [
      "plans that every fact contradicts",
      inTurn(
        (index) => ({ status: "plan", span: day(index), asOf: 0 }),
        (index) => ({ status: "fact", span: day(5000 + index), asOf: 9 }),
      ),
    ],
    [
      "denials of what changes",
      inTurn(
        (index) => ({ status: "denial", span: day(index), asOf: index }),
        (index) => ({ status: "fact", span: day(5000 + index), asOf: index }),
      ),
    ],
    [
      "what changes day by day",
      inTurn(
        (index) => ({ status: "fact", span: day(index), asOf: index }),
        (index) => ({ status: "fact", span: day(5000 + index), asOf: index }),
      ),
    ],
  ] as const)("each is asked about a few hundred others at most: %s", (_, input) => {
    expect(pairsAsked(input)).toBeLessThan(input.claims.length * 400);
  });

  it("a plan is not weighed against thousands of facts of other times, which cannot clash with it", () => {
    const said = Array.from({ length: 2000 }, (_, index): Said => {
      const status = index % 10 === 0 ? "plan" : "fact";
      return { status, span: day((index * 7919) % 9973), asOf: (index * 104_729) % 1009 };
    });
    const input = inputOf(said, null);
    expect(pairsAsked(input)).toBeLessThan(input.claims.length * 30);
    expect(compareQuestion(input)).toMatchObject({ outcome: "conflicting", unseen: null });
  });
});
