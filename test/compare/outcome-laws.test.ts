import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueContext } from "../../src/compare/context.ts";
import { independence } from "../../src/compare/independence.ts";
import { weigh } from "../../src/compare/ladder.ts";
import { examine } from "../../src/examine.ts";
import type { Question, Verdict } from "../../src/model/question.ts";
import { relate } from "../../src/values/catalogue.ts";
import { gatherText } from "../story-text.ts";
import { question, type Said, storyOf } from "./said.ts";

/** The claims on the one question of a story, and how every two of them stand that no later edition sets aside. */
async function weighedAll(settings: string, all: readonly Said[]) {
  const { checked } = examine(await gatherText(storyOf(settings, all)));
  const [found] = checked.questions;
  if (found === undefined) throw new Error("The story has no question.");
  const input = checked.input(found);
  const isReplaced = (article: string) => all[Number(article.slice(1)) + 1]?.replaces === true;
  const pairs = input.claims.flatMap((a, order) =>
    input.claims.slice(order + 1).flatMap((b) => {
      const { verdict } = weigh(a, b, input);
      expect(weigh(b, a, input).verdict).toBe(verdict);
      const isSetAside = isReplaced(a.article) || isReplaced(b.article);
      return isSetAside ? [] : [{ a, b, verdict }];
    }),
  );
  return { found, input, pairs };
}

const clashes: Readonly<Partial<Record<Verdict, Question["outcome"]>>> = {
  conflicts: "conflicting",
  disputed: "disputed",
  near: "near",
};

describe("whatever is said on a question", () => {
  it("its outcome, and who clashes, are those of its pairs, or of claims that agree by pairs and never together", async () => {
    await fc.assert(
      fc.asyncProperty(question, async ([settings, all]) => {
        const { found, pairs } = await weighedAll(settings, all);
        const seen = new Set(pairs.map(({ verdict }) => verdict));
        const worst = (Object.keys(clashes) as Verdict[]).find((verdict) => seen.has(verdict));
        if (found.joint.length === 0 || worst === "conflicts") {
          if (worst !== undefined) expect(found.outcome).toBe(clashes[worst]);
          else expect(Object.values(clashes)).not.toContain(found.outcome);
        } else expect(["conflicting", "disputed"]).toContain(found.outcome);
        const clashing = pairs.flatMap(({ a, b, verdict }) => (verdict in clashes ? [a.id, b.id] : []));
        expect(found.clashing).toEqual([...new Set([...clashing, ...found.joint])].sort());
      }),
      { numRuns: 250 },
    );
  });

  it("it is agreed only where facts of two sources say the same, or plans where there are no facts", async () => {
    await fc.assert(
      fc.asyncProperty(question, async ([settings, all]) => {
        const { found, input, pairs } = await weighedAll(settings, all);
        const { groupOf } = independence(input);
        const sourceOf = (id: string) => groupOf[found.claims.indexOf(id)];
        const confirming = input.claims.some(({ status }) => status === "fact") ? ["fact"] : ["plan", "forecast"];
        const isConfirmed = pairs.some(
          ({ a, b, verdict }) =>
            (verdict === "agrees" || verdict === "refines") &&
            [a, b].every(({ status }) => confirming.includes(status)) &&
            sourceOf(a.id) !== sourceOf(b.id),
        );
        if (found.outcome === "agreed" || found.outcome === "compatible")
          expect(found.outcome).toBe(isConfirmed ? "agreed" : "compatible");
      }),
      { numRuns: 150 },
    );
  });

  it("its common ground lies within all that is weighed, and its range around every position", async () => {
    await fc.assert(
      fc.asyncProperty(question, async ([settings, all]) => {
        const { found, input } = await weighedAll(settings, all);
        if (found.kind === "text") return;
        const context = valueContext(input);
        const inside = ["same", "narrower"];
        for (const [index, { denotation }] of input.claims.entries())
          if (found.commonGround !== null && found.beside[index] === null)
            expect(inside).toContain(relate(found.commonGround, denotation, context));
        for (const { denotation } of found.positions)
          if (found.range !== null) expect(inside).toContain(relate(denotation, found.range, context));
      }),
      { numRuns: 150 },
    );
  });
});
