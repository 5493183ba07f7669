import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { interfaceLanguages } from "../../src/messages/catalogue.ts";
import { say } from "../../src/messages/say.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

async function said(property: string, claims: readonly string[]): Promise<readonly string[]> {
  const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
  const { findings } = check(await gatherText(storyOf(property, claims)), settings);
  const found = findings.filter(({ rule }) => rule === "near-value");
  return found.flatMap(({ message }) => interfaceLanguages.map((language) => say(message, language)));
}

describe("values that differ by little", () => {
  it("say how much, in every language", async () => {
    const sentences = await said("kind: quantity, unit: EUR, tolerance: 2%", ["100", "101"]);
    expect(sentences).toHaveLength(interfaceLanguages.length);
    for (const sentence of sentences) expect(sentence).toContain(" (1 EUR)");
  });

  it("say nothing of a gap where they touch", async () => {
    const sentences = await said("kind: quantity, unit: EUR", ["20", "more than 20"]);
    expect(sentences).toHaveLength(interfaceLanguages.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/\(0|\(\)/);
  });
});
