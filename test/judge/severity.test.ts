import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

/** The severities of the findings of a rule on claims about one property. */
async function severities(property: string, claims: readonly string[], rule: string): Promise<readonly string[]> {
  const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;
  const { findings } = check(await gatherText(storyOf(property, claims)), settings);
  return findings.flatMap((finding) => (finding.rule === rule ? [finding.severity] : []));
}

const date = "kind: date";

describe("the severity of a property", () => {
  it("is that of a conflict about it", async () => {
    for (const severity of ["error", "warning", "info"])
      expect(await severities(`${date}, severity: ${severity}`, ["2021", "2023"], "value-conflict")).toEqual([
        severity,
      ]);
    expect(await severities(`${date}, severity: off`, ["2021", "2023"], "value-conflict")).toEqual([]);
  });

  it.each<[rule: string, own: string, property: string, claims: readonly string[]]>([
    ["disputed", "warning", date, ["allegation: 2021", "2023"]],
    ["near-value", "warning", date, ["2024-05-14", "2024-05-15"]],
    ["single-origin", "info", date, ["2021 (wire)", "2021 (wire)"]],
    ["changed-over-time", "info", "kind: entity, changes: true", ["ada @2020", "ben @2022"]],
    ["not-comparable", "info", "kind: quantity, unit: EUR", ["3 EUR", "4 NOK"]],
    ["plan-not-kept", "info", date, ["plan: 2021 @2020", "2022 @2023"]],
    ["wording-differs", "info", "kind: text", ["On time", "Never late"]],
    ["name-variant", "warning", "kind: entity", ["Bernard Okafur", "ben"]],
  ])("makes %s no graver than its %s, and may make it less", async (rule, own, property, claims) => {
    expect(await severities(property, claims, rule)).toEqual([own]);
    expect(await severities(`${property}, severity: error`, claims, rule)).toEqual([own]);
    expect(await severities(`${property}, severity: info`, claims, rule)).toEqual(["info"]);
    expect(await severities(`${property}, severity: off`, claims, rule)).toEqual([]);
  });

  it("is not that of a mistake in a record", async () =>
    expect(await severities(`${date}, severity: info`, ["plan: 2021"], "impossible-timing")).toEqual(["error"]));
});
