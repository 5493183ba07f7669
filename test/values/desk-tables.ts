import { readFileSync } from "node:fs";
import { say } from "../../src/messages/say.ts";
import type { Denotation, KindName } from "../../src/model/denotation.ts";
import type { Property, Seasons } from "../../src/model/story.ts";
import { describe, read } from "../../src/values/catalogue.ts";
import type { Reading, ValueContext } from "../../src/values/kind.ts";
import { daysText, sideText } from "./days.ts";
import { dataOf, story } from "./documented-story.ts";
import { contextOf } from "./norsund.ts";
import { codeOf } from "./quantities.ts";

/** A table of a Markdown page beside the tests: `## quantity, unit: km, tolerance: 2%` says of which property its values are. */
export interface DeskTable {
  readonly title: string;
  readonly kind: KindName;
  readonly context: ValueContext;
  readonly rows: readonly (readonly [string, string, string])[];
}

export function deskTables(page: string): readonly DeskTable[] {
  const text = readFileSync(new URL(page, import.meta.url), "utf8");
  return text
    .split("\n## ")
    .slice(1)
    .map((section) => {
      const [title = "", ...lines] = section.split("\n");
      const [kind = "", ...settings] = title.split(", ");
      const named = kind as KindName;
      return { title, kind: named, context: contextFor(named, settings), rows: lines.slice(3).flatMap(cellsOf) };
    });
}

/** Back quotes keep the spaces and commas of a value together. */
function cellsOf(line: string): readonly (readonly [string, string, string])[] {
  const [, first = "", second = "", third = ""] = line.split("|").map((cell) => cell.trim().replaceAll("`", ""));
  return first === "" ? [] : [[first, second, third]];
}

function contextFor(kind: KindName, written: readonly string[]): ValueContext {
  const settings = Object.fromEntries(written.map((each) => each.split(": ")));
  const { seasons = "meteorological-north" } = settings as { readonly seasons?: Seasons };
  const tolerance = settings["tolerance"];
  const property: Partial<Property> = {
    kind,
    of: "term",
    unit: settings["unit"] ?? null,
    tolerance: tolerance === undefined ? null : String(Number.parseFloat(tolerance) / 100),
    rounded: settings["rounded"] === "true",
    exact: settings["exact"] === "true",
  };
  return { ...contextOf(property), story: { ...story, seasons } };
}

/** What a written value denotes. */
export function denotationOf(written: string, { kind, context }: DeskTable): Denotation {
  const reading = readingOf(written, { kind, context });
  if (!reading.ok) throw new Error(`not read: ${written}`);
  return reading.denotation;
}

/** What a written value denotes, in the signs of docs/values.md; "not read", with the nearest form that is. */
export function denotedBy(written: string, { kind, context }: Pick<DeskTable, "kind" | "context">): string {
  const reading = readingOf(written, { kind, context });
  if (!reading.ok) return reading.suggestion === undefined ? "not read" : `not read: ${reading.suggestion}`;
  return textOf(reading.denotation, context);
}

function readingOf(written: string, { kind, context }: Pick<DeskTable, "kind" | "context">): Reading<Denotation> {
  return read(kind, kind === "set" || kind === "date" ? dataOf(written) : written, context);
}

function textOf(denotation: Denotation, context: ValueContext): string {
  const doubt = "doubt" in denotation && denotation.doubt ? ", doubtful" : "";
  switch (denotation.kind) {
    case "date":
      return daysText(denotation.spans) + doubt;
    case "period":
      return `${sideText(denotation.starts)} / ${sideText(denotation.ends)}${doubt}`;
    case "quantity":
      return codeOf(denotation);
    default:
      return say(describe(denotation, context), "en");
  }
}
