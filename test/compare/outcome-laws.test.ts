import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueContext } from "../../src/compare/context.ts";
import { independence } from "../../src/compare/independence.ts";
import { weigh } from "../../src/compare/ladder.ts";
import { examine } from "../../src/examine.ts";
import type { Question, Verdict } from "../../src/model/question.ts";
import { relate } from "../../src/values/catalogue.ts";
import { gatherText } from "../story-text.ts";

/** How a question of each kind may be set, and what is said on it. */
const samples: readonly (readonly [settings: readonly string[], values: readonly string[]])[] = [
  [
    ["kind: date", "kind: date, changes: true", "kind: date, changes: 1 year"],
    [
      "2020",
      "2021",
      "summer 2021",
      "2020 or 2022",
      "2021 or 2022",
      "2020 or 2021",
      "before 2021",
      "since 2021",
      "2021?",
    ],
  ],
  [
    ["kind: quantity, unit: EUR, tolerance: 5%", "kind: quantity, unit: EUR, changes: true"],
    ["100", "104", "about 100", "more than 100", "up to 100", "100 or 200", "200 or 300", "100 or 300", "20 NOK"],
  ],
  [
    ["kind: term, terms: region", "kind: term, terms: region, parts: same"],
    ["norway", "norsund", "sweden", "oslo", "norsund or sweden", "oslo or norsund", "sweden or oslo"],
  ],
  [
    ["kind: entity", "kind: entity, changes: true"],
    ["ada", "line", "ben", "ada or ben", "Ada Lynd", "Somebody"],
  ],
  [["kind: set, of: entity"], ["[ada]", "{ exactly: [ada] }", "{ exactly: [ben] }", "{ without: [ada] }", "none"]],
  [
    ["kind: boolean, parts: some", "kind: boolean, parts: same"],
    ["yes", "no", "yes?"],
  ],
  [["kind: period"], ["2020/2021", "since 2020", "until 2021", "2019/2022", "2021/2022", "2020"]],
  [
    ["kind: text", "kind: text, exact: true"],
    ["Care", "care", "Cure"],
  ],
];

/** One claim, the keys that say how, of what and when, and the head of its article. */
const articleSaying = (values: readonly string[]) =>
  fc.record({
    value: fc.constantFrom(...values),
    status: fc.constantFrom("fact", "fact", "fact", "plan", "allegation", "denial", "forecast"),
    scope: fc.constantFrom("", "", "region: norsund", "region: norway", "region: norsund, audience: kids"),
    asOf: fc.constantFrom("2020", "2021", "2023", "2023"),
    by: fc.constantFrom("", "", ", said-by: ada", ", said-by: ben", ", said-by: line"),
    replaces: fc.constantFrom(false, false, false, true),
    language: fc.constantFrom("en", "nl"),
    outlet: fc.constantFrom("o1", "o2", "o3"),
  });

type Said = ReturnType<typeof articleSaying> extends fc.Arbitrary<infer One> ? One : never;

const storyOf = (settings: string, all: readonly Said[]) => `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: F }, ada: { name: Ada Lind, part-of: line }, ben: { name: Ben }, line: { name: The line } }
terms: { region: { norway: {}, norsund: { broader: norway }, oslo: { broader: norway }, sweden: {} }, audience: { kids: {} } }
outlets: { o1: { name: A }, o2: { name: B }, o3: { name: C } }
properties: { p: { question: What?, ${settings} } }
${all
  .map(
    ({ value, status, scope, asOf, by, replaces, language, outlet }, index) => `# a${index}.yaml
article: { title: T, outlet: ${outlet}, language: ${language}, published: 2023${replaces && index > 0 ? `, edition-of: a${index - 1}` : ""} }
claims: [{ property: p, value: ${value}, status: ${status}, scope: { ${scope} }, as-of: ${asOf}${by} }]
`,
  )
  .join("")}`;

const question = fc
  .constantFrom(...samples)
  .chain(([settings, values]) =>
    fc.tuple(fc.constantFrom(...settings), fc.array(articleSaying(values), { minLength: 2, maxLength: 6 })),
  );

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
