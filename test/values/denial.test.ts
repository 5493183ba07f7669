import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Denotation, Relation } from "../../src/model/denotation.ts";
import { relateAtoms } from "../../src/values/atoms.ts";
import { coverAll, relate } from "../../src/values/catalogue.ts";
import { relateSigned } from "../../src/values/denial.ts";
import { term } from "../../src/values/term.ts";
import { contextOf, denote } from "./norsund.ts";

const context = contextOf({ kind: "term" });
const value = (written: string) => ({ denotation: denote(term, written, context), denied: false });

/** `not x` is the denial of x. */
function said(written: string) {
  return written.startsWith("not ") ? { ...value(written.slice(4)), denied: true } : value(written);
}

describe("how a denial stands", () => {
  const rows: readonly [a: string, relation: Relation, b: string][] = [
    ["oslo", "disjoint", "not oslo"],
    ["oslo", "disjoint", "not norway"],
    ["norway", "overlaps", "not oslo"],
    ["oslo", "narrower", "not asia"],
    ["not asia", "wider", "oslo"],
    ["not norway", "disjoint", "oslo"],
    ["not oslo", "same", "not oslo"],
    ["not norway", "narrower", "not oslo"],
    ["not oslo", "overlaps", "not asia"],
  ];
  it.each(rows)("%s is %s %s", (a, relation, b) => {
    const values = {
      relate: (one: Denotation, other: Denotation) => relate(one, other, context),
      coverAll,
    };
    expect(relateSigned(said(a), said(b), values)).toBe(relation);
  });
});

/** Some of all values there are, and their complement; the last value is never named. */
const universe = ["a", "b", "c", "d"];
const world = (atoms: readonly string[], denied: boolean) =>
  new Set(universe.filter((atom) => atoms.includes(atom) !== denied));

it.each([
  ["where there is always one value more", universe.slice(0, 3)],
  ["where two may leave none out", universe],
])("complements stand as the sets that they are, %s", (_, named) => {
  const some = fc.subarray([...named], { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(some, some, fc.boolean(), fc.boolean(), (a, b, deniedA, deniedB) => {
      const one = { denotation: denote(term, "oslo", context), denied: deniedA };
      const other = { denotation: denote(term, "asia", context), denied: deniedB };
      const relation = relateSigned(one, other, {
        relate: () => relateAtoms(new Set(a), new Set(b)),
        coverAll: () => new Set([...a, ...b]).size === universe.length,
      });
      expect(relation).toBe(relateAtoms(world(a, deniedA), world(b, deniedB)));
    }),
  );
});
