import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv, type AnySchemaObject } from "ajv";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { gather, type Input } from "../../src/gather.ts";
import { diskSource } from "../../src/load/disk.ts";
import { ruleIds, severities } from "../../src/model/finding.ts";
import { outcomes } from "../../src/model/question.ts";
import { failOns } from "../../src/model/report.ts";
import { formats } from "../../src/report/catalogue.ts";
import { gatherText } from "../story-text.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8"),
) as AnySchemaObject;
const ajv = new Ajv({ strict: true, allErrors: true, discriminator: true, allowUnionTypes: true });
const validate = ajv.addVocabulary(["x-accepts"]).compile(schema);

/** The JSON report on an input. */
function reportOn(input: Input): unknown {
  const report = check(input, { today: "2026-01-31", failOn: "error", severities: {}, version: "0.1.0" });
  return JSON.parse([...formats.json(report, { language: "en", color: false, quiet: false })].join(""));
}

/** Every kind, open ends, gaps, doubts, scopes, plans, denials, editions, and files that cannot be used. */
const story = `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry }, port: { name: The port }, harbour: { name: The harbour } }
outlets: { post: { name: Post }, times: { name: Times } }
origins: { release: { name: A release, by: port } }
terms: { region: { norway:, norsund: { broader: norway }, oslo: { broader: norway } } }
properties:
  runs: { question: Does it run?, kind: boolean, changes: true }
  first: { question: When did it first sail?, kind: date }
  season: { question: When does it run?, kind: period }
  seats: { question: How many seats?, kind: quantity, unit: seats, tolerance: 2% }
  base: { question: Where is it based?, kind: term, terms: region }
  owner: { question: Who owns it?, kind: entity }
  stops: { question: Where does it stop?, kind: set, of: term, terms: region }
  motto: { question: What is its motto?, kind: text, exact: true }
# a.yaml
article: { title: A, outlet: post, language: en, published: 2024-05-14, origins: [release], url: "https://post.example/a" }
claims:
  - { property: runs, value: yes, scope: { region: norsund }, quote: it runs, prefix: today, suffix: daily, at: 1, said-by: port }
  - { property: first, value: 2020 or 2022 }
  - { property: first, id: doubtful, value: 2021? }
  - { property: season, value: since 2019 }
  - { property: seats, value: more than 100 }
  - { property: base, value: norsund }
  - { property: owner, value: port }
  - { property: stops, value: [norsund, oslo] }
  - { property: motto, value: Ahoy, note: As painted. }
# b.yaml
article: { title: B, outlet: times, language: nl, published: 2024-06 }
claims:
  - { property: runs, value: no }
  - { property: first, value: after 2023 }
  - { property: season, value: 2018/2022 }
  - { property: seats, value: 80 }
  - { property: seats, id: more, value: 81, as-of: 2024-05 }
  - { property: base, value: oslo }
  - { property: owner, value: The harbor }
  - { property: stops, value: { exactly: [norsund] } }
  - { property: stops, id: less, value: { including: [norsund], without: [oslo] } }
  - { property: motto, value: Ahoi, status: denial, translation: Ahoy }
  - { property: first, id: planned, value: 2023, status: plan }
  - { property: nothing, value: 1 }
  - { property: seats, id: unreadable, value: plenty }
# c.yaml
article: { title: C, outlet: times, language: nl, published: 2024-07, edition-of: b }
claims:
  - { property: runs, value: yes }
# broken.yaml
article: { title: [
`;

describe("the JSON report fits its schema", () => {
  it("with every kind and sort of claim, and files that cannot be used", async () => {
    const report = reportOn(await gatherText(story)) as {
      claims: { value: { denotation: { kind: string } } }[];
      findings: { rule: string }[];
    };
    expect([validate(report), validate.errors]).toEqual([true, null]);
    const kinds = new Set(report.claims.map(({ value }) => value.denotation.kind));
    expect([...kinds].sort()).toEqual(["boolean", "date", "entity", "period", "quantity", "set", "term", "text"]);
    const rules = new Set(report.findings.map(({ rule }) => rule));
    expect([...rules]).toEqual(expect.arrayContaining(["value-conflict", "syntax", "unknown-name"]));
  });

  it("with what bears an id in the order of ids, as the design has it; findings stand worst first", async () => {
    type Listed = readonly { readonly id: string; readonly articles?: Listed }[];
    const report = reportOn(await gatherText(story)) as Record<"rules" | "stories" | "questions" | "claims", Listed>;
    const { rules, stories, questions, claims } = report;
    const lists = [rules, stories, questions, claims, ...stories.flatMap(({ articles }) => [articles ?? []])];
    for (const list of lists) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    }
  });

  it("with nothing in it", async () => {
    const report = reportOn(await gatherText(""));
    expect([validate(report), validate.errors]).toEqual([true, null]);
  });

  it("on the stories of this repository", async () => {
    const root = fileURLToPath(new URL("../..", import.meta.url));
    const report = reportOn(await gather(diskSource(root), ["claims"]));
    expect([validate(report), validate.errors]).toEqual([true, null]);
  });
});

describe("the schema of the report has the words of the code", () => {
  const { properties } = schema as { properties: Record<string, AnySchemaObject> };
  const finding = properties["findings"]?.["items"].properties;
  it.each([
    ["rules", finding.rule.enum, ruleIds],
    ["severities", finding.severity.enum, severities],
    ["outcomes", properties["questions"]?.["items"].properties.outcome.enum, outcomes],
    ["counted outcomes", Object.keys(properties["summary"]?.["properties"].outcomes.properties), outcomes],
    ["gates", properties["gate"]?.["properties"].failOn.enum, failOns],
  ])("%s", (_, inSchema, inCode) => {
    expect(inSchema).toEqual(inCode);
  });
});
