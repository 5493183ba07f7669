import { describe, expect, it } from "vitest";
import { say } from "../../src/messages/say.ts";
import type { KindName } from "../../src/model/denotation.ts";
import type { Property } from "../../src/model/story.ts";
import { describe as describeValue, gap, read, relate } from "../../src/values/catalogue.ts";
import type { ValueContext } from "../../src/values/kind.ts";
import { comparableName } from "../../src/values/names/comparable-name.ts";
import { type NameSort, spellingDistance } from "../../src/values/names/spelling-distance.ts";
import { documentedRows } from "./documented.ts";
import { dataOf, story } from "./documented-story.ts";
import { contextOf } from "./norsund.ts";

function settingsOf(kind: KindName, more: Partial<Property> = {}, language = "en"): ValueContext {
  return { ...contextOf({ kind, of: "term", ...more }, language), story };
}

function denotationOf(kind: KindName, written: string, context = settingsOf(kind)) {
  const reading = read(kind, dataOf(written), context);
  if (!reading.ok) throw new Error(`not read: ${written}`);
  return reading.denotation;
}

const sections: readonly (readonly [heading: string, kind: KindName, rows: number])[] = [
  ["Booleans", "boolean", 5],
  ["Terms", "term", 5],
  ["Entities", "entity", 12],
  ["Sets", "set", 10],
  ["Texts", "text", 4],
];

describe.each(sections)("%s are read as docs/values.md says", (heading, kind, count) => {
  const rows = documentedRows(heading, ["written", "denotes", "note"]);
  it.each(rows)("%s: %s", (written = "", denotes) => {
    expect(say(describeValue(denotationOf(kind, written), settingsOf(kind)), "en")).toBe(denotes);
  });
  it("has the table", () => expect(rows.length).toBe(count));

  it.each(documentedRows(heading, ["written", "nearest", "note"]))(
    "%s is not read; nearest: %s",
    (written = "", nearest) => {
      const reading = read(kind, dataOf(written), settingsOf(kind));
      expect(reading.ok ? "read" : (reading.suggestion ?? "none")).toBe(nearest);
    },
  );

  it.each(documentedRows(heading, ["first", "stands", "second", "note"]))(
    "%s is %s %s",
    (first = "", stands, second = "") => {
      const context = settingsOf(kind);
      const [a, b] = [denotationOf(kind, first), denotationOf(kind, second)];
      const relation = relate(a, b, context);
      expect(relation === "disjoint" && gap(a, b, context).near ? "near" : relation).toBe(stands);
    },
  );
});

describe("texts stand as docs/values.md says", () => {
  const rows = documentedRows("Texts", ["first", "stands", "second", "languages", "note"]);
  it.each(rows)("%s is %s %s (%s) %s", (first = "", stands, second = "", languages = "", note = "") => {
    const [one = "", other = ""] = languages.split(", ");
    const [a, b] = [
      denotationOf("text", first, settingsOf("text", {}, one)),
      denotationOf("text", second, settingsOf("text", {}, other)),
    ];
    expect(relate(a, b, settingsOf("text"))).toBe(stands);
    const exactly = /exact: true: (\w+)/.exec(note)?.[1] ?? stands;
    expect(relate(a, b, settingsOf("text", { exact: true }))).toBe(exactly);
  });
});

describe("names are near as docs/values.md says", () => {
  const rows = documentedRows("Near names", ["first", "stands", "second", "type", "note"]);
  const sorts: Readonly<Record<string, NameSort>> = { "": "unknown", person: "person", company: "body" };
  it.each(rows)("%s is %s %s (%s)", (first = "", stands, second = "", type = "") => {
    const distance = spellingDistance(comparableName(first), comparableName(second), sorts[type] ?? "unknown");
    expect(distance === null ? "apart" : "near").toBe(stands);
  });
  it("has the table", () => expect(rows.length).toBeGreaterThan(20));
});
