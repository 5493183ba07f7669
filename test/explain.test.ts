import { describe, expect, it } from "vitest";
import { examine } from "../src/examine.ts";
import { explain } from "../src/explain.ts";
import { say } from "../src/messages/say.ts";
import { ruleIds } from "../src/model/finding.ts";
import { storyOf } from "./compare/pair.ts";
import { gatherText } from "./story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

async function explained(property: string, claims: readonly string[], ...ids: readonly string[]): Promise<string> {
  const input = await gatherText(storyOf(property, claims));
  const { lines } = explain(ids, input, examine(input), settings);
  return lines.map(({ said }) => say(said, "en")).join("\n");
}

describe("explain", () => {
  it.each([
    [
      "the days of a date",
      "kind: date",
      ["summer 2021", "2022-02"],
      ["a#p", "b#p"],
      "from 1 June 2021 to 31 August 2021",
    ],
    ["an open end", "kind: date", ["since 2021", "2020"], ["a#p", "b#p"], "every day from 1 January 2021 on"],
    [
      "open and closed bounds",
      "kind: quantity, unit: EUR",
      ["3.9 billion", "4 billion"],
      ["a#p"],
      "at least 3.85 billion EUR and less than 3.95 billion EUR",
    ],
    [
      "speaker, scope and origin",
      "kind: date",
      ["2021 {region: norsund} by ada (wire)", "2022"],
      ["a#p", "b#p"],
      "as of 1 June 2024 · says Ada Lind · of norsund · from a wire",
    ],
    [
      "why a plan stands beside",
      "kind: date",
      ["plan: 2021 @2020", "2022"],
      ["ferry/p"],
      "It is a plan or a forecast: it does not say what happened.",
    ],
    [
      "what a denial rules out",
      "kind: date",
      ["denial: 2021", "2022"],
      ["ferry/p"],
      "It rules out the days from 1 January 2021 to",
    ],
    ["why a denial stands beside", "kind: date", ["denial: 2021", "2022"], ["ferry/p"], "It only says what is not so."],
    [
      "why a replaced value stands beside",
      "kind: entity, changes: true",
      ["ada @2020", "ben @2022"],
      ["a#p"],
      "has taken its place",
    ],
  ])("says %s", async (_, property, claims, ids, said) => {
    expect(await explained(property, claims, ...ids)).toContain(said);
  });

  it.each(ruleIds)("shows the page of %s", async (rule) => {
    const input = await gatherText(storyOf("kind: date", ["2021"]));
    const { page } = explain([rule], input, examine(input), settings);
    expect(page).toMatch(new RegExp(`^# ${rule}: [^]*\\*\\*What to do\\.\\*\\*[^]*## It fires[^]*## It stays quiet`));
  });
});
