import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareQuestion } from "../../src/compare/compare-question.ts";
import type { QuestionInput } from "../../src/compare/context.ts";
import { type Limits, usualLimits } from "../../src/compare/limits.ts";
import { examine } from "../../src/examine.ts";
import type { Claim } from "../../src/model/article.ts";
import type { Question } from "../../src/model/question.ts";
import { gatherText } from "../story-text.ts";
import { questionOf, type Said, storyOf } from "./said.ts";

/** Every two are weighed, however many there are. */
const allPairs: Partial<Limits> = { weighedPairwise: Infinity, manyClasses: Infinity };
/** However few there are, only those are weighed whose values, scopes and times let them clash. */
const byPlace: Partial<Limits> = { weighedPairwise: 0, manyClasses: 0 };
const none: Partial<Limits> = {
  weighedForEach: 0,
  askedForEach: 0,
  jointlyWeighed: 0,
  jointSteps: 0,
  placedInScopes: 0,
  placedForEach: 0,
};

function comparedWith(limits: Partial<Limits>, input: QuestionInput): Question {
  return compareQuestion(input, { ...usualLimits, ...limits });
}

/** What a reader is told of a question; which pair shows it is a matter of choice. */
function told({
  outcome,
  clashing,
  groups,
  joint,
  beside,
  positions,
  spans,
  witnesses,
  selfConflicts,
  refuting,
}: Question) {
  return {
    outcome,
    clashing,
    groups,
    isJoint: joint.length > 0,
    beside,
    positions,
    spans,
    failed: witnesses.filter(({ verdict }) => verdict === "plan-not-kept"),
    refuting,
    articles: selfConflicts.map(({ between: [claim] }) => claim.split("#")[0]),
  };
}

async function inputOf(settings: string, all: readonly Said[], claimsEach: number): Promise<QuestionInput> {
  const { checked } = examine(await gatherText(storyOf(settings, all)));
  const [found] = checked.questions;
  if (found === undefined) throw new Error("The story has no question.");
  const input = checked.input(found);
  if (claimsEach === 1) return input;
  const claims = input.claims.map((claim, index): Claim => {
    const article = `a${Math.floor(index / claimsEach)}`;
    return { ...claim, article, id: `${article}#${index}` };
  });
  return { ...input, claims };
}

const drawn = fc.tuple(questionOf(2, 9), fc.constantFrom(1, 1, 2, 4));

describe("where claims are too many to weigh every two", () => {
  it("the same is found by where their values lie", async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ([[settings, all], claimsEach]) => {
        const input = await inputOf(settings, all, claimsEach);
        const found = comparedWith(byPlace, input);
        expect(found.unseen).toBeNull();
        expect(told(found)).toEqual(told(comparedWith(allPairs, input)));
      }),
      { numRuns: 400 },
    );
  });

  it("whatever a bound keeps from being found, it is told that something may have gone unseen", async () => {
    const bounds = fc.record({
      ...Object.fromEntries(Object.keys(none).map((name) => [name, fc.constantFrom(0, 0, 1, 2, 5)])),
    });
    let missed = 0;
    await fc.assert(
      fc.asyncProperty(drawn, bounds, async ([[settings, all], claimsEach], limits) => {
        const input = await inputOf(settings, all, claimsEach);
        const found = comparedWith({ ...byPlace, ...limits }, input);
        if (found.unseen !== null) missed += 1;
        else expect(told(found)).toEqual(told(comparedWith(allPairs, input)));
      }),
      { numRuns: 400 },
    );
    expect(missed).toBeGreaterThan(60);
  });
});
