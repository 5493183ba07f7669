import { describe, expect, it } from "vitest";
import { findQuote } from "../../src/evidence/quotes/find-quote.ts";
import { nearestPassage } from "../../src/evidence/quotes/nearest-passage.ts";
import { normalText, paragraphsOf } from "../../src/evidence/quotes/normal-text.ts";
import { TextWords } from "../../src/evidence/quotes/text-words.ts";
import { workOf } from "../work.ts";

const places = (text: string, quote: string) =>
  findQuote(paragraphsOf(text), normalText(quote)).passages.map(({ paragraph, from }) => `${paragraph}:${from}`);

describe("a quote is found", () => {
  it.each([
    ["as it stands", "It sailed in May.", "sailed in May", ["1:3"]],
    ["in the paragraph that is counted without empty lines", "One\n\n \nTwo\r\nThree", "Three", ["3:0"]],
    ["whatever the kind of white space", "a\u00a0767\u202f000 b\tc", "767 000 b c", ["1:2"]],
    ["whatever the quotation marks", "He said „GeekWire“ ran", 'said "GeekWire" ran', ["1:3"]],
    ["whatever the French quotation marks", "Il dit « oui » hier", 'dit "oui" hier', ["1:3"]],
    ["whatever the apostrophe", "l’été dernier", "l'été dernier", ["1:0"]],
    ["composed or decomposed", "e\u0301te\u0301 2021", "été 2021", ["1:0"]],
    ["without its soft hyphens", "Gesund\u00adheits\u00addienst", "Gesundheitsdienst", ["1:0"]],
    ["whatever the dash", "2019–2021", "2019-2021", ["1:0"]],
    ["in every place", "a b\na b", "a b", ["1:0", "2:0"]],
    ["in scripts without spaces", "东京奥运会开幕", "奥运会", ["1:2"]],
    ["behind a rare character of such a script", "他在𠮷野家吃饭", "野家", ["1:4"]],
    ["where it ends in one", "山下𠮷来了", "山下𠮷", ["1:0"]],
    ["again where it begins with one", "𠮷𠮷野家𠮷野家", "𠮷野家", ["1:2", "1:6"]],
  ])("%s", (_, text, quote, expected) => expect(places(text, quote)).toEqual(expected));
});

describe("a quote is not found", () => {
  it.each([
    ["inside a word", "was created", "as created"],
    ["that ends inside a word", "was created", "was create"],
    ["inside a number with groups", "767 000 members", "000 members"],
    ["that ends inside a number with groups", "about 767 000", "about 767"],
    ["inside a decimal", "3,9 Milliarden", "9 Milliarden"],
    ["that ends before the decimals", "von 3,9", "von 3"],
    ["in other letters", "Sailed in May", "sailed in May"],
    ["with another sign that only looks alike", "10² m", "102 m"],
    ["across paragraphs", "in\nMay", "in May"],
  ])("%s", (_, text, quote) => expect(places(text, quote)).toEqual([]));
});

describe("the nearest passage", () => {
  const text = paragraphsOf("A ferry\nAmazon Care was launched in 2019 for the staff of Seattle\nThe end");
  const shown = (quote: string) =>
    nearestPassage(new TextWords(text), quote, null)?.differences.map(({ words, in: where }) => `${where}: ${words}`);
  it("shows the words that differ", () => {
    expect(shown("was launched in 2018 for")).toEqual([
      "both: was launched in",
      "quote: 2018",
      "text: 2019",
      "both: for",
    ]);
  });
  it("is none where nothing is like it", () => expect(shown("three giant ships sank")).toBeUndefined());
});

describe("the work of a search", () => {
  const texts: readonly (readonly [name: string, piece: string, quote: string])[] = [
    ["a letter again and again", "a", "a".repeat(999)],
    ["a letter and a space again and again", "a ", `${"a ".repeat(400)}b`],
    ["a word that never comes", "lorem ipsum ", "dolor sit"],
    ["groups of digits", "123 ", "123 123 12"],
    ["a letter of a script without spaces again and again", "东", "运会"],
  ];
  const textOf = (piece: string, length: number) => paragraphsOf(piece.repeat(length / piece.length));

  it.each(texts)("for a quote is less than two steps a character: %s", (_, piece, quote) => {
    const text = textOf(piece, 24_000);
    expect(workOf(() => findQuote(text, quote))).toBeLessThan(2 * 24_000);
  });

  it.each(texts)("for what is like it stays the same from 200,000 characters on: %s", (_, piece, quote) => {
    const [some, many] = [240_000, 960_000].map((length) => {
      const text = new TextWords(textOf(piece, length));
      return workOf(() => nearestPassage(text, quote, 1));
    });
    expect(many).toBeLessThan(1.1 * (some ?? 0) + 100);
  });
});
