import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { say } from "../../src/messages/say.ts";
import { gatherText } from "../story-text.ts";

const settings = { today: "2026-01-31", failOn: "error", severities: {}, version: "test" } as const;

/** What is said of the unit of a property: the message, and the unit that may have been meant. */
async function told(unit: string): Promise<readonly string[]> {
  const { findings } = check(
    await gatherText(`# story.yaml
story: { name: The ferry }
entities: { ferry: { name: The ferry } }
outlets: { post: { name: Post } }
properties: { cost: { question: How much?, kind: quantity, unit: ${JSON.stringify(unit)} } }
# a.yaml
article: { title: A, outlet: post, language: en, published: 2024-06-01 }
claims: [{ property: cost, value: 5 }]
`),
    settings,
  );
  return findings
    .filter(({ rule }) => rule === "schema")
    .flatMap(({ message, suggestions }) => [
      say(message, "en"),
      ...suggestions.map((suggestion) => say(suggestion, "en")),
    ]);
}

describe("the unit of a property", () => {
  it.each([
    ["million EUR", "EUR"],
    ["billions of USD", "USD"],
    ["bn EUR", "EUR"],
    ["EUR (million)", "EUR"],
    ["thousand people", "people"],
    ["3 km", "km"],
    ["1,000 EUR", "EUR"],
    ["Millionen Euro", "Euro"],
    ["Prozent", "percent"],
    ["eur", "EUR"],
    ["usd per share", "USD per share"],
    ["million", null],
    ["#", null],
  ])("is none in %s", async (unit, meant) => {
    const [said, suggestion = null, ...more] = await told(unit);
    expect(said).toMatch(`"${unit}" is no unit. Write a unit alone`);
    expect(suggestion).toEqual(meant === null ? null : `Did you mean "${meant}"?`);
    expect(more).toEqual([]);
  });

  it.each(
    "EUR|EUR per share|EUR/MWh|€|$|%|% of adults|1|km|m2|deaths per million people|per 1000|cases per 100,000 people".split(
      "|",
    ),
  )("may be %s", async (unit) => expect(await told(unit)).toEqual([]));

  it.each(
    "passengers|points|points of sale|second homes|dozens|scores|5G masts|18-year-olds|F-16s|t CO2|COVID-19 cases|inhabitants|люди".split(
      "|",
    ),
  )("may be what is counted: %s", async (unit) => expect(await told(unit)).toEqual([]));
});
