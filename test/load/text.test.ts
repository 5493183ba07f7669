import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/load/text.ts";
import { say } from "../../src/messages/say.ts";

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
    ["UTF-16 without a mark", Buffer.from("article:", "utf16le"), "1:1 input.utf-16"],
    ["UTF-16 without a mark, big end first", Buffer.from("article:", "utf16le").swap16(), "1:1 input.utf-16"],
    ["UTF-16 without a mark, beyond ASCII", Buffer.from("a: café — €", "utf16le"), "1:1 input.utf-16"],
    ["UTF-32", bytes(0xff, 0xfe, 0, 0, "a", 0, 0, 0), "1:1 input.utf-16"],
    ["an archive", bytes(0x1f, 0x8b, 8, 0, 0xff), "1:1 input.binary"],
    ["Latin-1", bytes("a: 1\nb: caf", 0xe9, "\n"), "2:7 input.not-utf-8"],
    ["a bad byte after wide letters", bytes("é😀", 0xff), "1:4 input.not-utf-8"],
    ["an overlong form", bytes("a", 0xc0, 0x80), "1:2 input.not-utf-8"],
    ["a surrogate", bytes("a", 0xed, 0xa0, 0x80), "1:2 input.not-utf-8"],
    ["beyond Unicode", bytes("a", 0xf4, 0x90, 0x80, 0x80), "1:2 input.not-utf-8"],
    ["a sequence cut short", bytes("a", 0xe2, 0x82), "1:2 input.not-utf-8"],
  ])("%s", (_, input, end) => {
    expect(endOf(input)).toBe(end);
  });

  it("says which byte of which line is wrong, and what it would be in Windows-1252", () => {
    const said = (...values: (number | string)[]) => {
      const result = decode("a.yaml", bytes(...values));
      return "problem" in result ? say(result.problem.message, "en") : "";
    };
    expect(said("a: 1\nb: caf", 0xe9)).toBe(
      'The byte E9 (hexadecimal) in line 2 is not UTF-8. In Windows-1252, an older encoding, it would be "é": open the file in an editor, and save it as UTF-8.',
    );
    expect(said("a", 0x81)).toContain("The file is perhaps in an older encoding such as Windows-1252: open");
    expect(said(0xff, 0xfe, 0, 0)).toContain("The file is in UTF-32.");
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
