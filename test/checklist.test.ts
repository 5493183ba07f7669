import { describe, expect, it } from "vitest";
import { check } from "../src/check.ts";
import type { Outcome } from "../src/model/question.ts";
import { questionOf } from "./compare/pair.ts";
import { gatherText } from "./story-text.ts";

/** Small stories, one question each: what its claims say, and the outcome that a fact desk would expect. */
type Story = readonly [property: string, claims: readonly string[], outcome: Outcome];

const yesNo = "kind: boolean";
const date = "kind: date";
const people = "kind: quantity, unit: people";
const money = "kind: quantity, unit: EUR";
const name = "kind: entity";
const place = "kind: term, terms: region";
const places = "kind: set, of: term, terms: region";

const checklist: Readonly<Record<string, readonly Story[]>> = {
  negation: [
    [yesNo, ["true", "false"], "conflicting"],
    [yesNo, ["true", "denial: true"], "disputed"],
    [yesNo, ["false", "denial: true"], "compatible"],
  ],
  antonym: [
    [place, ["norway", "sweden"], "conflicting"],
    [place, ["norway or sweden", "sweden"], "agreed"],
    [place, ["norsund", "sweden"], "conflicting"],
  ],
  "exact number": [
    [people, ["188", "189"], "conflicting"],
    [people, ["188", "188 people"], "agreed"],
    [people, ["188", "about 190"], "agreed"],
  ],
  "lower and upper bound": [
    [people, ["more than 20", "19"], "conflicting"],
    [people, ["more than 20", "25"], "agreed"],
    [people, ["at least 20", "at most 20"], "compatible"],
    [people, ["up to 20", "more than 25"], "conflicting"],
  ],
  rounding: [
    [money, ["3.9 billion", "3.92 billion"], "agreed"],
    [money, ["nearly 4 billion", "3.9 billion"], "agreed"],
    [money, ["3.9 billion", "3.7 billion"], "conflicting"],
    ["kind: quantity, unit: people, rounded: true", ["12000", "12300"], "agreed"],
  ],
  "overlapping ranges": [
    [people, ["between 10 and 20", "between 15 and 30"], "compatible"],
    [people, ["between 10 and 20", "between 21 and 30"], "conflicting"],
    [people, ["between 10 and 20", "15"], "agreed"],
  ],
  "number words": [
    [people, ["twelve", "12"], "agreed"],
    [people, ["two and a half million", "2500000"], "agreed"],
    [people, ["dozens", "5"], "conflicting"],
  ],
  "unit and currency": [
    ["kind: quantity, unit: km", ["10 km", "6.2 miles"], "agreed"],
    ["kind: quantity, unit: km", ["10 km", "10 miles"], "conflicting"],
    [money, ["3 million EUR", "3 million USD"], "not-comparable"],
  ],
  denominator: [
    ["kind: quantity, unit: '%'", ["20%", "1 in 5"], "agreed"],
    ["kind: quantity, unit: '%'", ["20%", "1 in 4"], "conflicting"],
    ["kind: quantity", ["20% of adults", "25% of children"], "not-comparable"],
  ],
  "disjoint dates": [
    [date, ["summer 2021", "2022-02"], "conflicting"],
    [date, ["2021-07", "2021-09"], "conflicting"],
    [date, ["2021-07-01", "2021"], "agreed"],
  ],
  "date granularity": [
    [date, ["2021", "2021-07"], "agreed"],
    [date, ["2021-07", "2021-07-14"], "agreed"],
    [date, ["2021-07", "2021-08-14"], "conflicting"],
  ],
  "fuzzy date": [
    [date, ["about 2021-07", "2021-08-05"], "agreed"],
    [date, ["early 2021", "2021-03"], "agreed"],
    [date, ["early 2021", "2021-11"], "conflicting"],
    [date, ["the 1990s", "1995"], "agreed"],
  ],
  "off by one day": [
    [date, ["2024-05-14", "2024-05-15"], "near"],
    [date, ["2024-05-14", "2024-05-17"], "conflicting"],
    [date, ["2024-05-14", "2024-05-14"], "agreed"],
  ],
  "planned and happened": [
    [date, ["plan: 2021 @2020", "2021-07 @2022"], "compatible"],
    [date, ["plan: 2021 @2020", "2022-07 @2023"], "changed"],
    [date, ["forecast: 2025", "plan: 2025"], "agreed"],
  ],
  "hedged and asserted": [
    [date, ["allegation: 2021", "2023"], "disputed"],
    [date, ["2021?", "2023"], "disputed"],
    [date, ["2021?", "2021"], "agreed"],
    [yesNo, ["opinion: true", "false"], "disputed"],
  ],
  attribution: [
    [date, ["2021 by ada", "2023 by ben"], "disputed"],
    [date, ["2021 by ada", "2023 by line"], "conflicting"],
    [date, ["2021 by ada", "2021 by ben"], "agreed"],
  ],
  "entity alias": [
    [name, ["Ada Lind", "ada"], "agreed"],
    [name, ["Ada Lynd", "Ada Lind"], "near"],
    [name, ["Ada Lind", "Bernard Okafor"], "conflicting"],
  ],
  "place and part-whole": [
    [place, ["norway", "norsund"], "agreed"],
    [place, ["norsund", "sweden"], "conflicting"],
    [name, ["line", "ada"], "agreed"],
  ],
  "open and closed list": [
    [places, ["[norway]", "[sweden]"], "compatible"],
    [places, ["{ exactly: [norway] }", "[sweden]"], "conflicting"],
    [places, ["{ exactly: [norway, sweden] }", "[sweden]"], "agreed"],
    [places, ["{ including: [norway], without: [sweden] }", "[sweden]"], "conflicting"],
  ],
  scope: [
    [people, ["12 {region: norsund}", "40 {region: sweden}"], "not-comparable"],
    [people, ["12 {region: norsund}", "40 {region: norway}"], "not-comparable"],
    [people, ["12 {region: norsund}", "40 {region: norsund}"], "conflicting"],
    [`${yesNo}, parts: same`, ["false {region: norsund}", "true {region: norway}"], "conflicting"],
  ],
  "succession and update": [
    [`${name}, changes: true`, ["ada @2020", "ben @2023"], "changed"],
    [`${name}, changes: true`, ["ada @2023", "ben @2023"], "conflicting"],
    [`${people}, changes: true`, ["120 @2020", "120 @2023"], "agreed"],
  ],
  "silence and zero": [
    [people, ["0", "none"], "agreed"],
    [people, ["0", "3"], "conflicting"],
    [people, ["3"], "single-origin"],
  ],
  "role swap": [
    [name, ["line", "ben"], "conflicting"],
    [name, ["line", "line"], "agreed"],
    [name, ["denial: line", "ben"], "compatible"],
  ],
};

describe.each(Object.entries(checklist))("%s", (_, stories) => {
  it.each(stories)("%s: %j → %s", async (property, claims, outcome) => {
    expect((await questionOf(property, claims)).outcome).toBe(outcome);
  });
});

const head = `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: Post }, times: { name: Times } }
properties: { sailed: { question: When did it sail?, kind: date } }
`;
const article = (id: string, outlet: string, rest: string, ...values: readonly string[]) => `# ${id}.yaml
article: { title: ${id}, outlet: ${outlet}, language: en, published: 2024-06-01${rest} }
claims: [${values.map((value, index) => `{ id: c${index}, property: sailed, value: ${value} }`).join(", ")}]
`;

async function rulesOn(text: string): Promise<readonly string[]> {
  const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
  return check(await gatherText(head + text), settings)
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule !== "unused-definition");
}

describe("self-contradiction", () => {
  it.each([
    [
      "two days",
      article("a", "post", "", "2024-05-14", "2024-05-20") + article("b", "times", "", "2024"),
      ["self-conflict"],
    ],
    [
      "three ranges that agree only by pairs",
      article("a", "post", "", "2020 or 2021", "2021 or 2022", "2020 or 2022") +
        article("b", "times", "", "between 2020 and 2022"),
      [],
    ],
    ["a day and its month", article("a", "post", "", "2024-05-14", "2024-05") + article("b", "times", "", "2024"), []],
    [
      "a clash with another article",
      article("a", "post", "", "2024-05-14") + article("b", "times", "", "2024-05-20"),
      ["value-conflict"],
    ],
  ])("%s → %j", async (_, text, rules) => {
    expect(await rulesOn(text)).toEqual(rules);
  });
});

describe("later edition", () => {
  it.each([
    [
      "replaces what the earlier said",
      article("a", "post", "", "2024-05-14") + article("b", "post", ", edition-of: a", "2024-05-20"),
      ["changed-over-time"],
    ],
    [
      "clashes with a third article",
      article("a", "post", "", "2024-05-14") +
        article("b", "post", ", edition-of: a", "2024-05-20") +
        article("c", "times", "", "2024-05-14"),
      ["value-conflict", "changed-over-time"],
    ],
    [
      "repeats the earlier",
      article("a", "post", "", "2024-05-14") + article("b", "post", ", edition-of: a", "2024-05-14"),
      [],
    ],
    [
      "is more precise than the earlier",
      article("a", "post", "", "2024-05") + article("b", "post", ", edition-of: a", "2024-05-14"),
      [],
    ],
    [
      "frees the question",
      article("a", "post", "", "2024-05-14") +
        article("b", "post", ", edition-of: a", "2024-05-20") +
        article("c", "times", "", "2024-05-20"),
      ["changed-over-time"],
    ],
  ])("%s → %j", async (_, text, rules) => {
    expect(await rulesOn(text)).toEqual(rules);
  });
});
