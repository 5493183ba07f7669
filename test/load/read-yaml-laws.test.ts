import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { readYaml } from "../../src/load/read-yaml.ts";
import type { Data } from "../../src/model/data.ts";
import type { Span } from "../../src/model/record.ts";

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

/** The spans of all scalars of a tree. */
function* leaves(span: Span): Generator<Span> {
  if (span.parts === undefined) yield span;
  else for (const part of Object.values(span.parts)) yield* leaves(part);
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
        let last = 0;
        for (const { from, to } of leaves(record?.span ?? expect.fail())) {
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
