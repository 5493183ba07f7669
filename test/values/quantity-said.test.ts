import { describe, expect, it } from "vitest";
import { interfaceLanguages } from "../../src/messages/catalogue.ts";
import { say } from "../../src/messages/say.ts";
import { gapAsSaid } from "../../src/values/quantity/said.ts";
import { quantity } from "../../src/values/quantity.ts";
import { questionOf } from "../compare/pair.ts";
import { contextOf, denote, inWords } from "./quantities.ts";

describe("an amount in a unit that its property does not name is said as it is written", () => {
  it.each([
    ["5 EUR per kWh", "5 EUR per kWh"],
    ["€0.12/kWh", "0.12 EUR per kWh"],
    ["3 km", "3 km"],
    ["5 GW", "5 GW"],
    ["90 minutes", "90 minutes"],
    ["2 years", "2 years"],
    ["300 kelvin", "300 K"],
    ["12 cases per 100,000 people", "12 cases per 100,000 people"],
    ["more than 20 miles", "more than 20 miles"],
    ["3 to 4 tonnes", "between 3 and 4 tonnes"],
    ["€100,000 a month", "100,000 EUR per month"],
    ["3.9 km", "3.9 km"],
    ["1 in 5", "18"],
  ])("%s", (written, said) => expect(inWords(denote(written))).toContain(said));

  it("where the property's unit is none that it converts to, too", () =>
    expect(inWords(denote("300 km", contextOf({ unit: "seats" })), contextOf({ unit: "seats" }))).toBe("300 km"));

  it.each([
    ["40k", "40,000 people"],
    ["40 thousand", "40,000 people"],
    ["1.2 million", "1.2 million people"],
  ])("where zeros do not count, no word is larger than the number: %s", (written, said) => {
    const context = contextOf({ unit: "people", rounded: true });
    expect(inWords(denote(written, context), context)).toBe(said);
  });

  it("has no plural for what was done to people", () => expect(inWords(denote("4 confirmed"))).toBe("4 confirmed"));

  it("and in the property's unit where it names one", () =>
    expect(inWords(denote("3 km", contextOf({ unit: "m" })), contextOf({ unit: "m" }))).toBe("3000 metres"));

  it("in each language", () => {
    const said = quantity.describe(denote("5 EUR per kWh"), contextOf());
    expect(interfaceLanguages.map((language) => say(said, language))).toEqual([
      "5 EUR per kWh",
      "5 EUR pro kWh",
      "5 EUR per kWh",
      "5 EUR par kWh",
    ]);
  });
});

describe("amounts written in several units", () => {
  it.each([
    ["1 km", "1000 metres", "agreed"],
    ["5 EUR per kWh", "5000 EUR per MWh", "agreed"],
    ["1 km", "1001 metres", "conflicting"],
  ])("%s beside %s is %s", async (first, second, outcome) => {
    expect((await questionOf("kind: quantity", [first, second])).outcome).toBe(outcome);
  });

  it("lie apart by a distance in the unit of both, if both have one", () => {
    const apart = (first: string, second: string) =>
      gapAsSaid(quantity.gap(denote(first), denote(second), contextOf()));
    expect(apart("3 km", "5 km")).toEqual({ amount: "2", unit: "km" });
    expect(apart("5 EUR per kWh", "6 EUR per kWh")).toEqual({ amount: "1", unit: "EUR/kW.h" });
    expect(apart("50 °F", "68 °F")).toEqual({ amount: "18", unit: "[degF]" });
    expect(apart("3 km", "5 miles")).toMatchObject({ unit: "m" });
  });

  it("are one position, said as the first is written", async () => {
    const { positions } = await questionOf("kind: quantity", ["1 km", "1000 metres"]);
    expect(positions.map(({ denotation }) => denotation)).toMatchObject([{ unit: "m", said: "km" }]);
  });
});
