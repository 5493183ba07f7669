import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/model/question.ts";
import { questionOf } from "./pair.ts";

const date = "kind: date";

const rows: readonly (readonly [property: string, claims: readonly string[], outcome: Outcome, spans: string])[] = [
  [date, ["2021", "2023"], "conflicting", "0-0 1-1"],
  [date, ["2021", "2021-07"], "agreed", "0-0 0-0"],
  [date, ["2021 (wire)", "2021-07 (wire)"], "single-origin", "0-0 0-0"],
  [date, ["2021 (wire)", "2021-07 (copy)"], "single-origin", "0-0 0-0"],
  [date, ["2021 (wire)", "2021-07 (other)"], "agreed", "0-0 0-0"],
  [date, ["early 2021", "spring 2021"], "compatible", "0-0 0-0"],
  [date, ["2021", "2019", "between 2019 and 2021"], "conflicting", "1-1 0-0 0-1"],
  [date, ["2020 or 2021", "2021 or 2022", "2020 or 2022"], "conflicting", "0-1 1-2 0-2"],
  [date, ["2020 or 2021 by ada", "2021 or 2022 by ben", "2020 or 2022"], "disputed", "0-1 1-2 0-2"],
  [date, ["2020 or 2021", "allegation: 2021 or 2022", "2020 or 2022"], "disputed", "0-1 1-2 0-2"],
  [
    date,
    ["2020 or 2021", "allegation: 2021 or 2022", "2020 or 2022", "2021 or 2022"],
    "conflicting",
    "0-1 1-2 0-2 1-2",
  ],
  [
    `${date}, changes: true`,
    ["2020 or 2021 @2019", "2021 or 2022 @2020", "2020 or 2022 @2021"],
    "compatible",
    "0-1 1-2 0-2",
  ],
  [date, ["plan: 2021 @2020", "2022 @2023"], "changed", "- 0-0"],
  [date, ["plan: 2021 @2020", "plan: 2021 @2020"], "agreed", "0-0 0-0"],
  [date, ["2024-05-14", "2024-05-15"], "near", "0-0 1-1"],
  [date, ["allegation: 2021", "2023"], "disputed", "0-0 1-1"],
  [date, ["denial: 2021", "2021"], "disputed", "- 0-0"],
  ["kind: entity, changes: true", ["ada @2020", "ben @2022"], "changed", "- 0-0"],
  ["kind: entity, changes: true", ["ada @2020", "Ada Lynd @2022"], "near", "0-0 1-1"],
  ["kind: entity", ["Mr Okafor", "Bernhard Okafor"], "near", "1-1 0-0"],
  ["kind: quantity, unit: EUR", ["3 EUR", "4 NOK"], "not-comparable", "0-0 1-1"],
  [date, ["2021 {region: norsund}", "2022 {region: sweden}"], "not-comparable", "0-0 1-1"],
  [date, ["2021 {region: norsund}", "2023 {region: sweden}", "2021"], "conflicting", "0-0 2-2 0-1"],
  [date, ["2021 {region: norsund}", "2021 {region: norsund}", "2023 {region: sweden}"], "agreed", "0-0 0-0 1-1"],
  [date, ["2021 {region: [norsund,sweden]}", "2021 {region: [sweden,norsund]}"], "agreed", "0-0 0-0"],
  [date, ["2021 {region: [norsund,sweden]}", "2023 {region: [sweden,norsund]}"], "conflicting", "0-0 1-1"],
  ["kind: quantity, unit: EUR", ["3 EUR", "3 EUR", "4 NOK"], "agreed", "0-0 0-0 1-1"],
  [`${date}, changes: 1 month`, ["2020 @2021-01-01", "2022 @2021-01-31"], "conflicting", "0-0 1-1"],
  [`${date}, changes: 1 month`, ["2020 @2021-01-01", "2022 @2021-02-15"], "changed", "- 0-0"],
];

describe("the outcome of a question, and the positions that its claims span", () => {
  it.each(rows)("%s: %j → %s", async (property, claims, outcome, spans) => {
    const question = await questionOf(property, claims);
    expect(question.outcome).toBe(outcome);
    const shown = question.spans.map((span) => (span === null ? "-" : span.join("-")));
    expect(shown.join(" ")).toBe(spans);
  });

  it("finds the smallest set that agrees by pairs and never together", async () => {
    const { joint } = await questionOf(date, ["2020 or 2021", "2021 or 2022", "2020 or 2022", "between 2020 and 2022"]);
    expect(joint).toEqual(["a#p", "b#p", "c#p"]);
  });

  it("finds it beside a claim that clashes with all of them", async () => {
    const { joint } = await questionOf(date, ["allegation: 1950", "2020 or 2021", "2021 or 2022", "2020 or 2022"]);
    expect(joint).toEqual(["b#p", "c#p", "d#p"]);
  });

  it("does not try every set of those that agree with either of two that clash", async () => {
    const years = Array.from({ length: 22 }, (_, index) => `1960 or 1970 or ${2030 + 2 * index}`);
    const { joint, outcome } = await questionOf(date, [...years, "1960", "allegation: 1970"]);
    expect([joint, outcome]).toEqual([[], "disputed"]);
  });

  it("looks for no clash among claims that one value satisfies, however many they are", async () => {
    const years = Array.from({ length: 24 }, (_, index) => `2020 or ${2030 + 2 * index}`);
    expect((await questionOf(date, [...years, "allegation: 1990"])).outcome).toBe("disputed");
  });

  it.each([
    [
      ["2021", "2021-07", "2023"],
      ["a b", "c"],
    ],
    [
      ["2023", "2021", "2021-07"],
      ["b c", "a"],
    ],
    [
      ["denial: 2021", "2021", "denial: before 2022"],
      ["b", "a c"],
    ],
    [
      ["2021 (wire)", "2023", "between 2021 and 2023"],
      ["a", "b"],
    ],
    [
      ["2021", "allegation: 2023", "2022 or 2023"],
      ["a", "b c"],
    ],
    // Those of different scopes that say the same are one group.
    [
      ["2021 {region: norsund}", "2023", "2021 {region: sweden}"],
      ["a c", "b"],
    ],
    [
      ["2021 {region: norsund}", "2023", "2022 {region: sweden}", "2021 {region: sweden}"],
      ["a d", "b", "c"],
    ],
  ])("parts the claims that clash by what they answer: %j", async (claims, expected) => {
    const { groups, clashing } = await questionOf(date, claims);
    const names = groups.map((group) => group.map((id) => id.replace("#p", "")).join(" "));
    expect(names).toEqual(expected);
    expect(groups.flat().sort()).toEqual(clashing);
  });

  it("has a range that holds every position", async () => {
    const { range } = await questionOf(date, ["summer 2021", "2022-02", "2021"]);
    expect(range).toMatchObject({ kind: "date", spans: [[18779, 19051]] });
  });

  it("has common ground only where one value satisfies all", async () => {
    expect((await questionOf(date, ["2021", "summer 2021"])).commonGround).toMatchObject({ spans: [[18779, 18870]] });
    expect((await questionOf(date, ["2021", "2022"])).commonGround).toBeNull();
    expect((await questionOf(date, ["2021", "denial: 2021"])).commonGround).toBeNull();
    expect((await questionOf(date, ["2021", "summer 2021", "denial: 2021"])).commonGround).toBeNull();
    expect((await questionOf(date, ["2021", "denial: 2022"])).commonGround).toMatchObject({ spans: [[18628, 18992]] });
  });
});
