import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { rules } from "../../src/judge/catalogue.ts";
import { type RuleId, ruleIds } from "../../src/model/finding.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

describe.each(ruleIds)("the page of %s", (id) => {
  const page = readFileSync(new URL(`../../src/judge/rules/${id}/page.md`, import.meta.url), "utf8");
  const fires = examples(page, "fires");
  const quiet = examples(page, "quiet");

  it("has a title, says what to do, and shows both sides", () => {
    expect(page.startsWith(`# ${id}: `)).toBe(true);
    expect(page).toContain("**What to do.**");
    expect(fires.length).toBeGreaterThan(0);
    expect(quiet.length).toBeGreaterThan(0);
  });
  it.each(fires)("fires on example %#", async (example) => {
    expect(await fired(example)).toContain(id);
  });
  it.each(quiet)("stays quiet on example %#", async (example) => {
    expect(await fired(example)).not.toContain(id);
  });
  it.each(fires)("hangs on what it says in example %#", async (example) => {
    const { findings } = check(await gatherText(example), settings);
    for (const { rule, question, places } of findings) {
      if (rule !== id) continue;
      const { hangsOn } = rules[id];
      if (hangsOn !== "name") expect(question !== null).toBe(hangsOn === "question");
      if (hangsOn === "file") expect(new Set(places.map(({ file }) => file)).size).toBe(1);
    }
  });
  it("is what the catalogue has under its id", () => {
    expect(rules[id].id).toBe(id);
  });
});

function examples(page: string, kind: "fires" | "quiet"): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`yaml ${kind}\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, text]) => text ?? "");
}

async function fired(example: string): Promise<readonly RuleId[]> {
  return check(await gatherText(example), settings).findings.map(({ rule }) => rule);
}
