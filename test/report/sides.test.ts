import { describe, expect, it } from "vitest";
import { examine } from "../../src/examine.ts";
import { letterOf, positionOfClaim } from "../../src/report/html/sides.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

/** The letters of the claims, in their order; `–` for a claim that has none. */
async function letters(claims: readonly string[]): Promise<string> {
  const { checked } = examine(await gatherText(storyOf("kind: date", claims)));
  const [question] = checked.questions;
  if (question === undefined) throw new Error("There is no question.");
  const found = checked.claims.map((claim) => positionOfClaim(claim, question));
  return found.map((position) => (position === null ? "–" : letterOf(position))).join(" ");
}

describe("the letters of sides", () => {
  it.each([
    [["2021", "2022", "2021-07"], "A B A"],
    [["2021", "2022", "2021 or 2022"], "A B –"],
    [["2022", "plan: 2021"], "A –"],
    // Where several scopes hold the same value, it bears one letter; who names no scope bears that of what it says itself.
    [["2021 {region: norsund}", "2023", "2021 {region: sweden}"], "A B A"],
    [["2021 {region: norsund}", "2022 {region: norsund}", "2021 {region: sweden}", "2023 {region: sweden}"], "A B A C"],
    [["2021 {region: norsund}", "2021-07 {region: norsund}", "2022", "2021-07 {region: sweden}"], "A A B A"],
    [["2021 {region: norsund}", "2021 {region: sweden}", "2020 or 2021"], "A A –"],
  ])("%j: %s", async (claims, expected) => expect(await letters(claims)).toBe(expected));
});
