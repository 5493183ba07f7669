import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { interfaceLanguages } from "../../src/messages/catalogue.ts";
import { say } from "../../src/messages/say.ts";
import { storyOf } from "../compare/pair.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

async function found(property: string, claims: readonly string[]) {
  const { findings, questions } = check(await gatherText(storyOf(property, claims)), settings);
  return { outcome: questions[0]?.outcome, findings: findings.filter(({ rule }) => rule === "not-comparable") };
}

const seats = "kind: quantity, unit: seats";

describe("a claim in a unit that does not convert to the property's is named", () => {
  it("where it stands alone", async () => {
    const { findings } = await found(seats, ["300 km"]);
    expect(findings).toMatchObject([{ claims: ["a#p"], severity: "info" }]);
    expect(interfaceLanguages.map((language) => findings.map(({ message }) => say(message, language))[0])).toEqual([
      "The ferry: What? 300 km (Outlet) cannot be converted to seats, the unit of the property, and is compared with no claim in it.",
      "The ferry: What? 300 km (Outlet) lässt sich nicht in seats umrechnen, die Einheit der Eigenschaft, und wird mit keiner Angabe in ihr verglichen.",
      "The ferry: What? 300 km (Outlet) is niet om te rekenen naar seats, de eenheid van de eigenschap, en wordt met geen opgave daarin vergeleken.",
      "The ferry\u00a0: What? 300 km (Outlet) ne se convertit pas en seats, l’unité de la propriété, et n’est comparé à aucune valeur dans cette unité.",
    ]);
  });

  it("where the others agree, and leaves the outcome to them", async () => {
    const { outcome, findings } = await found(seats, ["300", "300 seats", "300 km", "plan: 5 EUR @2030"]);
    expect(outcome).toBe("agreed");
    expect(findings).toMatchObject([{ claims: ["c#p", "d#p"] }]);
  });

  it("and money asks for a rate, anything else for another look at the article", async () => {
    const settle = async (value: string) =>
      (await found("kind: quantity, unit: EUR", ["3 million EUR", "3 million EUR", value])).findings.flatMap(
        ({ suggestions }) => suggestions.map(({ id }) => id),
      );
    expect(await settle("35 million NOK")).toEqual(["settle.same-unit"]);
    expect(await settle("35 km")).toEqual(["settle.check-record"]);
  });

  it.each([
    ["kind: quantity, unit: m", ["3 km", "2 miles"]],
    ["kind: quantity, unit: seats", ["300", "more than 200 seats"]],
    ["kind: quantity", ["300 km"]],
  ])("but none that does: %s %s", async (property, claims) =>
    expect((await found(property, claims)).findings).toEqual([]),
  );
});

describe("where no claims compare, a rate is asked for between currencies alone", () => {
  it.each([
    [["3 EUR", "35 NOK"], "declare a rate of exchange"],
    [["3 km", "35 kg"], "If a record has the wrong unit"],
    [["3 EUR", "35 kg"], "If a record has the wrong unit"],
  ])("%j", async (claims, advice) => {
    const { outcome, findings } = await found("kind: quantity", claims);
    expect(outcome).toBe("not-comparable");
    expect(findings.flatMap(({ suggestions }) => suggestions.map((each) => say(each, "en")))).toEqual([
      expect.stringContaining(advice),
    ]);
  });
});
