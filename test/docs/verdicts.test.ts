import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { weigh } from "../../src/compare/ladder.ts";
import { examine } from "../../src/examine.ts";
import { explain } from "../../src/explain.ts";
import { say } from "../../src/messages/say.ts";
import { gatherText } from "../story-text.ts";

const page = fileURLToPath(new URL("../../docs/verdicts.md", import.meta.url));
const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
const examples = /^## .*: `(.+)`\n([\s\S]*?)^```yaml verdict\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/gm;

it("shows what factlint really answers (`npm run docs` renews it)", async () => {
  const text = readFileSync(page, "utf8");
  let renewed = text;
  for (const [whole, verdict = "", , example = "", shown = ""] of text.matchAll(examples)) {
    const { answer, found } = await answerTo(example);
    expect(found, example).toBe(verdict);
    renewed = renewed.replace(whole, () =>
      whole.replace(`\`\`\`text\n${shown}\`\`\``, () => `\`\`\`text\n${answer}\`\`\``),
    );
  }
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(page, renewed);
  else expect(text).toBe(renewed);
});

it("has an example for every verdict", () => {
  const verdicts = [...readFileSync(page, "utf8").matchAll(examples)].map(([, verdict]) => verdict);
  expect(new Set(verdicts)).toEqual(
    new Set(
      "superseded other-scope not-comparable plan-kept plan-not-kept plan-open agrees refines compatible near disputed conflicts".split(
        " ",
      ),
    ),
  );
});

/** Makes a story of an example, and asks why its two claims stand as they do. */
async function answerTo(example: string): Promise<{ answer: string; found: string }> {
  const [first = "", ...rest] = example.split("\n");
  const property = first.slice(0, first.indexOf(":"));
  const { edition } = parse(example) as { edition?: string };
  const claim = (name: string) => rest.find((line) => line.startsWith(`${name}: {`))?.slice(5, -2) ?? "";
  const article = (name: string, more = "") => `# ${name}.yaml
article: { title: ${name}, outlet: ${name}, language: en, published: 2024-06-01${more} }
claims: [{ property: ${property}, ${claim(name)} }]
`;
  const input = await gatherText(`# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets: { a: { name: a }, b: { name: b } }
terms: { region: { norway: {}, norsund: { broader: norway }, sweden: {} } }
properties:
  ${first}
${article("a")}${article("b", edition === undefined ? "" : ", edition-of: a")}`);
  const examined = examine(input);
  const { lines } = explain([`a#${property}`, `b#${property}`], input, examined, settings);
  const [question] = examined.questions;
  if (question === undefined) throw new Error("The example has no question.");
  const { verdict } = weigh(
    examined.checked.claim(`a#${property}`),
    examined.checked.claim(`b#${property}`),
    examined.checked.input(question),
  );
  return {
    answer: lines.map(({ depth, said }) => `${"  ".repeat(depth)}${say(said, "en")}\n`).join(""),
    found: verdict,
  };
}
