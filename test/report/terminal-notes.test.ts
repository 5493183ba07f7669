import { expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { formats } from "../../src/report/catalogue.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

async function shown(claims: readonly string[], failOn: "error" | "new" = "error"): Promise<string> {
  const report = check(await gatherText(storyOf("kind: date", claims)), {
    today: "2026-01-31",
    failOn,
    severities: { "quote-missing": "off", "unused-definition": "off" },
    version: "test",
  });
  return [...formats.terminal(report, { language: "en", color: false, quiet: false })].join("");
}

it("a note names each side and who is on it in one line, and no places; what is to be decided names them", async () => {
  const note = await shown(["2020 (wire)", "2020-05 (wire)", "2020 (wire)"]);
  expect(note).toContain("• note: Several articles, one origin");
  expect(note).toContain("\n  ■ 2020 · Outlet\n  ■ May 2020 · Outlet\n  ∵ ");
  expect(note).not.toMatch(/\.yaml:\d/);
  expect(note).toContain("Notes are short here");
  const conflict = await shown(["2020", "2022"]);
  expect(conflict).toMatch(/\.yaml:\d+:\d+/);
  expect(conflict).not.toContain("Notes are short here");
});

it("what articles have from one origin is to be published with that source, and counted apart", async () => {
  const note = await shown(["2020 (wire)", "2020 (wire)"]);
  expect(note).toContain("↔ Safe to publish, with its source named: 2020");
  expect(note).toContain("1 from one origin only (1 of them in several articles)");
  const alone = await shown(["2020 (wire)"]);
  expect(alone).toMatch(/\b1 from one origin only$/m);
  expect(await shown(["2020", "2020"])).not.toContain("with its source named");
});
