import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { factlint } from "../cli/binary.ts";
import { folderWith } from "../folders.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const folder = folderWith();

it("lets a newcomer add an article by following it", () => {
  const example =
    /<!-- example: article -->\n\s*```yaml\n([\s\S]*?)```/.exec(readme)?.[1]?.replace(/^ {3}/gm, "") ?? "";
  cpSync(join(root, "claims"), join(folder, "claims"), { recursive: true });
  writeFileSync(join(folder, "claims/amazon-care/evening-post.yaml"), example);
  const { stdout } = factlint(folder, ["-f", "json", "--fail-on", "none"]);
  const report = JSON.parse(stdout) as {
    claims: { article: string }[];
    findings: { rule: string; claims: string[] }[];
  };
  expect(report.claims.filter(({ article }) => article === "evening-post")).toHaveLength(3);
  const mistakes = ["syntax", "schema", "unknown-name", "duplicate-claim", "unused-definition"];
  expect(report.findings.filter(({ rule }) => mistakes.includes(rule))).toEqual([]);
  expect(report.findings.find(({ claims }) => claims.includes("evening-post#physical-clinics"))?.rule).toBe(
    "value-conflict",
  );
});

it("lets a newcomer start a desk by following it", () => {
  const commands = /<!-- example: desk -->\n```sh\n([\s\S]*?)```/.exec(readme)?.[1]?.trim().split("\n") ?? [];
  const own = folderWith({ "texts/post.txt": "Neue Brücke\n\nDie Brücke soll im Herbst 2025 öffnen.\n" });
  const runs = commands.map((command) => factlint(own, command.replace("factlint ", "").split(" ")));
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 1]);
  expect(readFileSync(join(own, "claims/bridge/post.yaml"), "utf8")).toContain("Herbst 2025");
  expect(runs.at(-1)?.stdout).toContain('Declare "post" under outlets in story.yaml');
});

it("shows a conflict that npm start prints", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { start: string } };
  const [, call = ""] = scripts.start.split("node dist/factlint.js ");
  const args = call.replace("report.html", join(folder, "report.html")).split(" ");
  const { code, stdout } = factlint(root, [...args, "--today", "2026-01-31"]);
  expect(code).toBe(0);
  const [, shown = ""] = /value-conflict:\S+ -->\n```text\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(shown).toContain("§ Decided by");
  expect(stdout).toContain(shown);
  expect(readFileSync(join(folder, "report.html"), "utf8")).toContain("<!doctype html>");
});

it("names every command and every page of the docs", () => {
  const help = factlint(root, ["--help"]).stdout;
  const commands = [...help.matchAll(/^ {2}([a-z]+) .*/gm)]
    .map(([, name]) => name ?? "")
    .filter((name) => name !== "help");
  expect(commands).toContain("explain");
  expect(commands.filter((name) => !readme.includes(`| \`factlint ${name} `))).toEqual([]);
  const pages = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
  expect(pages.filter((name) => !readme.includes(`(docs/${name})`))).toEqual([]);
});

it("names the commands that CI runs", () => {
  expect(readFileSync(join(root, ".ci/run"), "utf8")).toContain("npm ci && npm test");
  expect(readme).toContain("npm ci && npm test");
  expect(readme).toContain("npm ci && npm start");
});
