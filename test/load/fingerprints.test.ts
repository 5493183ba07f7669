import { describe, expect, it } from "vitest";
import { readFingerprints, writeFingerprints } from "../../src/load/fingerprints.ts";

const [one, other] = ["0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210"];
const file = (articles: unknown, version: unknown = 1) => JSON.stringify({ version, articles });
const a = { paragraphs: [one, other], quotes: [other] };

describe("the fingerprints of a story", () => {
  it("are read as they were written, the articles in order", () => {
    const written = new Map([
      ["b", { paragraphs: [one], quotes: [] }],
      ["__proto__", a],
      ["a", a],
    ]);
    const text = writeFingerprints(written);
    expect(readFingerprints(text)).toEqual(written);
    expect([...text.matchAll(/"(\w+)": \{\n/g)].map(([, name]) => name)).toEqual(["articles", "__proto__", "a", "b"]);
  });

  it.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["another version", file({ a }, 2)],
    ["no version", JSON.stringify({ articles: { a } })],
    ["no articles", JSON.stringify({ version: 1 })],
    ["a list of articles", file([a])],
    ["an article that is none, beside one that is", file({ a, b: null })],
    ["an article without quotes", file({ a: { paragraphs: [one] } })],
    ["an article without paragraphs", file({ a: { quotes: [one] } })],
    ["one hash in place of several", file({ a: { ...a, quotes: one } })],
    ["a hash that is none beside one that is", file({ a: { ...a, paragraphs: [one, "none"] } })],
    ["a hash that is too long", file({ a: { ...a, quotes: [`${one}0`] } })],
    ["a hash in capitals", file({ a: { ...a, quotes: [one.toUpperCase()] } })],
    ["a number", file({ a: { ...a, quotes: [1] } })],
  ])("are none: %s", (_, text) => expect(readFingerprints(text)).toBeNull());
});
