import { describe, expect, it } from "vitest";
import { clauseWords } from "../../src/language/clause-words.ts";
import { type LanguageCode, languages } from "../../src/language/languages.ts";

/** The phrases of a list in one text, without what they mean. */
const phrasesOf = (list: string) => (list === "" ? [] : list.split("|").map((entry) => entry.replace(/:.*$/, "")));
const repeated = (phrases: readonly string[]) => phrases.filter((phrase, at) => phrases.indexOf(phrase) < at);

/** Tables in which a phrase means one thing. */
const tables = [
  "quantifiers",
  "quantifiersAfter",
  "vague",
  "units",
  "bounds",
  "boundsBehind",
  "parts",
  "over",
  "seasons",
];

/** The lists of a language by their names, those inside others too. */
function listsIn(value: unknown, name: string): readonly (readonly [name: string, list: string])[] {
  if (typeof value === "string") return [[name, value]];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => listsIn(inner, `${name}.${key}`));
}

describe.each(Object.entries(languages))("the lists of %s", (code, language) => {
  const lists = listsIn({ ...language, ...clauseWords[code as LanguageCode] }, code);

  it("have each phrase once", () => {
    const twice = lists.flatMap(([name, list]) => repeated(phrasesOf(list)).map((phrase) => `${name}: ${phrase}`));
    expect(lists.length).toBeGreaterThan(100);
    expect(twice).toEqual([]);
  });
  it("have no phrase under two meanings", () => {
    const found = tables.map((table) => [
      table,
      repeated(lists.filter(([name]) => name.startsWith(`${code}.${table}.`)).flatMap(([, list]) => phrasesOf(list))),
    ]);
    expect(found).toEqual(tables.map((table) => [table, []]));
  });
  it("part their phrases and words by one sign, a hyphen being a word of its own", () => {
    const phrases = lists.flatMap(([, list]) => phrasesOf(list));
    expect(phrases.filter((phrase) => phrase.trim() !== phrase || /^$| {2}|\p{L}-\p{L}/u.test(phrase))).toEqual([]);
  });
});
