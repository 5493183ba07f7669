import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { check } from "../../src/check.ts";
import type { Finding } from "../../src/model/finding.ts";
import { gatherText } from "../story-text.ts";

/** A map as YAML reads it where every scalar is text. */
type Texts = { readonly [key: string]: Data };
type Data = string | readonly Data[] | Texts;

interface SmallStory extends Texts {
  readonly it: string;
  readonly properties: Texts;
}

const page = readFileSync(new URL("./small-stories.yaml", import.meta.url), "utf8");
const stories = parse(page, { schema: "failsafe" }) as readonly SmallStory[];
const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
const passedOver = new Set(["unused-definition", "single-origin", "quote-missing"]);

const region = {
  europe: {},
  norway: { broader: "europe" },
  sweden: { broader: "europe" },
  norsund: { broader: "norway" },
  oslo: { broader: "norway" },
  border: { broader: ["norway", "sweden"] },
  asia: {},
};

describe("a small story", () => {
  it.each(stories.map((story) => [story.it, story] as const))("%s", async (_, story) => {
    const { questions, findings } = check(await gatherText(textOf(story)), settings);
    const wanted = (story["outcome"] ?? {}) as Texts;
    const outcomes = Object.fromEntries(questions.map(({ property, outcome }) => [property, outcome]));
    expect(outcomes).toMatchObject(wanted);
    const found = findings.filter(({ rule }) => !passedOver.has(rule)).map(shortly);
    expect(found.sort()).toEqual([...((story["finds"] ?? []) as readonly string[])].sort());
  });

  it("has a name of its own", () => expect(new Set(stories.map((story) => story.it)).size).toBe(stories.length));
});

/** "value-conflict launched a b": the rule, the property of the question, the articles of the claims. */
function shortly(finding: Pick<Finding, "rule" | "question" | "claims">): string {
  const property = finding.question?.split("/").at(-1) ?? [];
  const articles = finding.claims.map((claim) => claim.slice(0, claim.indexOf("#"))).sort();
  return [finding.rule, property, articles].flat().join(" ");
}

/** The files of a story in one text. */
function textOf(story: SmallStory): string {
  const articles = Object.entries(story).filter(([key]) => /^[a-e]$/.test(key));
  const properties = Object.entries(story.properties).map(([id, property]) => [
    id,
    { question: `${id}?`, ...(typeof property === "string" ? { kind: property } : property) },
  ]);
  const { entities, outlets, terms, origins, rates, rules } = story;
  const record = {
    story: { name: "The ferry" },
    entities: { ferry: { name: "The ferry" }, ...(entities as Texts) },
    outlets: { ...Object.fromEntries(articles.map(([id]) => [id, { name: `Outlet ${id}` }])), ...(outlets as Texts) },
    ...(terms === undefined ? {} : { terms: terms === "true" ? { region, audience: { staff: {} } } : terms }),
    ...(origins === undefined ? {} : { origins }),
    properties: Object.fromEntries(properties),
    ...(rates === undefined ? {} : { rates }),
    ...(rules === undefined ? {} : { rules }),
  };
  return [
    `# story.yaml\n${stringify(record)}`,
    ...articles.map(([id, article]) => articleText(id, article, story.properties)),
  ].join("");
}

function articleText(id: string, article: Data, properties: Texts): string {
  const told: Texts = typeof article === "string" || Array.isArray(article) ? { say: article } : (article as Texts);
  const { say, date = "2022-06-01", outlet = id, language = "en", ...more } = told;
  const claims = (say as readonly Texts[]).map((claim) => {
    const [property = ""] = Object.keys(claim).filter((key) => key in properties);
    const { [property]: value, ...rest } = claim;
    return { property, value, ...rest };
  });
  const head = { title: id, outlet, language, published: date, about: "ferry", ...more };
  return `# ${id}.yaml\n${stringify({ article: head, claims })}`;
}
