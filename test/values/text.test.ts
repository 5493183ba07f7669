import { describe, expect, it } from "vitest";
import { text } from "../../src/values/text.ts";
import { contextOf, denote, inWords, whyNot } from "./norsund.ts";

const loose = contextOf({});
const said = (words: string, language = "en") => denote(text, words, contextOf({}, language));

describe("a text is read", () => {
  const rows: readonly [written: string, words: string][] = [
    ["Care, wherever  you\nare", "“Care, wherever you are”"],
    ['"Care"', "“Care”"],
    ["“Care”", "“Care”"],
    ["Who pays?", "“Who pays?”"],
    ['"Care"?', "“Care” (uncertain)"],
    ['"Who pays?"', "“Who pays?”"],
    ['""Care""', '“"Care"”'],
    ["12", "“12”"],
  ];
  it.each(rows)("%s", (written, words) => {
    expect(inWords(text, written, loose)).toBe(words);
  });
  it.each(["", " ", '""', null, ["a"]])("not: %j", (written) => {
    expect(whyNot(text, written, loose)).toContain("Write a wording that is not empty");
  });
});

describe("how two texts stand", () => {
  const rows: readonly [a: string, b: string, languages: string, loosely: string, exactly: string][] = [
    ["Care", "Care", "en en", "same", "same"],
    ["it’s – “so”", 'it\'s - "so"', "en en", "same", "same"],
    ["Cafe\u0301", "Café", "fr fr", "same", "same"],
    ["Care", "Cure", "en en-GB", "overlaps", "disjoint"],
    ["Care", "Cure", "eng EN", "overlaps", "disjoint"],
    ["Zorg", "Dienst", "nld nl-BE", "overlaps", "disjoint"],
    ["Care", "Zorg", "en nl", "incomparable", "incomparable"],
    ["Amazon Care", "Amazon Care", "en nl", "same", "same"],
  ];
  it.each(rows)("%s / %s (%s)", (a, b, languages, loosely, exactly) => {
    const [first = "", second = ""] = languages.split(" ");
    expect(text.relate(said(a, first), said(b, second), loose)).toBe(loosely);
    expect(text.relate(said(a, first), said(b, second), contextOf({ exact: true }))).toBe(exactly);
  });
});

it("texts of one language stand together unless they must be exact", () => {
  const claims = [said("Care"), said("Cure"), said("Cure"), said("Cure"), said("Zorg", "nl"), said("Care", "nl")];
  expect(text.positions(claims, loose).values).toMatchObject([{ text: "Cure" }, { text: "Care" }]);
  expect(text.positions(claims, loose).fits).toEqual([[[0, 1]], [[0, 0]], [[0, 0]], [[0, 0]], [[1, 1]], [[0, 1]]]);
  const exact = text.positions(claims, contextOf({ exact: true }));
  expect(exact.values).toMatchObject([{ text: "Care" }, { text: "Cure" }, { text: "Zorg" }]);
  expect(exact.fits).toEqual([[[0, 0]], [[1, 1]], [[1, 1]], [[1, 1]], [[2, 2]], [[0, 0]]]);
});
