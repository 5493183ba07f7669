import { describe, expect, it } from "vitest";
import { gap, relate } from "../../src/values/catalogue.ts";
import { type DeskTable, denotationOf, deskTables } from "./desk-tables.ts";

const tables = deskTables("./as-related.md");
const otherWayRound = new Map([
  ["narrower", "wider"],
  ["wider", "narrower"],
]);

describe.each(tables)("of a property $title", (table) => {
  it.each(table.rows)("%s is %s %s", (first, stands, second) => {
    expect(standing(first, second, table)).toBe(stands);
    expect(standing(second, first, table)).toBe(otherWayRound.get(stands) ?? stands);
  });
});

it("has every kind", () => {
  expect(new Set(tables.map(({ kind }) => kind)).size).toBe(8);
  expect(tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(200);
});

function standing(first: string, second: string, table: DeskTable): string {
  const [a, b] = [denotationOf(first, table), denotationOf(second, table)];
  const relation = relate(a, b, table.context);
  return relation === "disjoint" && gap(a, b, table.context).near ? "near" : relation;
}
