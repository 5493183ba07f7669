import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { html } from "../../src/report/html.ts";
import { gatherText } from "../story-text.ts";

const page = readFileSync(new URL("../../src/judge/rules/joint-conflict/page.md", import.meta.url), "utf8");
const example = /^```yaml fires\n([\s\S]*?)^```/m.exec(page)?.[1] ?? "";

it("draws the dates that clash under several rules on one axis of time, and tells the steps", async () => {
  const report = check(await gatherText(example), {
    today: "2026-01-31",
    failOn: "none",
    severities: {},
    version: "test",
  });
  const text = [...html(report, { language: "en", color: false, quiet: false })].join("");
  const card = text.slice(text.indexOf('id="joint-conflict:'));
  const picture = /<svg class="axis"[\s\S]*?<\/svg>/.exec(card)?.[0] ?? "";
  expect(picture).toContain("When was the contract signed? 2025 · Post");
  expect(picture).toContain("When did it first sail? February 2025 · Times");
  expect(card).toContain("That is 31 days too early.");
});
