import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { say } from "../../src/messages/say.ts";
import { type Data, isMap } from "../../src/model/data.ts";
import type { KindName } from "../../src/model/denotation.ts";
import type { Entity, Property, Term } from "../../src/model/story.ts";
import { describe as describeValue, gap, read, relate } from "../../src/values/catalogue.ts";
import type { ValueContext, Vocabulary } from "../../src/values/kind.ts";
import { comparableName } from "../../src/values/names/comparable-name.ts";
import { type NameSort, spellingDistance } from "../../src/values/names/spelling-distance.ts";
import { documentedBlock, documentedRows } from "./documented.ts";
import { contextOf } from "./norsund.ts";

/** The vocabulary that the page declares. */
const declared = parse(documentedBlock("Names of a story", "yaml")) as {
  readonly entities: Readonly<Record<string, Partial<Entity> & { readonly name: string; readonly "part-of"?: string }>>;
  readonly terms: {
    readonly region: Readonly<Record<string, { readonly name: string; readonly broader?: string | string[] }>>;
  };
};

const entities = Object.fromEntries(
  Object.entries(declared.entities).map(
    ([id, { name, type = null, aliases = [], "part-of": partOf = null }]): [string, Entity] => [
      id,
      { id, name, type, aliases, partOf },
    ],
  ),
);
const region = Object.fromEntries(
  Object.entries(declared.terms.region).map(([id, { name, broader = [] }]): [string, Term] => [
    id,
    { id, name, broader: [broader].flat() },
  ]),
);
const story: Vocabulary = { entities, terms: { region }, rates: [], seasons: "meteorological-north" };

function settingsOf(kind: KindName, more: Partial<Property> = {}, language = "en"): ValueContext {
  return { ...contextOf({ kind, of: "term", ...more }, language), story };
}

/** Lists and maps are YAML; all else stays the text that it is. */
function dataOf(kind: KindName, written: string): Data {
  if (kind !== "set" || !/^[[{]/.test(written)) return written;
  const data = parse(written, { schema: "failsafe" }) as Data;
  return isMap(data) ? { ...data } : data;
}

function denotationOf(kind: KindName, written: string, context = settingsOf(kind)) {
  const reading = read(kind, dataOf(kind, written), context);
  if (!reading.ok) throw new Error(`not read: ${written}`);
  return reading.denotation;
}

const sections: readonly (readonly [heading: string, kind: KindName, rows: number])[] = [
  ["Booleans", "boolean", 5],
  ["Terms", "term", 5],
  ["Entities", "entity", 9],
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
      const reading = read(kind, dataOf(kind, written), settingsOf(kind));
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
