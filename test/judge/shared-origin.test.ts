import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { say } from "../../src/messages/say.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

async function conflictIn(claims: readonly string[]): Promise<string> {
  const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
  const { findings } = check(await gatherText(storyOf("kind: date", claims)), settings);
  const conflict = findings.find(({ rule }) => rule === "value-conflict");
  return conflict === undefined ? "" : say(conflict.message, "en");
}

describe("clashing claims of one origin", () => {
  it.each([
    ["one origin", ["2020 (wire)", "2022 (wire)"], "(a wire): one of them misreports it"],
    ["an origin and its copy", ["2020 (wire)", "2022 (copy)"], "(a wire): one of them misreports it"],
    ["a third that has its own", ["2020 (wire)", "2022 (copy)", "2020"], "(a wire): one of them misreports it"],
  ])("%s: %j", async (_, claims, said) => {
    expect(await conflictIn(claims)).toContain(said);
  });

  it.each([[["2020 (wire)", "2022 (other)"]], [["2020", "2022"]]])(
    "say nothing where they have none: %j",
    async (claims) => {
      const said = await conflictIn(claims);
      expect(said).toContain("cannot all be right");
      expect(said).not.toContain("misreports");
    },
  );
});
