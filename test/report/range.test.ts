import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { say } from "../../src/messages/say.ts";
import { rangeOf } from "../../src/report/card.ts";
import { lookUp } from "../../src/report/look-up.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

describe("the range that is safe under every source", () => {
  it.each([
    [
      "kind: date",
      ["summer 2021", "2022-02", "2021"],
      "Safe to publish: between June 2021 and February 2022; reports differ",
    ],
    ["kind: date", ["2021", "summer 2021"], "Safe to publish: between June and August 2021"],
    ["kind: date", ["before 2021", "after 2021"], null],
    ["kind: quantity", ["under 10", "over 10"], null],
    [
      "kind: period",
      ["2019/2021", "2022/2024"],
      "Safe to publish: beginning between 2019 and 2022, ending between 2021 and 2024; reports differ",
    ],
    ["kind: period", ["since 2019", "until 2021"], "Safe to publish: from 2019 to 2021"],
    ["kind: text, exact: true", ["On time", "Late"], null],
    ["kind: text", ["On time", "On  time"], "Safe to publish: “On time”"],
    ["kind: text", ["On time", "Late", "Late"], null],
    ["kind: boolean", ["true", "false"], null],
    ["kind: date", ["2021", "denial: 2021"], null],
    ["kind: date", ["2021", "denial: 2023"], "Safe to publish: 2021"],
    ["kind: quantity", ["at least 3", "allegation: at least 5"], "Safe to publish: at least 3"],
    ["kind: quantity", ["at least 3", "opinion: under 9"], "Safe to publish: at least 3"],
    ["kind: quantity", ["at least 3", "allegation: 2"], "Safe to publish: at least 2; reports differ"],
    ["kind: date", ["2021", "2021-07?"], "Safe to publish: 2021"],
    ["kind: date", ["2021?", "2021-07?"], "Safe to publish as uncertain: July 2021"],
    ["kind: date", ["plan: 2021", "forecast: 2021-07"], "Safe to publish as a plan or forecast: July 2021"],
    ["kind: date", ["2021", "plan: 2021-07"], "Safe to publish: 2021"],
    ["kind: date", ["allegation: 2021", "allegation: 2021-07"], "Safe to publish only with attribution: July 2021"],
    ["kind: boolean", ["opinion: true"], "Safe to publish only with attribution: yes"],
    ["kind: boolean", ["true", "opinion: true"], "Safe to publish: yes"],
    ["kind: boolean", ["denial: true"], "Safe to publish only with attribution: no"],
    ["kind: quantity", ["12 {region: norsund}", "40 {region: sweden}"], null],
  ])("%s: %j → %s", async (property, claims, expected) => {
    const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
    const report = check(await gatherText(storyOf(property, claims)), settings);
    const said = report.questions.map((question) => rangeOf(question, lookUp(report)));
    expect(said.map((range) => (range === null ? null : say(range, "en")))).toEqual([expected]);
  });
});
