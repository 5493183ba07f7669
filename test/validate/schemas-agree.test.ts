import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import articleDepartures from "../../schema/article.schema.json?departures";
import articleFits from "../../schema/article.schema.json?fits";
import decisionsDepartures from "../../schema/decisions.schema.json?departures";
import decisionsFit from "../../schema/decisions.schema.json?fits";
import storyDepartures from "../../schema/story.schema.json?departures";
import storyFits from "../../schema/story.schema.json?fits";

const folder = new URL("../../claims/amazon-care/", import.meta.url);
const records = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

/** What may stand where something else should. */
const odd: readonly unknown[] = [
  "",
  "true",
  "a b",
  "ключ",
  "2021-13-45",
  [],
  {},
  ["x"],
  { id: "x" },
  { x: { y: "z" } },
];

/** The same data with one thing in it replaced, left out or added; `at` picks the place. */
function changed(data: unknown, at: number, thing: unknown): unknown {
  const copy = structuredClone(data);
  const places: (() => void)[] = [];
  const visit = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    const map = node as Record<string, unknown>;
    for (const key of Object.keys(map)) {
      places.push(
        () => {
          map[key] = thing;
        },
        () => {
          delete map[key];
        },
        () => {
          map[`${key}x`] = thing;
        },
      );
      visit(map[key]);
    }
  };
  visit(copy);
  places[at % places.length]?.();
  return copy;
}

describe.each([
  ["articles", records.filter((name) => !/^(story|decisions)/.test(name)), articleFits, articleDepartures],
  ["stories", ["story.yaml"], storyFits, storyDepartures],
  ["decisions", ["decisions.yaml"], decisionsFit, decisionsDepartures],
] as const)("what says whether %s fit", (_, files, fits, departures) => {
  it("agrees with what names the departures", () => {
    const whole = files.map((name) => parse(readFileSync(new URL(name, folder), "utf8"), { schema: "failsafe" }));
    expect(whole.map((data) => [fits(data), departures(data)])).toEqual(whole.map(() => [true, true]));
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.nat(), fc.constantFrom(...odd), (data, at, thing) => {
        const one = changed(data, at, thing);
        if (!fits(one)) refused += 1;
        expect(fits(one)).toBe(departures(one));
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(0);
  });
});
