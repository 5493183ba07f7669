import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { factlint } from "../cli/binary.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const pages = ["README.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith(".md"),
);

/** `<!-- output: ARGUMENTS -->` stands before the output of a call; after a `|`, only the paragraph with that word. */
const marked = /<!-- output: ([^|\n]+?)(?: \| (\S+))? -->\n```text\n([\s\S]*?)```/g;

describe.each(pages.filter((page) => readFileSync(join(root, page), "utf8").includes("<!-- output: ")))(
  "%s",
  (page) => {
    it("shows what factlint really prints (`npm run docs` renews it)", () => {
      const text = readFileSync(join(root, page), "utf8");
      const renewed = text.replace(marked, (_, args: string, word: string | undefined) => {
        const marker = word === undefined ? args : `${args} | ${word}`;
        return `<!-- output: ${marker} -->\n\`\`\`text\n${outputOf(args.split(" "), word)}\`\`\``;
      });
      if (process.env["UPDATE_DOCS"] === "1") writeFileSync(join(root, page), renewed);
      else expect(text).toBe(renewed);
    });
  },
);

function outputOf(args: readonly string[], word: string | undefined): string {
  const { stdout } = factlint(root, [...args, "--today", "2026-01-31"]);
  if (word === undefined) return stdout;
  const paragraph = stdout.split("\n\n").find((part) => part.includes(word));
  if (paragraph === undefined) throw new Error(`The output of "${args.join(" ")}" has no paragraph with "${word}".`);
  return `${paragraph}\n`;
}
