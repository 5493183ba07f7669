import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { lineStartsOf } from "../../src/load/mistake.ts";
import { readWithLibrary } from "../../src/load/yaml-library.ts";
import { readSubset } from "../../src/load/yaml-subset.ts";

/** The `yaml` package is the referee: the same data and the same places, or the subset reader hands over. */
function disagrees(text: string): unknown {
  const fast = readSubset(text);
  if (fast === null) return null;
  const slow = readWithLibrary(text, lineStartsOf(text));
  if ("mistakes" in slow) return { text, fast: fast.data, mistakes: slow.mistakes };
  const [first, second] = [JSON.stringify(fast), JSON.stringify({ data: slow.data, span: slow.span })];
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

describe("the subset reader", () => {
  it("reads a record by itself", () => {
    expect(readSubset(record)).not.toBeNull();
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
    "a: When was it?\nb: {question: When?, kind: date}\n",
  ])("agrees with the library, or hands over: %j", (text) => {
    expect(disagrees(text)).toBeNull();
  });

  it("agrees on random edits of a record", () => {
    const pieces = [
      "\n",
      " ",
      "  ",
      ":",
      ": ",
      "- ",
      "-",
      "[",
      "]",
      "{",
      "}",
      ",",
      "#",
      " #",
      "'",
      '"',
      "|",
      ">",
      "&",
      "*",
      "!",
      "?",
      "%",
      "@",
      "`",
      "\\",
      "\t",
      "---",
      "...",
      "a",
      "é",
      "0",
      "\u00a0",
      "<<: ",
    ];
    const edit = fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...pieces, "", ""));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const text = edits.reduce((before, [at, length, piece]) => {
          const from = at % (before.length + 1);
          return before.slice(0, from) + piece + before.slice(from + length);
        }, record);
        expect(disagrees(text)).toBeNull();
      }),
      { numRuns: Number(process.env["YAML_RUNS"] ?? 3000) },
    );
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
