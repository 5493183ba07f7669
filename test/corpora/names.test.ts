import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Entity } from "../../src/model/story.ts";
import { entity } from "../../src/values/entity.ts";
import { comparableName } from "../../src/values/names/comparable-name.ts";
import { spellingDistance } from "../../src/values/names/spelling-distance.ts";
import { labelledIn, measured } from "../values/names/labelled.ts";
import { contextOf, denote, vocabulary } from "../values/norsund.ts";

const file = new URL("../../../shared/corpora/names/cases-open.csv", import.meta.url);

describe.skipIf(!existsSync(file))("labelled names", () => {
  it("may be the same, with a precision and a recall above 0.9", () => {
    const rows = labelledIn(file);
    const { precision, recall } = measured("names", rows);
    expect(rows.length).toBeGreaterThan(400);
    expect(precision).toBeGreaterThan(0.9);
    expect(recall).toBeGreaterThan(0.9);
  });

  it("are as far apart in either order", () => {
    for (const { a, b, sort } of labelledIn(file)) {
      const [one, other] = [comparableName(a), comparableName(b)];
      expect(spellingDistance(one, other, sort), `${a} / ${b}`).toBe(spellingDistance(other, one, sort));
    }
  });

  it("are never the same, nor near, where both are declared", () => {
    for (const { a, b, sort } of labelledIn(file)) {
      const context = { ...contextOf({ kind: "entity" }), story: { ...vocabulary, entities: declared(a, b, sort) } };
      const [one, other] = [denote(entity, "one", context), denote(entity, "other", context)];
      expect(entity.relate(one, other, context), `${a} / ${b}`).toBe("disjoint");
      expect(entity.gap(one, other, context).near, `${a} / ${b}`).toBe(false);
    }
  });
});

function declared(one: string, other: string, type: string): Readonly<Record<string, Entity>> {
  const shared = { type, aliases: [], partOf: null };
  return { one: { id: "one", name: one, ...shared }, other: { id: "other", name: other, ...shared } };
}
