import { expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { gatherText } from "../story-text.ts";

const story = `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry, part-of: ostra-grop }, ada-lind: { name: Ada Lind }, ostra-group: { name: Ostra } }
outlets: { harbour-post: { name: Post }, times: { name: Times }, gazette: { name: Gazette } }
origins: { press-release: { name: Release } }
terms: { region: { norway: {}, sweden: {} }, season: { summer: {}, winter: {} } }
properties:
  head: { question: Who runs it?, kind: entity }
  home: { question: Where is its home?, kind: term, terms: region }
  first-sailing: { question: When did it first sail?, kind: date }
`;

/** What nothing uses, in a story with one article of these claims. */
async function unused(claims: string, outlet = "times"): Promise<readonly string[]> {
  const article = `# a.yaml
article: { title: A, outlet: ${outlet}, language: en, published: 2024-05-14, about: ferry }
claims: [${claims}]
`;
  const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
  const { findings } = check(await gatherText(story + article), settings);
  return findings.filter(({ rule }) => rule === "unused-definition").map(({ id }) => id.replace(/^.*ferry[:.]/, ""));
}

const never = [
  "entities.ada-lind",
  "outlets.harbour-post",
  "outlets.times",
  "outlets.gazette",
  "origins.press-release",
  "terms.region.norway",
  "terms.region.sweden",
  "terms.season.summer",
  "terms.season.winter",
  "properties.head",
  "properties.home",
  "properties.first-sailing",
];

it.each([
  ["a speaker", "{ property: head, value: Bob, said-by: ada-lint }", ["entities.ada-lind", "properties.head"]],
  ["a value", "{ property: head, value: Ada Lint }", ["entities.ada-lind", "properties.head"]],
  ["a property", "{ property: first-sailin, value: 2024 }", ["properties.first-sailing"]],
  [
    "an origin",
    "{ property: head, value: Bob, origins: [press-relase] }",
    ["origins.press-release", "properties.head"],
  ],
  ["a term", "{ property: home, value: norwai }", ["terms.region.norway", "properties.home"]],
  [
    "a term of a scope",
    "{ property: head, value: Bob, scope: { season: wintr } }",
    ["terms.season.winter", "properties.head"],
  ],
])("%s that is misspelt is not said to be unused", async (_, claim, used) => {
  const expected = never.filter((name) => ![...used, "outlets.times"].includes(name));
  expect(await unused(claim)).toEqual(expected);
});

it("an outlet that is misspelt is not said to be unused, and another is", async () => {
  const found = await unused("{ property: head, value: Bob }", "harbour-pst");
  expect(found.filter((name) => name.includes("outlets"))).toEqual(["outlets.times", "outlets.gazette"]);
});
