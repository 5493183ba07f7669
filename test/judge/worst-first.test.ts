import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { type Ranked, rankedOf, worstFirst } from "../../src/judge/worst-first.ts";
import { ruleIds, severities } from "../../src/model/finding.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

const names = `# story.yaml
story: { name: Ferry }
entities: { ferry: { name: Ferry } }
outlets: { alpha-news: { name: A }, beta-news: { name: B } }
properties:
  sailed: { question: When did it sail?, kind: date }
  width: { question: How wide is it?, kind: quantity, unit: m }
`;

const story = `${names}# a.yaml
article: { title: A, outlet: alpha-news, language: en, published: 2024-05-14, about: ferry }
claims:
  - { id: z, property: sailed, value: Juli 2021 }
  - { id: y, property: lenght, value: 12 m }
  - { id: a, property: width, value: twelf metres }
  - { id: w, property: sailed, value: 2021, quote: it sailed in 2023 }
  - { id: b, property: width, value: 3 m, quote: it is 4 metres wide }
# b.yaml
article: { title: B, outlet: beta-news, language: en, published: 2024-05-14, about: ferry }
claims:
  - { id: width, property: width, value: 12 m, quot: as wide }
  - { id: sailed, property: sailed, value: 2024, quote: this year }
`;

const clashing = `${names}# a.yaml
article: { title: A, outlet: alpha-news, language: en, published: 2024-05-14, about: ferry }
claims: [{ property: sailed, value: 2021 }, { property: width, value: 12 m }]
# b.yaml
article: { title: B, outlet: beta-news, language: en, published: 2024-05-14, about: ferry }
claims: [{ property: sailed, value: 2023 }, { property: width, value: 15 m }]
`;

describe("the order of findings", () => {
  it("follows each file from top to bottom where the files are wrong, whatever the rule", async () => {
    const { findings } = check(await gatherText(story), settings);
    const wrong = findings.filter(({ question }) => question === null);
    expect(wrong.map(({ severity, rule, places: [at] }) => `${severity} ${rule} ${at?.file}:${at?.line}`)).toEqual([
      "error schema claims/ferry/a.yaml:4",
      "error unknown-name claims/ferry/a.yaml:5",
      "error schema claims/ferry/a.yaml:6",
      "error schema claims/ferry/b.yaml:4",
      "warning value-not-in-quote claims/ferry/a.yaml:7",
      "warning value-not-in-quote claims/ferry/a.yaml:8",
    ]);
  });

  it("follows decisions.yaml from top to bottom, too", async () => {
    const decision = (finding: string) =>
      `  - { finding: "${finding}", outcome: unresolved, reason: R, by: B, on: 2024-06-01, review-by: 2024-07-01 }\n`;
    const decisions = ["value-conflict:ferry/width", "value-conflict:ferry/sailed"].map(decision).join("");
    const { findings } = check(await gatherText(`${clashing}# decisions.yaml\ndecisions:\n${decisions}`), settings);
    const onDecisions = findings.filter(({ rule }) => rule.endsWith("-decision"));
    expect(onDecisions.map(({ id, places: [at] }) => `${id} ${at?.line}`)).toEqual([
      "reopened-decision:value-conflict:ferry/width 3",
      "reopened-decision:value-conflict:ferry/sailed 4",
    ]);
  });

  it("is that of the rules, then of the ids, in all else", () => {
    const at = (id: string, line: number): Ranked => ({
      state: "open",
      severity: "error",
      rule: "value-conflict",
      id,
      places: [{ file: "a.yaml", line, column: 1 }],
    });
    expect(worstFirst(at("value-conflict:a", 9), at("value-conflict:b", 1))).toBeLessThan(0);
    expect(worstFirst({ ...at("value-conflict:z", 1) }, { ...at("disputed:a", 1), rule: "disputed" })).toBeLessThan(0);
  });

  it("puts what is decided after all that is open, and what is open again among it", () => {
    const conflict: Ranked = { state: "open", severity: "error", rule: "value-conflict", id: "a", places: [] };
    const note: Ranked = { ...conflict, severity: "info" };
    expect(worstFirst({ ...conflict, state: "decided" }, note)).toBeGreaterThan(0);
    expect(worstFirst({ ...conflict, state: "reopened" }, note)).toBeLessThan(0);
    expect(worstFirst({ ...conflict, id: "b", state: "decided" }, { ...note, state: "decided" })).toBeLessThan(0);
  });

  const ranked: fc.Arbitrary<Ranked> = fc.record({
    state: fc.constantFrom("open", "decided", "reopened"),
    severity: fc.constantFrom(...severities),
    rule: fc.constantFrom(...ruleIds),
    id: fc.constantFrom("a", "b", "c"),
    places: fc.array(
      fc.record({
        file: fc.constantFrom("a.yaml", "b.yaml"),
        line: fc.integer({ min: 1, max: 3 }),
        column: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 1 },
    ),
  });

  it("is an order: it can be turned about, and what lies between lies between", () => {
    fc.assert(
      fc.property(ranked, ranked, ranked, (a, b, c) => {
        expect(Math.sign(worstFirst(a, b)) + Math.sign(worstFirst(b, a))).toBe(0);
        if (worstFirst(a, b) <= 0 && worstFirst(b, c) <= 0) expect(worstFirst(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("is told by what is kept of a finding as by all of it", async () => {
    const { findings } = check(await gatherText(story), settings);
    expect([...findings].reverse().sort((a, b) => worstFirst(rankedOf(a), rankedOf(b)))).toEqual(findings);
  });
});
