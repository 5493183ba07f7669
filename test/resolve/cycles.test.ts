import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { say } from "../../src/messages/say.ts";
import { hierarchyOf } from "../../src/values/hierarchy.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

const story = (entities: string, origins: string, terms: string) => `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry }, ${entities} }
outlets: { post: { name: Post } }
origins: { ${origins} }
terms: { region: { ${terms} } }
properties: { sailed: { question: When did it sail?, kind: date } }
`;
const article = (id: string, editionOf: string, value: string) => `# ${id}.yaml
article: { title: ${id}, outlet: post, language: en, published: 2024-06-01, edition-of: ${editionOf} }
claims: [{ property: sailed, value: ${value} }]
`;

const entity = "line: { name: The line }";
const origin = "wire: { name: Wire }";
const term = "north: {}";

async function cyclesOf(text: string): Promise<readonly string[]> {
  const { findings } = check(await gatherText(text), settings);
  return findings.filter(({ rule }) => rule === "schema").map(({ message }) => say(message, "en"));
}

describe("names that lead back to themselves", () => {
  it.each([
    ["part-of", "a → b → a", story("a: { name: A, part-of: b }, b: { name: B, part-of: a }", origin, term)],
    ["part-of", "a → a", story("a: { name: A, part-of: a }", origin, term)],
    [
      "origins",
      "a → b → a",
      story(entity, "a: { name: A, origins: [b] }, b: { name: B, origins: [wire, a] }, wire: { name: W }", term),
    ],
    [
      "broader",
      "a → b → c → a",
      story(entity, origin, "a: { broader: b }, b: { broader: [d, c] }, c: { broader: a }, d: {}"),
    ],
    ["edition-of", "a → b → a", story(entity, origin, term) + article("a", "b", "2021") + article("b", "a", "2021")],
  ])("%s: %s", async (step, way, text) => {
    expect(await cyclesOf(text)).toEqual([expect.stringContaining(`by ${step}: ${way}. `)]);
  });

  it("are placed where the articles say which they replace", async () => {
    const first = article("a", "b", "2021");
    const text = story(entity, origin, term) + first + article("b", "a", "2021");
    const { findings } = check(await gatherText(text), settings);
    const [place] = findings.find(({ rule }) => rule === "schema")?.places ?? [];
    const line = first.split("\n")[(place?.line ?? 1) - 1] ?? "";
    expect(place?.file).toBe("claims/ferry/a.yaml");
    expect(line.slice((place?.column ?? 1) - 1)).toMatch(/^b }$/);
  });

  it("does not take two ways to one name for a circle", async () => {
    const terms = "a: { broader: [b, c] }, b: { broader: d }, c: { broader: d }, d: {}";
    expect(await cyclesOf(story(entity, origin, terms))).toEqual([]);
  });

  it("still compares articles that replace one another in a circle", async () => {
    const text = story(entity, origin, term) + article("a", "b", "2021") + article("b", "a", "2023");
    const { questions } = check(await gatherText(text), settings);
    expect(questions.map(({ outcome }) => outcome)).toEqual(["conflicting"]);
  });
});

describe("names that lie far below others", () => {
  const terms = (count: number) =>
    Array.from({ length: count }, (_, index) => `t${index}: { ${index === 0 ? "" : `broader: t${index - 1}`} }`).join(
      ", ",
    );
  const wholes = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `e${index}: { name: E ${index}${index === 0 ? "" : `, part-of: e${index - 1}`} }`,
    ).join(", ");

  it("are told of, once, for what is farther away is not looked at", async () => {
    const said = await cyclesOf(story(wholes(3000), origin, terms(3000)));
    expect(said).toEqual([
      expect.stringContaining('"e100" lies more than 64 steps of part-of below another name'),
      expect.stringContaining('"t100" lies more than 64 steps of broader below another name'),
    ]);
  });

  it("are no matter as long as all above them is looked at", async () => {
    expect(await cyclesOf(story(wholes(65), origin, terms(65)))).toEqual([]);
  });
});

describe("what lies under and above a name", () => {
  const chain = new Map(Array.from({ length: 200 }, (_, index) => [`${index}`, index === 0 ? [] : [`${index - 1}`]]));
  const { under, above } = hierarchyOf(chain);

  it("ends after so many steps, on both sides alike", () => {
    expect([under("0").size, under("0").has("64"), under("0").has("65")]).toEqual([65, true, false]);
    expect([above("199").size, above("64").has("0"), above("65").has("0")]).toEqual([65, true, false]);
  });
});
