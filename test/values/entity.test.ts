import { describe, expect, it } from "vitest";
import { say } from "../../src/messages/say.ts";
import { describe as describeValue } from "../../src/values/catalogue.ts";
import { entity } from "../../src/values/entity.ts";
import { contextOf, denote, inWords } from "./norsund.ts";

const context = contextOf({ kind: "entity" });
const named = (written: string) => denote(entity, written, context);

describe("an entity is read by id, name or alias; another name stands for itself", () => {
  const rows: readonly [written: string, words: string][] = [
    ["ada-lind", "Ada Lind"],
    ["ADA  LIND", "Ada Lind"],
    ["the MS Nora", "Norsund ferry"],
    ["Timothy O’Leary", "Timothy O'Leary"],
    ["Bo Berg", "Bo Berg"],
    ["Lind, Ada", "Lind, Ada"],
    ["Ada Lind?", "Ada Lind (uncertain)"],
    ["Why?", '"Why?"'],
    ["Why??", '"Why?" (uncertain)'],
    ["Ada Lind or Bo Berg", "Ada Lind or Bo Berg"],
    ["Now or Never", '"Now or Never"'],
    ["Now or Never or Ada Lind", 'Ada Lind or "Now or Never"'],
    ['"Sink or Swim"', '"Sink or Swim"'],
    ["ada-lind, night-boat or Bo Berg", "Ada Lind or Night Boat or Bo Berg"],
    ["Lind, Ada or Berg, Bo", "Berg, Bo or Lind, Ada"],
    ["the twin", "twin-a or twin-b"],
    ["__proto__", "constructor"],
  ];
  it.each(rows)("%s", (written, words) => {
    expect(inWords(entity, written, context)).toBe(words);
  });
});

describe("how two entities stand", () => {
  const rows: readonly [a: string, relation: string, b: string, near?: "near"][] = [
    ["ada-lind", "same", "Ada Lind"],
    ["Bo Berg", "same", "BO BERG"],
    ["night-boat", "narrower", "Norsund Port Authority"],
    ["norsund-ferry", "wider", "Night Boat"],
    ["twin-a", "narrower", "The Twin"],
    ["Ada Lind or Bo Berg", "overlaps", "Bo Berg or Cy Dahl"],
    ["ada-lind", "disjoint", "Bo Berg"],
    ["ada-lind", "disjoint", "Ada Linde", "near"],
    ["ada-lind", "disjoint", "Lind, Ada", "near"],
    ["ada-lind", "disjoint", "A. Lind", "near"],
    ["ada-lind", "disjoint", "Dr. Ada Lind", "near"],
    ["neil-lindsay", "disjoint", "Niel Lindsay", "near"],
    ["neil-lindsay", "disjoint", "neil-lindsey-senior"],
    ["port-authority", "disjoint", "Nigth Boat", "near"],
    ["Bo Berg", "disjoint", "Bo Bergh", "near"],
    ["Bo Berg", "disjoint", "Bo Strand"],
    ["Søren Ås", "disjoint", "Soren As", "near"],
  ];
  it.each(rows)("%s is %s %s", (a, relation, b, near) => {
    expect(entity.relate(named(a), named(b), context)).toBe(relation);
    if (relation !== "disjoint") return;
    expect(entity.gap(named(a), named(b), context).near).toBe(near === "near");
    expect(entity.gap(named(b), named(a), context).near).toBe(near === "near");
  });
});

describe("an undeclared name is told, with the declared one that it may mean", () => {
  const rows: readonly [written: string, nearest: string | null | undefined][] = [
    ["Ada Lind", undefined],
    ["Neil Lindsy", "neil-lindsay"],
    ["Timothy J. O'Leary", "o-leary"],
    ["Norsund Harbour Authority", null],
    ["Bo Berg", null],
    ["Smith, Black & Sons Ltd", "smith-sons"],
  ];
  it.each(rows)("%s", (written, nearest) => {
    const reading = entity.read(written, context);
    const unknown = reading.ok ? (reading.unknown ?? []) : [];
    expect(unknown).toEqual(nearest === undefined ? [] : [{ name: written, nearest }]);
  });
});

it("positions join a whole with its parts, and keep near names apart", () => {
  const claims = ["the port", "Night Boat", "Ada Lind", "Ada Linde", "ada lind", "Ada Lind or Bo Berg"].map(named);
  const { values, fits } = entity.positions(claims, context);
  expect(values.map((value) => say(describeValue(value, context), "en"))).toEqual([
    "Ada Lind",
    "Night Boat",
    "Ada Linde",
  ]);
  expect(fits).toEqual([[[1, 1]], [[1, 1]], [[0, 0]], [[2, 2]], [[0, 0]], [[0, 0]]]);
});

it("the range of entities names the widest of them", () => {
  const hull = entity.hull(["Night Boat", "the port", "Bo Berg"].map(named), context);
  expect(hull && say(describeValue(hull, context), "en")).toBe("Norsund Port Authority or Bo Berg");
});
