import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/load/text.ts";

/** What decoding ends with: the text, or the problem as `line:column message-id`. */
function endOf(bytes: Uint8Array): string {
  const result = decode("a.yaml", bytes);
  if ("text" in result) return `text ${JSON.stringify(result.text)}`;
  const [place] = result.problem.locations;
  return `${place?.line}:${place?.column} ${result.problem.message.id}`;
}

const bytes = (...values: (number | string)[]) =>
  Buffer.concat(values.map((value) => (typeof value === "string" ? Buffer.from(value) : Buffer.of(value))));

describe("decode", () => {
  it.each([
    ["nothing", bytes(), 'text ""'],
    ["UTF-8", bytes("café 😀"), 'text "café 😀"'],
    ["a byte-order mark", bytes(0xef, 0xbb, 0xbf, "a"), 'text "a"'],
    ["U+FFFD itself", bytes("a\uFFFD"), 'text "a\uFFFD"'],
    ["UTF-16, little end first", bytes(0xff, 0xfe, "a", 0), "1:1 input.utf-16"],
    ["UTF-16, big end first", bytes(0xfe, 0xff, 0, "a"), "1:1 input.utf-16"],
    ["Latin-1", bytes("a: 1\nb: caf", 0xe9, "\n"), "2:7 input.not-utf-8"],
    ["a bad byte after wide letters", bytes("é😀", 0xff), "1:4 input.not-utf-8"],
    ["an overlong form", bytes("a", 0xc0, 0x80), "1:2 input.not-utf-8"],
    ["a surrogate", bytes("a", 0xed, 0xa0, 0x80), "1:2 input.not-utf-8"],
    ["beyond Unicode", bytes("a", 0xf4, 0x90, 0x80, 0x80), "1:2 input.not-utf-8"],
    ["a sequence cut short", bytes("a", 0xe2, 0x82), "1:2 input.not-utf-8"],
  ])("%s", (_, input, end) => {
    expect(endOf(input)).toBe(end);
  });

  it("gives any text back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!text.startsWith("\uFEFF"));
        expect(decode("a.yaml", Buffer.from(text))).toEqual({ text });
      }),
    );
  });

  it("places the first of any bad bytes where the text before it ends", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom(0x80, 0xc1, 0xf5, 0xff), (before, byte) => {
        const lines = before.split("\n");
        const place = `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
        fc.pre(!before.startsWith("\uFEFF") && before !== "");
        expect(endOf(bytes(before, byte, "x"))).toBe(`${place} input.not-utf-8`);
      }),
    );
  });
});
