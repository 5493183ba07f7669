import { describe, expect, it } from "vitest";
import type { Property } from "../../src/model/story.ts";
import { exact } from "../../src/values/quantity/amount.ts";
import { unitsNamed } from "../../src/values/quantity/unit-names.ts";
import { unitTable } from "../../src/values/quantity/unit-table.ts";
import { quantity } from "../../src/values/quantity.ts";
import { documentedRows } from "./documented.ts";
import { codeOf, contextOf, denote, expectToldAgain } from "./quantities.ts";

/** "unit: km" */
function contextFor(property: string) {
  const [setting = "", value = ""] = property.split(/: (.*)/);
  const settings: Partial<Property> = setting === "unit" ? { unit: value } : { rounded: setting === "rounded" };
  return contextOf(settings);
}

const plainRows = documentedRows("Quantities", ["written", "denotes", "note"]).map((cells) => ["", ...cells]);
const settledRows = documentedRows("Quantities", ["property", "written", "denotes", "note"]);
const rows = [...plainRows, ...settledRows] as [property: string, written: string, denotes: string, note: string][];

describe("quantities are read as docs/values.md says", () => {
  it.each(rows)("%s %s: %s", (property, written, denotes) => {
    const context = contextFor(property);
    const denotation = denote(written, context);
    expect(codeOf(denotation)).toBe(denotes);
    expectToldAgain(denotation, context);
  });

  // A note that begins with "also" lists other words for the same, or whole values where they hold digits.
  const synonyms = rows.flatMap(([property, written, , note]) =>
    note.startsWith("also ")
      ? note
          .slice(5)
          .split(", ")
          .map((other) => [other, written, property] as const)
      : [],
  );
  it.each(synonyms)("%s is like %s", (other, written, property) => {
    const number = written.replace(/^\D+/, "");
    const texts = /\d/.test(other) || number === "" ? [other] : [`${other} ${number}`, `${number} ${other}`];
    const read = texts.map((text) => quantity.read(text, contextFor(property)));
    const codes = read.map((each) => (each.ok ? codeOf(each.denotation) : null));
    expect(codes).toContain(codeOf(denote(written, contextFor(property))));
  });

  const refused = documentedRows("Quantities", ["written", "nearest", "note"]);
  it.each(refused)("%s is not read; nearest: %s", (written, nearest) => {
    const reading = quantity.read(written ?? "", contextOf());
    expect(reading.ok ? "read" : (reading.suggestion ?? "none")).toBe(nearest);
  });

  it("has all the tables", () => {
    expect([rows.length > 130, synonyms.length > 40, refused.length > 8]).toEqual([true, true, true]);
  });
});

describe("docs/values.md lists the units", () => {
  const units = documentedRows("Quantities", ["dimension", "code", "also", "factor", "prefixes"]);
  const tabled = Object.entries(unitTable).flatMap(([dimension, all]) => all.map(({ code }) => [dimension, code]));
  it("all of them", () => expect(units.map(([dimension, code]) => [dimension, code])).toEqual(tabled));

  it.each(units)("%s: %s", (dimension = "", code = "", also = "", written = "", prefixes = "") => {
    const [factor = "", offset = "0"] = written.split(", offset ");
    const [unit] = unitsNamed(code);
    expect([unit?.dimension, unit?.factor.equals(exact(factor)), unit?.offset.equals(exact(offset))]).toEqual([
      dimension,
      true,
      true,
    ]);
    for (const name of also.split(", ").filter((each) => each !== "")) {
      expect(unitsNamed(name).map((named) => named.code)).toContain(code);
    }
    for (const prefix of prefixes.split(" ").filter((each) => each !== "")) {
      expect(unitsNamed(prefix + code)[0]?.dimension).toBe(dimension);
    }
  });
});
