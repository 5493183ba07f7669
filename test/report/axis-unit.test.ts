import { expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { formats } from "../../src/report/catalogue.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

/** The labels on the axis of a question's picture. */
async function ticksOf(property: string, values: readonly string[]): Promise<readonly (string | undefined)[]> {
  const report = check(await gatherText(storyOf(property, values)), settings);
  const page = [...formats.html(report, { language: "en", color: false, quiet: false })].join("");
  return [...page.matchAll(/<text class="at"[^>]*>([^<]*)/g)].map(([, label]) => label);
}

it("the axis of amounts is in the unit that they are said in", async () => {
  const ticks = await ticksOf("kind: quantity", ["5 EUR per kWh", "7 EUR per kWh"]);
  expect([ticks[0], ticks.at(-1)]).toEqual(["5", "7"]);
});

it.each([
  ["kind: quantity, unit: people", ["4", "5"], ["4", "5"]],
  ["kind: quantity, unit: people", ["half a dozen", "8"], ["6", "7", "8"]],
  ["kind: quantity", ["4", "5"], ["4", "5"]],
  ["kind: quantity, unit: EUR", ["4", "5"], ["4", "5"]],
  ["kind: quantity, unit: EUR", ["4.20", "4.60"], ["4.2", "4.3", "4.4", "4.5", "4.6"]],
  ["kind: quantity, unit: people per day", ["4.1", "4.9"], ["4", "4.5", "5"]],
])("what comes whole has whole ticks: of %s, %j has %j", async (property, values, ticks) => {
  expect(await ticksOf(property, values)).toEqual(ticks);
});
