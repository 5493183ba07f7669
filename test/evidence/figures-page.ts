import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** A row of a table in Markdown. */
export function row(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Puts fresh figures between the marks of a page of docs (`npm run evidence-figures`), or holds the page against them. */
export function comparePage(name: string, table: readonly string[], file = "evidence.md"): void {
  const page = new URL(`../../docs/${file}`, import.meta.url);
  process.stdout.write(`${table.join("\n")}\n`);
  const [start, end] = [`<!-- figures: ${name} -->`, `<!-- end: ${name} -->`];
  const text = readFileSync(page, "utf8");
  const fresh = `${text.slice(0, text.indexOf(start) + start.length)}\n${table.join("\n")}\n${text.slice(text.indexOf(end))}`;
  if (process.env["WRITE_FIGURES"] === "1") writeFileSync(page, fresh);
  else expect(text).toBe(fresh);
}
