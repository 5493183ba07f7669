import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say } from "../../src/messages/say.ts";
import type { Denotation } from "../../src/model/denotation.ts";
import { describe as describeValue, kinds, relate } from "../../src/values/catalogue.ts";
import { contextOf, denote } from "../values/quantities.ts";
import { questionOf } from "./pair.ts";

const story = {
  entities: {},
  terms: { region: {} },
  rates: [],
  seasons: "meteorological-north",
} as const;

/** What satisfies all claims, and what is safe to publish, in words. */
async function left(property: string, claims: readonly string[]): Promise<readonly (string | null)[]> {
  const { commonGround, range } = await questionOf(property, claims);
  const inWords = (one: Denotation | null) =>
    one && say(describeValue(one, { story, property: { rounded: false, unit: null } }), "en");
  return [inWords(commonGround), inWords(range)];
}

describe("what is denied is no common ground, and safe to publish only where somebody states it", () => {
  it.each([
    ["days inside a span", "kind: date", ["2020/2022", "denial: 2021"], "2020 or 2022"],
    ["days at an end", "kind: date", ["since 2020", "denial: since 2022"], "between 2020 and 2021"],
    [
      "days of several denials",
      "kind: date",
      ["2020 or 2021 or 2022", "denial: 2021", "denial: 2022-01/2022-11"],
      "2020 or December 2022",
    ],
    ["days that nobody says", "kind: date", ["2020", "denial: 2021"], "2020"],
    ["amounts above a bound", "kind: quantity", ["10 to 20", "denial: more than 15"], "between 10 and 15"],
    [
      "amounts inside",
      "kind: quantity",
      ["10 to 20", "denial: 12 to 15"],
      "at least 10 and less than 12 or more than 15 and at most 20",
    ],
    ["one of two people", "kind: entity", ["ada or ben", "denial: ada"], "ben"],
    ["a part of a whole", "kind: entity", ["line", "denial: ada"], "line"],
    ["a whole of which a part is said", "kind: entity", ["ada or ben", "denial: line"], "ben"],
    ["one of two terms", "kind: term, terms: region", ["norway or sweden", "denial: norway"], "sweden"],
    [
      "a member",
      "kind: set, of: term, terms: region",
      ["[norsund]", "denial: [sweden]"],
      "at least norsund, and without sweden",
    ],
    [
      "members, of which nobody knows which",
      "kind: set, of: term, terms: region",
      ["[norsund]", "denial: [sweden, norway]"],
      "at least norsund",
    ],
  ])("%s", async (_, property, claims, expected) => {
    const [stated = ""] = claims;
    expect(await left(property, claims)).toEqual([expected, (await left(property, [stated]))[1]]);
  });

  it("makes nobody else of two suspects safe to name", async () =>
    expect(await left("kind: entity", ["ada or ben", "denial: ada"])).toEqual(["ben", "ada or ben"]));

  it.each([
    ["whom the desk doubts to have understood", "kind: date", ["2020/2022", "denial: 2021?"], "between 2020 and 2022"],
    [
      "of another scope",
      "kind: date",
      ["2020/2022 {region: norway}", "denial: 2021 {region: sweden}"],
      "between 2020 and 2022",
    ],
    [
      "of another time, of what changes",
      "kind: date, changes: true",
      ["2020/2022 @2024", "denial: 2021 @2020"],
      "between 2020 and 2022",
    ],
    ["in another unit", "kind: quantity", ["10 to 20 kg", "denial: more than 15 km"], "between 10 and 20 kg"],
  ])("but by no denial %s", async (_, property, claims, expected) =>
    expect(await left(property, claims)).toEqual([expected, expected]),
  );

  it("where nothing is left, nothing is", async () =>
    expect(await left("kind: entity", ["ada or ben", "denial: ada", "denial: ben"])).toEqual([null, null]));

  it("holds of what several sources leave open between them", async () =>
    expect(await left("kind: date", ["2020", "2022", "denial: 2021"])).toEqual([null, "2020 or 2022"]));

  it("but not of what one of them leaves open, too", async () =>
    expect(await left("kind: date", ["2020 or 2021", "2023", "denial: 2021"])).toEqual([
      null,
      "between 2020 and 2023",
    ]));
});

it("what is left of an amount has nothing in common with what is denied, and is all of the rest", () => {
  const end = fc.integer({ min: 0, max: 9 });
  const sort = fc.constantFrom("from to", "more than", "less than", "at least", "up to", "one");
  const amount = fc.tuple(sort, end, end).map(([sort, a, b]) => {
    if (sort === "one") return String(a);
    return sort === "from to" ? `${Math.min(a, b)} to ${Math.max(a, b) + 1}` : `${sort} ${a}`;
  });
  fc.assert(
    fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 3 }), (value, denials) => {
      const from = denote(value);
      const denied = denials.map((one) => denote(one));
      const rest = kinds.quantity.without?.(from, denied, contextOf()) ?? null;
      for (const one of denied) if (rest !== null) expect(relate(rest, one, contextOf())).toBe("disjoint");
      for (let tenths = -10; tenths <= 110; tenths += 5) {
        const at = denote(`exactly ${tenths / 10}`);
        const isIn = (one: Denotation | null) => one !== null && relate(at, one, contextOf()) !== "disjoint";
        expect(isIn(rest)).toBe(isIn(from) && !denied.some(isIn));
      }
    }),
    { numRuns: 300 },
  );
});
