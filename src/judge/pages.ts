import type { RuleId } from "../model/finding.ts";

/** Put in by the build, so that the program can show them wherever it runs. */
const pages = import.meta.glob<string>("./rules/*/page.md", { query: "?raw", import: "default", eager: true });

/** The page of a rule as Markdown: what it means, what to do, and examples on which it fires and stays quiet. */
export function pageOf(rule: RuleId): string {
  const page = pages[`./rules/${rule}/page.md`];
  if (page === undefined) throw new Error(`The rule "${rule}" has no page.`);
  return page;
}
