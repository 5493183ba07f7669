import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { examine } from "../../src/examine.ts";
import { explain } from "../../src/explain.ts";
import { say } from "../../src/messages/say.ts";
import { storyRuleTypes } from "../../src/model/story-rule.ts";
import { gatherText } from "../story-text.ts";

const page = fileURLToPath(new URL("../../docs/rules.md", import.meta.url));
const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
const examples = /^### `(.+)`: [\s\S]*?^```yaml rule\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/gm;
const vocabulary = /^```yaml vocabulary\n([\s\S]*?)```/m;

it("shows what factlint really answers (`npm run docs` renews it)", async () => {
  const text = readFileSync(page, "utf8");
  const shared = vocabulary.exec(text)?.[1] ?? "";
  let renewed = text;
  for (const [whole, type = "", example = "", shown = ""] of text.matchAll(examples)) {
    const answer = await answerTo(type, storyText(shared, example));
    renewed = renewed.replace(whole, () =>
      whole.replace(`\`\`\`text\n${shown}\`\`\``, () => `\`\`\`text\n${answer}\`\`\``),
    );
  }
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(page, renewed);
  else expect(text).toBe(renewed);
});

it("has an example for every type of rule", () => {
  const types = [...readFileSync(page, "utf8").matchAll(examples)].map(([, type]) => type);
  expect(types.sort()).toEqual([...storyRuleTypes, "joint-conflict"].sort());
});

/** The vocabulary with the rules of an example, and an article for each outlet that it has claims of. */
function storyText(shared: string, example: string): string {
  const [rules = "", ...articles] = example.split(/^(?=(?:post|times):\n)/m);
  const written = articles.map((article) => {
    const [outlet = "", claims = ""] = article.split(/:\n([\s\S]*)/);
    return `# ${outlet}.yaml\narticle: { title: T, outlet: ${outlet}, language: en, published: 2026-01 }\nclaims:\n${claims}`;
  });
  return [`# story.yaml\n${shared}${rules}`, ...written].join("");
}

/** What `factlint explain` says of the one finding of this type, whose proof holds every claim that it names. */
async function answerTo(type: string, text: string): Promise<string> {
  const input = await gatherText(text);
  const found = check(input, settings).findings.filter(
    ({ rule }) => !["unused-definition", "single-origin"].includes(rule),
  );
  expect(
    found.map(({ rule }) => rule),
    text,
  ).toEqual([type]);
  const { lines } = explain([found[0]?.id ?? ""], input, examine(input), settings);
  return lines.map(({ depth, said }) => `${"  ".repeat(depth)}${say(said, "en")}\n`).join("");
}
