import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { readYaml } from "../../src/load/read-yaml.ts";
import type { Data } from "../../src/model/data.ts";
import { type FilePlaces, field, fieldOf, type Node, topOf } from "../../src/model/places.ts";

const text = fc.string({ unit: fc.constantFrom(..."ab:-#'\"\\[]{},|>&*!%@? \n\t\r_.~é😀0") });

const { data } = fc.letrec<{ data: Data }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: "grapheme" }).map((all) => all.replaceAll(/\p{Cc}/gu, "")),
    fc.constantFrom(
      "",
      "1.50",
      "no",
      "null",
      "~",
      "2024-05-14",
      "<<",
      "__proto__",
      "a: b",
      "# x",
      "- y",
      " z ",
      "two\nlines\n",
    ),
    fc.array(tie("data"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("a", "b c", "__proto__", "constructor", "1", "é"), tie("data"), { maxKeys: 4 }),
  ),
}));

/** The nodes of all scalars, and of empty collections. */
function* leaves(places: FilePlaces, node: Node = topOf(places)): Generator<Node> {
  const count = fieldOf(places, node, field.parts);
  if (count === 0) yield node;
  const first = fieldOf(places, node, field.firstPart);
  for (let part = first; part < first + count; part++) yield* leaves(places, part);
}

describe("readYaml, whatever the text", () => {
  it("gives a record, or problems inside the text", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const { record, problems } = await readYaml("a.yaml", written);
        expect(record === null).toBe(problems.length > 0);
        const lines = written.split("\n");
        for (const {
          locations: [place],
        } of problems) {
          expect(place?.line).toBeLessThanOrEqual(lines.length);
          expect(place?.column).toBeLessThanOrEqual((lines[(place?.line ?? 1) - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("places every scalar inside the text, in order", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const { record } = await readYaml("a.yaml", written);
        fc.pre(record !== null);
        const places = record ?? expect.fail();
        let last = 0;
        for (const node of leaves(places)) {
          const [from, to] = [fieldOf(places, node, field.from), fieldOf(places, node, field.to)];
          expect([from >= last, to >= from, to <= written.length]).toEqual([true, true, true]);
          last = to;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("reads back what was written", async () => {
    await fc.assert(
      fc.asyncProperty(data, async (value) => {
        const written = stringify(value, { aliasDuplicateObjects: false, schema: "failsafe" });
        const { record, problems } = await readYaml("a.yaml", written);
        expect([problems, JSON.stringify(record?.data)]).toEqual([[], JSON.stringify(value)]);
      }),
      { numRuns: 1000 },
    );
  });
});
