import { describe, expect, it } from "vitest";
import { examine } from "../src/examine.ts";
import { explain } from "../src/explain.ts";
import { say } from "../src/messages/say.ts";
import { ruleIds } from "../src/model/finding.ts";
import { storyOf } from "./compare/pair.ts";
import { gatherText } from "./story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

async function explained(property: string, claims: readonly string[], ...ids: readonly string[]): Promise<string> {
  const input = await gatherText(storyOf(property, claims));
  const { lines } = explain(ids, input, examine(input), settings);
  return lines.map(({ said }) => say(said, "en")).join("\n");
}

describe("explain", () => {
  it.each([
    [
      "the days of a date",
      "kind: date",
      ["summer 2021", "2022-02"],
      ["a#p", "b#p"],
      "from 1 June 2021 to 31 August 2021",
    ],
    ["an open end", "kind: date", ["since 2021", "2020"], ["a#p", "b#p"], "every day from 1 January 2021 on"],
    [
      "open and closed bounds",
      "kind: quantity, unit: EUR",
      ["3.9 billion", "4 billion"],
      ["a#p"],
      "at least 3.85 billion EUR and less than 3.95 billion EUR",
    ],
    [
      "speaker, scope and origin",
      "kind: date",
      ["2021 {region: norsund} by ada (wire)", "2022"],
      ["a#p", "b#p"],
      "as of 1 June 2024 · says Ada Lind · of norsund · from a wire",
    ],
    [
      "why a plan stands beside",
      "kind: date",
      ["plan: 2021 @2020", "2022"],
      ["ferry/p"],
      "It is a plan or a forecast: it does not say what happened.",
    ],
    [
      "what a denial rules out",
      "kind: date",
      ["denial: 2021", "2022"],
      ["ferry/p"],
      "It rules out the days from 1 January 2021 to",
    ],
    ["why a denial stands beside", "kind: date", ["denial: 2021", "2022"], ["ferry/p"], "It only says what is not so."],
    [
      "why a replaced value stands beside",
      "kind: entity, changes: true",
      ["ada @2020", "ben @2022"],
      ["a#p"],
      "has taken its place",
    ],
  ])("says %s", async (_, property, claims, ids, said) => {
    expect(await explained(property, claims, ...ids)).toContain(said);
  });

  it("says a finding once, and of a question what was found", async () => {
    const message = "The sources cannot all be right: 2020";
    const times = (text: string) => text.split(message).length - 1;
    expect(times(await explained("kind: date", ["2020", "2022"], "value-conflict:ferry/p"))).toBe(1);
    expect(times(await explained("kind: date", ["2020", "2022"], "ferry/p"))).toBe(1);
  });

  it.each(ruleIds)("shows the page of %s", async (rule) => {
    const input = await gatherText(storyOf("kind: date", ["2021"]));
    const { page } = explain([rule], input, examine(input), settings);
    expect(page).toMatch(new RegExp(`^# ${rule}: [^]*\\*\\*What to do\\.\\*\\*[^]*## It fires[^]*## It stays quiet`));
  });

  const rules = `rules:
  - { id: sails-later, order: [contract, sailing], at-least: 30 days, because: Crews take a month }
  - { id: counted, sum: { total: all, parts: [adults, children], complete: false }, when: { status: [fact, plan] } }
  - { id: each-later, for: { type: ship }, order: [contract, self/sailing], when: { value: { cancelled: false } } }
  - { id: quiet, severity: off, order: [contract, sailing] }
  - { id: wrong, order: [contract, all] }
  - { id: sum, order: [contract, sailing] }
`;
  const ferry = `# story.yaml
story: { name: The Norsund ferry }
entities: { ferry: { name: The ferry }, nora: { name: MS Nora, type: ship } }
outlets: { post: { name: Post } }
properties:
  contract: { question: When was it signed?, kind: date }
  sailing: { question: When did it sail?, kind: date }
  cancelled: { question: Is it cancelled?, kind: boolean }
  all: { question: How many?, kind: quantity }
  adults: { question: How many adults?, kind: quantity }
  children: { question: How many children?, kind: quantity }
${rules}# post.yaml
article: { title: T, outlet: post, language: en, published: 2026-01 }
claims:
  - { property: contract, value: 2025 }
  - { property: sailing, value: 2024-05 }
  - { about: nora, property: sailing, value: 2026, status: plan }
  - { property: all, value: 100, status: forecast }
`;

  async function ofRule(id: string): Promise<string> {
    const input = await gatherText(ferry);
    const { lines } = explain([id], input, examine(input), settings);
    return lines.map(({ said }) => say(said, "en")).join("\n");
  }

  it.each([
    [
      "where it stands",
      "sails-later",
      "The rule sails-later of the story The Norsund ferry (claims/ferry/story.yaml:13:11)",
    ],
    [
      "what it asks",
      "sails-later",
      "(Crews take a month): none of these is later than the next: “When was it signed?” and",
    ],
    ["its distance", "sails-later", "Between neighbours lie at least 30 days."],
    ["the claims on it", "sails-later", 'post#contract says "2025" (fact), which denotes 2025.'],
    ["what it found", "sails-later", "Findings:\nThis cannot all be right under the story's rule sails-later"],
    ["that parts are not all", "counted", "are parts of “How many?”, and make up no more than it."],
    ["which claims take part", "counted", "Claims that take part: fact and plan."],
    [
      "which claim takes no part",
      "counted",
      "denotes 100.\nIt takes no part in the rule: its status or its scope is another.",
    ],
    ["that nothing breaks it", "counted", "It finds nothing: the answers at hand can all be right under it."],
    ["whom it is for", "each-later", "each entity of the type “ship”, here called self: MS Nora."],
    ["on which condition", "each-later", "only where a source says so: “Is it cancelled?” has the answer false."],
    ["that its condition is not met", "each-later", "no source states what it needs to hold."],
    ["that it is off", "quiet", "It is not applied: its severity is off."],
    [
      "that it is wrong",
      "wrong",
      "It is not applied, for there is a mistake in it.\nFindings:\nThe rule wrong needs dates",
    ],
    ["itself by the story's id", "ferry/sum", "The rule sum of the story The Norsund ferry"],
    ["factlint's own rule of its id", "sum", "The parts do not make the total"],
    ["its id where it is misspelt", "sails-latr", 'question "sails-latr". Did you mean sails-later?'],
  ])("says of a story's own rule %s", async (_, id, said) => {
    expect(await ofRule(id)).toContain(said);
  });
});
