import { expect, it } from "vitest";
import { readArticle } from "../../src/read.ts";

async function told(claim: string): Promise<readonly string[]> {
  const head = "article: { title: A, outlet: post, language: en, published: 2024, about: ferry }\nclaims:\n";
  const { article, problems } = await readArticle(
    "a.yaml",
    `${head}  - property: first\n    value: 2024\n    ${claim}\n`,
  );
  expect(article === null).toBe(problems.length > 0);
  return problems.map(
    ({ message, locations: [place] }) =>
      `${place?.line}:${place?.column} ${message.id} ${JSON.stringify(message.args)}`,
  );
}

it.each([
  ["quote: the #MeToo movement", '5:16 schema.cut-off {"key":"quote","kept":"the","rest":"#MeToo movement"}'],
  ["translation: on  #1", '5:22 schema.cut-off {"key":"translation","kept":"on","rest":"#1"}'],
])("a text that a hashtag ends is refused: %s", async (claim, problem) => {
  expect(await told(claim)).toEqual([problem]);
});

it.each([
  "quote: this summer # read twice",
  'quote: "the #MeToo movement"',
  "quote: the C#2 note",
  "at: 3 #third",
  "quote: this summer #",
])("what is a comment, or no end, is not: %s", async (claim) => {
  expect(await told(claim)).toEqual([]);
});
