import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pattern } from "../../src/model/pattern.ts";

/** Letters, digits, marks and signs, near to and far from Latin. */
const signs = [..."aZ09._-/ \n#", "é", "ß", "ª", "²", "٣", "Ж", "漢", "क", "\u0301", "\u200d", "Ⅻ", "𐐀", "\ud800"];

describe("a pattern of letters of any script", () => {
  it.each([
    "^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$",
    "^[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*$",
    "^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*(/[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*)?$",
    "^[^\\p{L}]$",
    "^\\p{L}+\\d?$",
    "^\\P{L}+$",
    "^(?![\\p{L}]{2})[\\p{L}\\p{N}]*$",
    "^[A-Z]{3}$",
  ])("%s tests as its expression does", (source) => {
    const text = fc.array(fc.constantFrom(...signs), { maxLength: 6 }).map((parts) => parts.join(""));
    const [quick, plain] = [pattern(source), new RegExp(source, "u")];
    fc.assert(
      fc.property(text, (each) => {
        expect([each, quick.test(each)]).toEqual([each, plain.test(each)]);
      }),
      { numRuns: 2000 },
    );
  });
});
