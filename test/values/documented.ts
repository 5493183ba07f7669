import { readFileSync } from "node:fs";

const page = readFileSync(new URL("../../docs/values.md", import.meta.url), "utf8");

/** The rows of all tables under a `##` heading of docs/values.md that have these columns; back quotes are left out. */
export function documentedRows(heading: string, columns: readonly string[]): string[][] {
  const start = page.indexOf(`\n## ${heading}\n`);
  if (start < 0) throw new Error(`docs/values.md has no section "${heading}"`);
  const end = page.indexOf("\n## ", start + 1);
  const lines = page.slice(start, end < 0 ? undefined : end).split("\n");
  const rows: string[][] = [];
  let reading = false;
  for (const line of lines) {
    const cells = cellsOf(line);
    if (cells.length === 0) reading = false;
    else if (cells.join() === columns.join()) reading = true;
    else if (reading && !/^-+$/.test(cells[0] ?? "")) rows.push(cells);
  }
  return rows;
}

function cellsOf(line: string): string[] {
  if (!line.startsWith("|")) return [];
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("`", ""));
}

/** The first block of code in this language under a `##` heading of docs/values.md. */
export function documentedBlock(heading: string, language: string): string {
  const start = page.indexOf(`\n\`\`\`${language}\n`, page.indexOf(`\n## ${heading}\n`));
  const end = page.indexOf("\n```", start + 1);
  if (start < 0 || end < 0) throw new Error(`docs/values.md has no block of ${language} under "${heading}"`);
  return page.slice(start + language.length + 5, end);
}
