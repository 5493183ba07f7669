import { expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { formats } from "../../src/report/catalogue.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

it("the axis of amounts is in the unit that they are said in", async () => {
  const report = check(await gatherText(storyOf("kind: quantity", ["5 EUR per kWh", "7 EUR per kWh"])), settings);
  const page = [...formats.html(report, { language: "en", color: false, quiet: false })].join("");
  const ticks = [...page.matchAll(/<text class="at"[^>]*>([^<]*)/g)].map(([, label]) => label);
  expect([ticks[0], ticks.at(-1)]).toEqual(["5", "7"]);
});
