import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/model/question.ts";
import { verdictOn } from "./pair.ts";

const date = "kind: date";
const head = "kind: entity, changes: true";
const amount = "kind: quantity, unit: passengers, tolerance: 2%";
const yesNo = "kind: boolean";

const rows: readonly (readonly [property: string, first: string, second: string, verdict: Verdict])[] = [
  // value
  [date, "2024", "2024", "agrees"],
  [date, "2021", "July 2021", "refines"],
  [date, "early 2021", "spring 2021", "compatible"],
  [date, "summer 2021", "2022-02", "conflicts"],
  [yesNo, "true", "false", "conflicts"],
  ["kind: quantity, unit: EUR", "3 EUR", "4 NOK", "not-comparable"],
  // scope
  [date, "2021 {region: norsund}", "2022 {region: sweden}", "other-scope"],
  [date, "2021 {region: norsund}", "2022 {region: norway}", "other-scope"],
  [date, "2021 {region: norsund}", "2023", "conflicts"],
  [`${date}, parts: same`, "2021 {region: norsund}", "2023 {region: norway}", "conflicts"],
  [`${yesNo}, parts: some`, "true {region: norsund}", "false {region: norway}", "conflicts"],
  [`${yesNo}, parts: some`, "false {region: norsund}", "true {region: norway}", "other-scope"],
  // status
  [date, "plan: 2021 @2020", "2021-07 @2022", "plan-kept"],
  [date, "plan: 2021 @2020", "2022-07 @2023", "plan-not-kept"],
  [date, "plan: 2021-07 @2020", "2021 @2022", "plan-open"],
  [date, "plan: 2021 @2022", "2022-07 @2020", "plan-open"],
  [date, "plan: 2021 @2020", "2022-07 @2020", "disputed"],
  // time
  [head, "ada @2020", "ben @2022", "superseded"],
  [head, "ada @2020", "ben @2020-05", "conflicts"],
  ["kind: entity, changes: 1 year", "ada @2020-01-01", "ben @2020-06-01", "conflicts"],
  ["kind: entity", "ada @2020", "ben @2022", "conflicts"],
  [head, "ada @2020", "Ada Lynd @2022", "near"],
  [head, "Dr. Ada Lind @2022", "Ada Lind @2020", "near"],
  [date, "plan: 2021 @2019", "plan: 2022 @2020", "superseded"],
  // near
  [date, "2024-05-14", "2024-05-15", "near"],
  [date, "2024-05-14", "2024-05-16", "conflicts"],
  [date, "2021", "2022", "near"],
  [date, "2021", "2023", "conflicts"],
  [amount, "400", "404", "near"],
  [amount, "400", "450", "conflicts"],
  ["kind: entity", "Ada Lind", "Ada Lynd", "near"],
  // voice
  [date, "allegation: 2021", "2023", "disputed"],
  [date, "2021?", "2023", "disputed"],
  [date, "denial: 2021", "2021", "disputed"],
  [date, "denial: 2021", "2023", "refines"],
  [date, "denial: before 2020", "denial: after 2018", "disputed"],
  [date, "denial: before 2020", "denial: after 2021", "compatible"],
  [date, "denial: before 2020", "since 2020", "agrees"],
  [date, "denial: before 2020", "after 2018", "refines"],
  [amount, "denial: more than 100", "denial: fewer than 200", "disputed"],
  [amount, "denial: more than 100", "denial: fewer than 100", "compatible"],
  [amount, "denial: more than 100", "up to 100", "agrees"],
  [yesNo, "denial: true", "true", "disputed"],
  [yesNo, "denial: true", "false", "agrees"],
  [date, "2021 by ada", "2023 by ben", "disputed"],
  [date, "2021 by ada", "2023 by line", "conflicts"],
  [date, "2021 by ada", "2023", "conflicts"],
];

describe("the verdict on two claims", () => {
  it.each(rows)("%s: %s | %s → %s", async (property, first, second, verdict) => {
    expect(await verdictOn(property, first, second)).toBe(verdict);
    expect(await verdictOn(property, second, first)).toBe(verdict);
  });
});
