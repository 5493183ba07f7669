import { expect, it } from "vitest";
import { examine } from "../../src/examine.ts";
import { explain } from "../../src/explain.ts";
import { say } from "../../src/messages/say.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

const story = `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets: { a: { name: A }, b: { name: B }, c: { name: C }, d: { name: D } }
properties:
  signed: { question: When was it signed?, kind: date }
  sailed: { question: When did it sail?, kind: date }
rules: [{ id: a-week, order: [signed, sailed], at-least: 1 week }]
# a.yaml
article: { title: A, outlet: a, language: en, published: 2022 }
claims: [{ property: signed, value: 2020-12-21 }]
# b.yaml
article: { title: B, outlet: b, language: en, published: 2022 }
claims: [{ property: signed, value: 2020-12-30 }]
# c.yaml
article: { title: C, outlet: c, language: en, published: 2022 }
claims: [{ property: sailed, value: 2020-12-27 }]
# d.yaml
article: { title: D, outlet: d, language: en, published: 2022 }
claims: [{ property: sailed, value: late December 2020 }]
`;

it("a rule that several dates break is told with the distance that they miss", async () => {
  const input = await gatherText(story);
  const { lines } = explain(["order:ferry/a-week"], input, examine(input), settings);
  const told = lines.map(({ said }) => say(said, "en")).join("\n");
  expect(told).toContain(
    "none of these is later than the next: “When was it signed?” and “When did it sail?” (at-least: 1 week).",
  );
});
