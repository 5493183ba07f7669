import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

/** What is told of the timing of a claim in an article of 1 June 2024; null where nothing is. */
async function told(kind: string, claim: string): Promise<string | null> {
  const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
  const { findings } = check(await gatherText(storyOf(`kind: ${kind}`, [claim])), settings);
  return (
    findings.find(({ rule }) => rule === "impossible-timing")?.message.id.replace("impossible-timing.", "") ?? null
  );
}

describe("in an article of 1 June 2024, what is told of a claim", () => {
  it.each([
    ["a fact of later", "date", "2024-06-03", "fact"],
    ["a fact of the next day, which time zones make no proof", "date", "2024-06-02", null],
    ["a fact of the day itself", "date", "2024-06-01", null],
    ["a fact of a year that is not over", "date", "2024", null],
    ["a fact of a day that may be later", "date", "after 2024-05-20", null],
    ["a period that begins later", "period", "2025/2026", "fact"],
    ["a period that ends later", "period", "2020/2026", null],
    ["a plan for later", "date", "plan: 2025", null],
    ["a plan for a year before", "date", "plan: 2023", "plan"],
    ["a plan for the day before, which time zones make no proof", "date", "plan: 2024-05-31", null],
    ["a plan for two days before", "date", "plan: 2024-05-30", "plan"],
    ["a plan that was made before its time", "date", "plan: 2023 @2022", null],
    ["a forecast for a period that was over", "period", "forecast: 2019/2020", "plan"],
    ["a forecast for a period that goes on", "period", "forecast: 2019/2030", null],
    ["an allegation of later", "date", "allegation: 2025", null],
    ["an amount as of later", "quantity", "4 @2024-07", "as-of"],
    ["an amount as of the next day, which time zones make no proof", "quantity", "4 @2024-06-02", null],
    ["an amount as of the same month", "quantity", "4 @2024-06", null],
    ["a forecast as of later", "quantity", "forecast: 4 @2025", null],
  ])("%s (%s %s): %s", async (_, kind, claim, expected) => expect(await told(kind, claim)).toBe(expected));
});
