import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { InCommon } from "../../src/load/in-common.ts";
import { deepestNesting } from "../../src/load/limits.ts";
import { readWithLibrary } from "../../src/load/yaml-library.ts";
import { readSubset } from "../../src/load/yaml-subset.ts";
import { spanOf } from "../../src/model/places.ts";
import type { FileRecord } from "../../src/model/record.ts";

/** What a text was read into, to the last place. */
function written({ data, nodes, names, lineStarts }: FileRecord): string {
  return JSON.stringify({ data, nodes: [...nodes], names, lineStarts: [...lineStarts] });
}

/** The `yaml` package is the referee: the same data and the same places, or the subset reader hands over. */
function disagrees(text: string): unknown {
  const fast = readSubset("a.yaml", text, new InCommon());
  if (fast === null) return null;
  const slow = readWithLibrary("a.yaml", text, new InCommon());
  if ("mistakes" in slow) return { text, fast: fast.data, mistakes: slow.mistakes };
  const [first, second] = [written(fast), written(slow.record)];
  return first === second ? null : { text, first, second };
}

const record = `# yaml-language-server: $schema=../../schema/article.schema.json
article:
  title: Ferry to Norsund opens early
  outlet: harbour-post # the paper
  language: nl
  published: 2024-05-14
  origins: [port-press-release, "a b"]
  note: 'it''s: quoted'
claims:
  - property: first-sailing
    value: summer 2024
    scope: { region: norsund, of: [a, b] }
    quote: l’été – deze zomer

  - about: port-authority
    property: head
    value: { exactly: [Ada Lind] }
    at: 3
  - property: empty
    value:
`;

const claims = new URL("../../claims/amazon-care/", import.meta.url);
const records = readdirSync(claims)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => readFileSync(new URL(file, claims), "utf8"));

interface Generator {
  story(size: Readonly<Record<string, unknown>>): Map<string, string>;
}
const { story } = (await import(new URL("../../bench/generate.mjs", import.meta.url).href)) as Generator;
const generated = [
  ...story({ name: "S", articles: 40, claims: 25, properties: 24, seed: 7 }).values(),
  ...story({ name: "H", articles: 10, claims: 25, properties: 1, seed: 8, hot: true }).values(),
  ...story({ name: "W", articles: 5, claims: 100, properties: 500, seed: 9 }).values(),
];

/** What is put into a text: all signs that mean something to YAML, and names that mean something to JavaScript. */
const pieces = [
  ..."\n :-[]{},#'\"|>&*!?%@`\\\ta~é0=<.",
  ...[
    "  ",
    "    ",
    ": ",
    " :",
    "- ",
    "-\n",
    " #",
    "# ",
    "\n#",
    "\n\n",
    "\n  ",
    "\n    ",
    "\n- ",
    "\n  - ",
    " \n",
    "\r\n",
    "\r",
  ],
  ...[
    "---",
    "...",
    "\n---\n",
    "\n...\n",
    "--- a",
    "<<: ",
    "? ",
    "|\n  ",
    ">-\n    ",
    "|-\n  ",
    "|\n    ",
    ">\n  ",
    "|\n",
    ">-\n",
    "&a ",
    "*a",
    "!!str ",
    "%YAML 1.2\n",
  ],
  ...[
    "__proto__: ",
    "constructor: ",
    "toString: ",
    "10: ",
    "a#b: ",
    "2: ",
    "010: ",
    "-1: ",
    "1.5: ",
    "null: ",
    "true: ",
    "'k': ",
    '"k": ',
  ],
  ...[
    "[]",
    "{}",
    "[a, b]",
    "{a: b}",
    "{a: {b: [c]}}",
    "[a, [b], {c: d}]",
    "[,]",
    "{a}",
    "{a: }",
    "[a: b]",
    "''",
    '""',
    "'it''s'",
    '"a\\n"',
  ],
  ...[
    "\u00a0",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\u200b",
    "\u{1f600}",
    "\ud800",
    "\u0001",
    "\u007f",
    "\u0000",
    "ﬁ",
    "“q”",
  ],
  ...[
    "http://x.org/y?z=1#f",
    "a:b",
    "a: b: c",
    "-a",
    "--",
    "- - a",
    "a#b",
    "a #b",
    "0x1f",
    "1e3",
    "2024-05-14",
    "!",
    "?a",
    ":a",
    "a:",
  ],
];
const piece = fc.constantFrom(...pieces, "", "");

/** A text with a few changes: pieces put in place of others; lines moved, doubled, left out, indented. */
const edited = fc
  .tuple(
    fc.constantFrom(
      record,
      ...records.map((text) => text.slice(0, 1500)),
      ...generated.slice(0, 3).map((text) => text.slice(0, 1200)),
    ),
    fc.array(fc.tuple(fc.constantFrom("put", "put", "put", "line", "indent", "move"), fc.nat(), fc.nat(12), piece), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.constantFrom("as it is", "as it is", "as it is", "\r\n", "no last line end"),
  )
  .map(([text, edits, end]) => {
    const changed = edits.reduce((before, [way, at, length, put]) => changedBy(way, before, at, length, put), text);
    if (end === "\r\n") return changed.replaceAll("\n", "\r\n");
    return end === "as it is" ? changed : changed.trimEnd();
  });

function changedBy(way: string, text: string, at: number, length: number, put: string): string {
  if (way === "put") {
    const from = at % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from + length);
  }
  const all = text.split("\n");
  const index = at % all.length;
  const line = all[index] ?? "";
  if (way === "line") all.splice(index, length % 2, ...(length % 3 === 0 ? [line, line] : [put + line]));
  else if (way === "indent") all[index] = length % 2 === 0 ? line.slice(length % 5) : " ".repeat(length % 5) + line;
  else all.splice((index + length) % all.length, 0, ...all.splice(index, 1 + (length % 3)));
  return all.join("\n");
}

/** Lines of any indentation that begin as entries or items do. */
const lines = fc
  .array(
    fc.tuple(
      fc.constantFrom("", "", "", " ", "  ", "  ", "    ", "\t"),
      fc.constantFrom("", "", "", "- ", "- ", "- - ", "-", "-  "),
      fc.constantFrom(
        "a: ",
        "b: ",
        "c:",
        "a : ",
        "a:  ",
        "10: ",
        "a#b: ",
        "2: ",
        "__proto__: ",
        "é: ",
        "'a': ",
        "",
        "? ",
        "# ",
      ),
      fc.oneof(piece, fc.constantFrom("", "", "x", "x y", "x # y", "'x'", '"x"', "[x, y]", "{x: y}", "{ 3: x, 1: y }")),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => `${all.map((parts) => parts.join("")).join("\n")}\n`);

/** Whether the subset reader reads a text itself, and whether the library reads it. */
function readers(text: string): readonly [subset: boolean, library: boolean] {
  const fast = readSubset("a.yaml", text, new InCommon());
  return [fast !== null, "record" in readWithLibrary("a.yaml", text, new InCommon())];
}

const levels = (depth: number, line: (indent: string) => string) =>
  Array.from({ length: depth }, (_, level) => line(" ".repeat(level))).join("\n");

/** So many lists or mappings in one another, by indentation, around a value. */
const blocks: readonly ((depth: number, value: string) => string)[] = [
  (depth, value) => `${levels(depth, (indent) => `${indent}a:`)} ${value}\n`,
  (depth, value) => `${levels(depth, (indent) => `${indent}-`)} ${value}\n`,
  (depth, value) => `${levels(depth - 1, (indent) => `${indent}-`)} a: ${value}\n`,
  (depth, value) => `${levels(depth - 1, (indent) => `${indent}a:`)}\n${" ".repeat(depth - 2)}- ${value}\n`,
];

/** The same in brackets; without any, a word. */
const flows: readonly ((depth: number) => string)[] = [
  (depth) => `${"[".repeat(depth)}x${"]".repeat(depth)}`,
  (depth) => `${"{a: ".repeat(depth)}x${"}".repeat(depth)}`,
  (depth) => (depth === 0 ? "x" : `${"[".repeat(depth)}${"]".repeat(depth)}`),
];

describe("the limits of the subset reader", () => {
  const nestings = blocks.flatMap((block) => flows.map((flow) => ({ block, flow })));

  it.each([2, 3, 32, 60, 62, 63, 64])("nests as deep as the library, %i levels of it by indentation", (depth) => {
    const inBrackets = deepestNesting - depth;
    for (const { block, flow } of nestings) {
      expect(readers(block(depth, flow(inBrackets)))).toEqual([true, true]);
      expect(readers(block(depth, flow(inBrackets + 1)))).toEqual([false, false]);
    }
  });

  it("counts none that has ended", () => {
    const deepest = "[".repeat(deepestNesting - 2) + "]".repeat(deepestNesting - 2);
    expect(readers(`a:\n  - ${deepest}\nb:\n  - ${deepest}\nc:\n  - {d: ${deepest.slice(1, -1)}}\n`)).toEqual([
      true,
      true,
    ]);
    expect(readers(`${"- a: [{b: c}]\n".repeat(deepestNesting * 2)}`)).toEqual([true, true]);
  });

  const longKeys: readonly ((key: string) => string)[] = [
    (key) => `${key}: x\n`,
    (key) => `${key}:\n`,
    (key) => `${key}:\n  a: x\n`,
    (key) => `a: x\n${key}: x\n`,
    (key) => `a:\n  # b\n  ${key}: x\n`,
    (key) => `- ${key}: x\n`,
    (key) => `a:\n  - b: x\n    ${key}: x\n`,
  ];

  it("takes keys as long as the library does", () => {
    for (const text of longKeys) {
      expect(readers(text("k".repeat(1024)))).toEqual([true, true]);
      expect(readers(text("k".repeat(1025)))).toEqual([false, false]);
    }
    expect(readers(`a: {${"k".repeat(1025)}: x}\n`)).toEqual([true, true]);
  });
});

describe("the subset reader", () => {
  it("reads the records of this repository, and of the benchmark, by itself", () => {
    for (const text of [...records, ...generated])
      expect(readSubset("a.yaml", text, new InCommon()), text).not.toBeNull();
  });

  it("reads a record by itself", () => {
    expect(readSubset("a.yaml", record, new InCommon())).not.toBeNull();
    expect(disagrees(record)).toBeNull();
  });

  it.each([
    "a: b\n",
    "a: b",
    "a:\n  b: c\n  d: e\nf: g\n",
    "- a\n- b\n",
    "a:\n- b\n- c: d\n  e: f\ng: h\n",
    "a: -5\nb: -a\n",
    "a: [b, c,]\n",
    "a: {}\nb: []\n",
    "a: b # c\n",
    "a: b#c\n",
    "a: http://x.org/y?z=1#f\n",
    "a:\n\n  # note\n  b: c\n",
    "- - a\n- b\n",
    "a: b\n  c\n",
    "a: b: c\n",
    "a: [b: c]\n",
    "a: {b: c}\n",
    "a: {b: }\n",
    "a: 'b\n  c'\n",
    'a: "b\\n"\n',
    "a: |\n  b\n",
    "a: >-\n  b\n  c\n",
    "a: &x b\n",
    "a: *x\n",
    "a: !t b\n",
    "---\na: b\n",
    "a: b\n...\n",
    "? a\n: b\n",
    "a: b\na: c\n",
    "__proto__: b\n",
    "a: b\n c: d\n",
    "  a: b\n",
    "a:\tb\n",
    "a: b\r\n",
    "",
    "# nothing\n",
    "a: [b\n  , c]\n",
    "a: - b\n",
    "a: -\n",
    "- \n- a\n",
    "a: {b: c, b: d}\n",
    "a: {x: http://y}\n",
    "a: {x: y:z}\n",
    "a: [x:y]\n",
    "a: b\n-\n",
    "a: ~\nb: null\n",
    "a: {b: 'c', d: \"e\"}\n",
    "a: {b: 'c'd}\n",
    "a: 'b'c\n",
    "a: b \n",
    "a: \\b\n",
    "a: (b)\nc: +1\nd: =x\ne: $5\nf: <1\ng: ~1\n",
    "a: [?, b]\n",
    "a#b: c\na #c: d\n",
    "{a#b: c, d #e: f}\n",
    "a:#b: c\n",
    "a: >-\n  b\n  c\n\n  d\n\n\n  e\n\nf: g\n",
    "a: |\n  b\n\n  c\n# d\ne: f\n",
    "a: |-\n  b\n   c\n",
    "a: >\n  b\n   c\n  d\n",
    "- >-\n  b\n- |\n b\n- c: >\n    d\n    e\n  f: g\n",
    "a: |\n\n  b\n",
    "a: |\n  b \n",
    "a: >-\n  b\n \n  c\n",
    "a: >-\n  b\n    \n  c\n",
    "a: |2\n  b\n",
    "a: |+\n  b\n\n",
    "a: | # c\n  b\n",
    "a: >-\nb: c\n",
    "a: >-\n",
    "a: |\n  b",
    "a: |-\n  b",
    "a: |-\n  b\n---\n",
    "a: |-\n  b\n c\n",
    "a: |-\n  b\n # c\n  d\n",
    "a: |-\n  # b\n  - c\n  d: e\n",
    "a:\n- |\n b\n",
    "a:\n- |\nb\n",
    "a:\n  - |-\n   b\n",
    "a: When was it?\nb: {question: When?, kind: date}\n",
  ])("agrees with the library, or hands over: %j", (text) => {
    expect(disagrees(text)).toBeNull();
  });

  const runs = { numRuns: Number(process.env["YAML_RUNS"] ?? 3000) };

  it("agrees on random edits of a record", () => {
    fc.assert(
      fc.property(edited, (text) => {
        expect(disagrees(text)).toBeNull();
      }),
      runs,
    );
  });

  it("agrees on lines put together at random", () => {
    fc.assert(
      fc.property(lines, (text) => {
        expect(disagrees(text)).toBeNull();
      }),
      runs,
    );
  });

  const unusual = [..."\u0000\u0001\t\u000b\f\r\u001f\u007f\u0085\u2028\u2029\ufeff"];
  const everywhere = record.replace("claims:", "text: |\n  one\n\n  two\nclaims:");

  it.each(unusual)("hands over a text that has %j, wherever it stands", (character) => {
    expect(readSubset("a.yaml", everywhere, new InCommon())).not.toBeNull();
    for (let at = 0; at <= everywhere.length; at++) {
      const text = everywhere.slice(0, at) + character + everywhere.slice(at);
      expect(readSubset("a.yaml", text, new InCommon()), JSON.stringify(text)).toBeNull();
    }
  });

  it("reads a text alike, whatever was read before", () => {
    const common = new InCommon();
    fc.assert(
      fc.property(fc.oneof(edited, lines), (text) => {
        const alone = readSubset("a.yaml", text, new InCommon());
        const after = readSubset("a.yaml", text, common);
        expect(after?.data).toEqual(alone?.data);
        expect(after && spanOf(after)).toEqual(alone && spanOf(alone));
      }),
      runs,
    );
  });

  it("agrees on the records of this repository, and of the benchmark", () => {
    expect([...records, ...generated].map(disagrees).filter((found) => found !== null)).toEqual([]);
  });

  const suite = new URL("../../../shared/corpora/yaml-test-suite/src/", import.meta.url);
  it.skipIf(!existsSync(suite))("agrees on the YAML test suite", () => {
    const texts = readdirSync(suite).flatMap((file) => {
      const cases = parse(readFileSync(new URL(file, suite), "utf8")) as readonly { yaml?: string }[];
      return cases.map(({ yaml = "" }) =>
        yaml.replaceAll("␣", " ").replaceAll(/—*»/g, "\t").replaceAll("↵", "").replaceAll(/∎\n$/g, ""),
      );
    });
    expect(texts.map(disagrees).filter((found) => found !== null)).toEqual([]);
  });
});
