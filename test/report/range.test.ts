import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { say } from "../../src/messages/say.ts";
import type { Decision } from "../../src/model/decision.ts";
import { lookUp } from "../../src/report/look-up.ts";
import { rangeOf, safeToPublish } from "../../src/report/safe-to-publish.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

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
    ["kind: date", ["2020/2022", "denial: 2021"], "Safe to publish: between 2020 and 2022"],
    ["kind: entity", ["ada or ben", "denial: ada"], "Safe to publish: Ada Lind or Bernard Okafor"],
    ["kind: quantity", ["at least 3", "allegation: at least 5"], "Safe to publish: at least 3"],
    ["kind: quantity", ["at least 3", "opinion: under 9"], "Safe to publish: at least 3"],
    ["kind: quantity", ["at least 3", "allegation: 2"], "Safe to publish: at least 2; reports differ"],
    ["kind: date", ["2021", "2021-07?"], "Safe to publish: 2021"],
    ["kind: date", ["2021?", "2021-07?"], "Safe to publish as uncertain: July 2021"],
    ["kind: date", ["plan: 2021", "forecast: 2021-07"], "Safe to publish as a plan or forecast: July 2021"],
    ["kind: date", ["2021", "plan: 2021-07"], "Safe to publish: 2021"],
    ["kind: date", ["allegation: 2021", "allegation: 2021-07"], "Safe to publish only with attribution: July 2021"],
    // Claims that agree only halfway: what both leave is said by neither.
    ["kind: date", ["about May 2024", "about June 2024"], "Safe to publish: between 16 April and 15 July 2024"],
    ["kind: date", ["about May 2024", "about June 2024", "18 May 2024"], "Safe to publish: 18 May 2024"],
    ["kind: quantity", ["between 2 and 4", "between 3 and 6"], "Safe to publish: between 2 and 6"],
    ["kind: quantity", ["between 2 and 4", "between 3 and 6", "between 2 and 9"], "Safe to publish: between 2 and 6"],
    ["kind: quantity", ["between 2 and 4", "between 3 and 6", "between 3 and 4"], "Safe to publish: between 3 and 4"],
    ["kind: quantity", ["between 2 and 4", "allegation: between 3 and 6"], "Safe to publish: between 2 and 4"],
    ["kind: quantity", ["between 2 and 4", "at most 3"], "Safe to publish: between 2 and 3"],
    ["kind: quantity", ["at least 3", "at most 5"], "Safe to publish: between 3 and 5"],
    [
      "kind: quantity",
      ["between 2 and 4", "between 3 and 6", "20"],
      "Safe to publish: between 2 and 20; reports differ",
    ],
    ["kind: boolean", ["opinion: true"], "Safe to publish only with attribution: yes"],
    ["kind: boolean", ["true", "opinion: true"], "Safe to publish: yes"],
    ["kind: boolean", ["denial: true"], "Safe to publish only with attribution: no"],
    ["kind: quantity", ["12 {region: norsund}", "40 {region: sweden}"], null],
  ])("%s: %j → %s", async (property, claims, expected) => {
    const report = check(await gatherText(storyOf(property, claims)), settings);
    const said = report.questions.map((question) => rangeOf(question, lookUp(report)));
    expect(said.map((range) => (range === null ? null : say(range, "en")))).toEqual([expected]);
  });
});

describe("what is safe to publish of a finding that is decided", () => {
  it.each([
    [
      "kind: date",
      ["summer 2021", "2022-02", "2021"],
      "one-right",
      "a c",
      "Safe to publish, as decided: between June and August 2021",
    ],
    ["kind: date", ["summer 2021", "2022-02", "2021"], "one-right", "c", "Safe to publish, as decided: 2021"],
    ["kind: date", ["2021", "2022"], "transcription-error", "b", "Safe to publish, as decided: 2022"],
    [
      "kind: date",
      ["2021", "2022"],
      "transcription-error",
      "",
      "Safe to publish: between 2021 and 2022; reports differ",
    ],
    ["kind: date", ["2021", "2022"], "superseded", "b", "Safe to publish, as decided: 2022"],
    ["kind: date", ["2021", "2022"], "unresolved", "", "Safe to publish: between 2021 and 2022; reports differ"],
    ["kind: date", ["2021", "2022"], "none-right", "", null],
    ["kind: date", ["2021", "2022"], "different-scope", "", null],
    ["kind: date", ["2021", "2022"], "one-right", "gone", "Safe to publish: between 2021 and 2022; reports differ"],
    [
      "kind: date",
      ["plan: 2021", "plan: 2022"],
      "one-right",
      "a",
      "Safe to publish as a plan or forecast, as decided: 2021",
    ],
    ["kind: date", ["2021", "allegation: 2022"], "one-right", "b", "Safe to publish, as decided: 2022"],
    ["kind: date", ["2021", "denial: 2021"], "one-right", "b", "Safe to publish, as decided: not 2021"],
    ["kind: boolean", ["true", "false"], "one-right", "b", "Safe to publish, as decided: no"],
    ["kind: quantity", ["12 {region: norsund}", "13 {region: norsund}", "40 {region: sweden}"], "one-right", "a", null],
    ["kind: text, exact: true", ["On time", "Late"], "one-right", "b", "Safe to publish, as decided: “Late”"],
  ] as const)("%s: %j, %s %s → %s", async (property, claims, outcome, accepted, expected) => {
    const report = check(await gatherText(storyOf(property, claims)), settings);
    const [finding] = report.findings;
    const [question] = report.questions;
    if (finding === undefined || question === undefined) throw new Error("The claims clash in no way.");
    const decided = {
      ...decisionOn(finding.id),
      outcome,
      accepted: accepted === "" ? [] : accepted.split(" ").map((article) => `${article}#p`),
    };
    const said = safeToPublish({ ...finding, state: "decided", decision: decided }, question, lookUp(report));
    expect(said === null ? null : say(said, "en")).toBe(expected);
    const open = safeToPublish({ ...finding, state: "reopened", decision: decided }, question, lookUp(report));
    expect(open).toEqual(rangeOf(question, lookUp(report)));
  });
});

function decisionOn(finding: string): Decision {
  return {
    finding,
    outcome: "unresolved",
    accepted: [],
    reason: "Somebody asked.",
    by: "Mona Berg",
    on: "2026-01-15",
    settledBy: null,
    reviewBy: null,
    pinned: null,
  };
}
