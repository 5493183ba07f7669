import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "../folders.ts";
import { runHere } from "./run-here.ts";

const folder = folderWith();
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const article = (id: string, claims: string) =>
  `article: { title: ${id}, outlet: post, language: en, published: 2022-08-25, about: ferry, text: ${id}.txt }\nclaims: [${claims}]\n`;
write(
  "claims/ferry/story.yaml",
  `story: { name: Ferry }
entities: { ferry: { name: Ferry } }
outlets: { post: { name: Post } }
properties:
  bought: { question: When was it bought?, kind: date }
  electric: { question: Is it electric?, kind: boolean }
`,
);
write("claims/ferry/a.yaml", article("a", "{ property: bought, value: 2021 }, { property: electric, value: false }"));
write("claims/ferry/b.yaml", article("b", ""));

describe("factlint suggest", () => {
  it("lists every question on which an article is silent, those with passages first", async () => {
    write("texts/b.txt", "Last year the port bought it.\n");
    const { stdout } = await runHere(folder, ["suggest", "--texts", "texts"]);
    expect(stdout).toBe(`a answers every question of its story.
b is silent on 2 questions of its story.
  When was it bought? (ferry/bought)
    paragraph 1: “Last year the port bought it”
  On one more question nothing in its text stands out:
    Is it electric? (ferry/electric)
`);
  });
  it("says so where nothing in a text stands out on any of them", async () => {
    write("texts/b.txt", "The port has a crane.\n");
    const { stdout } = await runHere(folder, ["suggest", "--texts", "texts"]);
    expect(stdout).toContain(`b is silent on 2 questions of its story.
  Nothing in its text stands out:
    When was it bought? (ferry/bought)
    Is it electric? (ferry/electric)
`);
  });
  it("says so where a text is not at hand", async () => {
    const { stdout } = await runHere(folder, ["suggest"]);
    expect(stdout).toContain(`b is silent on 2 questions of its story.
  Its text is not at hand, so passages are shown for none of these. Name the folder that holds it with --texts:
    When was it bought? (ferry/bought)
    Is it electric? (ferry/electric)
`);
  });
});
