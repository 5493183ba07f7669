import { expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { say } from "../../src/messages/say.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

it("claims with one id are told of, each with its place and that of the first", async () => {
  const text = `# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: Post } }
properties: { sailed: { question: When did it sail?, kind: date }, open: { question: Is it open?, kind: boolean } }
# a.yaml
article: { title: A, outlet: post, language: en, published: 2024-06-01 }
claims:
  - { property: open, value: yes }
  - { property: sailed, value: 2023 }
  - { property: sailed, value: 2023 }
  - { property: open, id: sailed, value: yes }
`;
  const { findings } = check(await gatherText(text), settings);
  const told = findings.filter(({ rule }) => rule === "duplicate-claim");
  expect(told.map(({ id, places }) => [id, ...places.map(({ line, column }) => `${line}:${column}`)])).toEqual([
    ["duplicate-claim:a#sailed:2", "6:17", "5:5"],
    ["duplicate-claim:a#sailed:3", "7:27", "5:5"],
  ]);
  for (const { message } of told) expect(say(message, "en")).toContain("line 5");
});
