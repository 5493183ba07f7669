import { expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { formats } from "../../src/report/catalogue.ts";
import { gatherText } from "../story-text.ts";

const story = `
# story.yaml
story: { name: The ferry }
entities: { nora: { name: The MS Nora } }
outlets: { post: { name: Post }, times: { name: Times } }
properties: { lanes: { question: How many lanes has it?, kind: quantity } }
# a.yaml
article: { title: A, outlet: post, language: en, published: 2024, about: nora }
claims: [{ property: lanes, value: "6", quote: four lanes }]
# b.yaml
article: { title: B, outlet: times, language: en, published: 2024, about: nora }
claims: [{ property: lanes, value: "4", quote: four lanes }]
`;

it("a comment says what a question is about, and names a claim once, be it for its value and its quote", async () => {
  const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
  const report = check(await gatherText(story), settings);
  const view = { language: "en", color: false, quiet: false } as const;
  const text = [...formats.comment(report, view)].join("");
  expect(text).toContain("### The MS Nora: How many lanes has it?");
  const [, odd = ""] = text.split("value-not-in-quote:");
  expect(odd.match(/^- .*/gm)).toHaveLength(1);
  expect(odd).toContain("a.yaml:3`");
});
