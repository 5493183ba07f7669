import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readYaml } from "../../src/load/read-yaml.ts";
import type { Data } from "../../src/model/data.ts";

const folder = new URL("../../../shared/corpora/yaml-test-suite/src/", import.meta.url);
const present = existsSync(folder);

interface Case {
  readonly id: string;
  readonly text: string;
  /** Whether it is YAML at all. */
  readonly valid: boolean;
  /** The data of its one document by the failsafe schema; null where it is no YAML, or holds what a record may not. */
  readonly data: Data | null;
}

interface Entry {
  readonly yaml?: string;
  readonly tree?: string;
  readonly fail?: boolean;
}

/** The cases of a file; one leaves out what it has in common with the one before it. */
function casesOf(file: string): readonly Case[] {
  const entries = parse(readFileSync(new URL(file, folder), "utf8")) as readonly Entry[];
  let last: Entry = {};
  return entries.map((entry, index) => {
    last = { ...last, ...(entry.tree === undefined ? {} : { fail: false }), ...entry };
    const { yaml = "", tree = "", fail = false } = last;
    const text = visible(yaml);
    const data = fail || hasDirective(text) ? null : dataOf(visible(tree));
    return { id: `${file}#${index}`, text, valid: !fail, data };
  });
}

/** The suite writes white space in signs that can be seen. */
function visible(text: string): string {
  return text
    .replaceAll("␣", " ")
    .replaceAll(/—*»/g, "\t")
    .replaceAll("⇔", "\uFEFF")
    .replaceAll("↵", "")
    .replaceAll("←", "\r")
    .replaceAll(/∎\n$/g, "");
}

function hasDirective(text: string): boolean {
  return /^(#.*\n)*%/.test(text);
}

/** What the events of a text amount to: null for anchors, aliases, tags, further documents, keys that are no text or stand twice. */
function dataOf(tree: string): Data | null {
  const events = tree
    .split("\n")
    .map((line) => line.trimStart())
    .filter((line) => line !== "");
  if (events.filter((event) => event.startsWith("+DOC")).length > 1) return null;
  if (events.some((event) => /^(=ALI|(=VAL|\+SEQ( \[\])?|\+MAP( \{\})?) [&<])/.test(event))) return null;
  const queue = events.filter((event) => !/^[+-](STR|DOC)/.test(event));
  return queue.length === 0 ? "" : nodeOf(queue);
}

function nodeOf(events: string[]): Data | null {
  const event = events.shift() ?? "";
  if (event.startsWith("=VAL")) return unescaped(event.slice(6));
  return event.startsWith("+SEQ") ? listOf(events) : mapOf(events);
}

function listOf(events: string[]): Data | null {
  const items: (Data | null)[] = [];
  while (events[0] !== "-SEQ") items.push(nodeOf(events));
  events.shift();
  return items.includes(null) ? null : (items as Data[]);
}

function mapOf(events: string[]): Data | null {
  const entries: [Data | null, Data | null][] = [];
  while (events[0] !== "-MAP") entries.push([nodeOf(events), nodeOf(events)]);
  events.shift();
  const plain = entries.every(([key, value]) => typeof key === "string" && value !== null);
  const keys = new Set(entries.map(([key]) => key));
  return plain && keys.size === entries.length ? (Object.fromEntries(entries) as Data) : null;
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", "\\": "\\" };
  return text.replaceAll(/\\(.)/g, (all, sign: string) => signs[sign] ?? all);
}

describe.skipIf(!present)("the YAML test suite", () => {
  const cases = present ? readdirSync(folder).sort().flatMap(casesOf) : [];
  it.each(cases.map((test) => [test.id, test] as const))("%s", async (_, { text, data }) => {
    const { record, problems } = await readYaml("a.yaml", text);
    if (data === null) {
      expect(record).toBeNull();
      expect(problems[0]?.locations[0]?.line).toBeLessThanOrEqual(text.split("\n").length);
    } else {
      expect(problems).toEqual([]);
      expect(record?.data).toEqual(data);
    }
  });

  it("has so many cases of each sort", () => {
    const count = (sort: (test: Case) => boolean) => cases.filter(sort).length;
    expect({
      read: count(({ data }) => data !== null),
      refusedThoughValid: count(({ data, valid }) => data === null && valid),
      invalid: count(({ valid }) => !valid),
    }).toEqual({ read: 209, refusedThoughValid: 103, invalid: 94 });
  });
});
