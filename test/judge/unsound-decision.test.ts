import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { examine } from "../../src/examine.ts";
import { unsoundness } from "../../src/judge/decisions/unsound.ts";
import type { DecisionOutcome } from "../../src/model/decision.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

/** What speaks against a decision on the finding about claims: `one-right: a b` accepts those of the articles a and b. */
async function against(property: string, claims: readonly string[], decision: string): Promise<string | null> {
  const input = await gatherText(storyOf(property, claims));
  const { findings } = check(input, settings);
  const finding = findings.find(({ question }) => question === "ferry/p");
  if (finding === undefined) throw new Error("Nothing is to be decided.");
  const [, outcome, articles = ""] = /^([^:]+)(?:: (.*))?$/.exec(decision) ?? [];
  const accepted = articles.split(" ").flatMap((name) => (name === "" ? [] : `${name}#p`));
  const told = unsoundness({ outcome: outcome as DecisionOutcome, accepted }, finding, examine(input).checked);
  return told?.id.replace("unsound.", "") ?? null;
}

const date = "kind: date";
const clash = ["2021", "2023"];
const scoped = ["2021 {region: norsund}", "2023"];

describe("what speaks against a decision", () => {
  it.each<[string, readonly string[], string, string | null]>([
    [date, clash, "one-right: a", null],
    [date, clash, "one-right", "none-accepted"],
    [date, clash, "one-right: c", "unknown-claim"],
    [date, clash, "one-right: a b", "clash"],
    [date, ["2021", "2023", "2021"], "one-right: a c", null],
    [date, ["2024-05-14", "2024-05-15"], "one-right: a b", "clash"],
    [date, ["allegation: 2021", "2023"], "one-right: a b", "clash"],
    [date, ["2020 or 2021", "2021 or 2022", "2020 or 2022"], "one-right: a b", null],
    [date, ["2020 or 2021", "2021 or 2022", "2020 or 2022"], "one-right: a b c", "joint-clash"],
    [date, clash, "none-right", null],
    [date, clash, "none-right: a", "accepted"],
    [date, clash, "unresolved", null],
    [date, clash, "unresolved: b", "accepted"],
    [date, clash, "all-right", "all-right"],
    [date, ["allegation: 2021", "2023"], "all-right", null],
    [date, ["2024-05-14", "2024-05-15"], "all-right", null],
    [date, clash, "different-scope", "no-scope"],
    [date, scoped, "different-scope", null],
    [date, clash, "superseded", "no-time"],
    [date, ["2021 @2020", "2023 @2022"], "superseded", null],
    [date, ["2021 @2020", "2023 @2020"], "superseded", "no-time"],
    [date, ["2021 @2020", "2023 @2022"], "superseded: a b", "clash"],
    [date, clash, "transcription-error", null],
    [date, clash, "transcription-error: a b", "clash"],
  ])("%s: %j, %s: %s", async (property, claims, decision, expected) =>
    expect(await against(property, claims, decision)).toBe(expected),
  );
});
