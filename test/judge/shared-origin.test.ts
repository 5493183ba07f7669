import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import type { InterfaceLanguage } from "../../src/messages/catalogue.ts";
import { say } from "../../src/messages/say.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

async function conflictIn(claims: readonly string[], language: InterfaceLanguage = "en"): Promise<string> {
  const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
  const { findings } = check(await gatherText(storyOf("kind: date", claims)), settings);
  const conflict = findings.find(({ rule }) => rule === "value-conflict");
  return conflict === undefined ? "" : say(conflict.message, language);
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

it.each([
  ["de", "die einander widersprechen, gehen auf denselben Ursprung zurück (a wire)"],
  ["nl", "die elkaar tegenspreken, gaan terug op dezelfde herkomst (a wire)"],
  ["fr", "qui se contredisent remontent à la même origine (a wire)"],
] as const)("only what clashes is said to have one origin (%s)", async (language, said) => {
  expect(await conflictIn(["2020 (wire)", "2022 (copy)", "2020"], language)).toContain(said);
});
