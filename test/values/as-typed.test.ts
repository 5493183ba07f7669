import { describe, expect, it } from "vitest";
import { denotedBy, deskTables } from "./desk-tables.ts";

const tables = deskTables("./as-typed.md");

describe.each(tables)("of a property $title", (table) => {
  it.each(table.rows)("%s: %s", (written, denotes) => expect(denotedBy(written, table)).toBe(denotes));
});

it("has every kind", () => {
  expect(new Set(tables.map(({ kind }) => kind)).size).toBe(8);
  expect(tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(800);
});
