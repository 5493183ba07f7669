import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
const names = (ids: readonly string[]) => ids.map((id) => id.replace("#p", "")).join(" ");

describe("the proof of a finding", () => {
  // In the order of the sides: the earliest, or the least, first.
  it.each([
    ["value-conflict", ["2021", "2023"], "a b", ["a", "b"]],
    ["value-conflict", ["2023", "2021"], "b a", ["b", "a"]],
    ["value-conflict", ["2021", "2021-07", "2023"], "b c", ["a b", "c"]],
    ["disputed", ["allegation: 2021", "2023", "2023"], "a b", ["a", "b c"]],
    ["near-value", ["2024-05-14", "2024-05-15", "2024-05-15"], "a b", ["a", "b c"]],
  ])("of %s names the claims that show it best, and parts all that clash: %j", async (rule, claims, best, parted) => {
    const { findings } = check(await gatherText(storyOf("kind: date", claims)), settings);
    const proof = findings.find((finding) => finding.rule === rule)?.proof;
    expect([names(proof?.between ?? []), proof?.groups.map(names)]).toEqual([best, parted]);
  });
});
