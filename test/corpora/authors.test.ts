import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { plainLetters } from "../../src/values/names/plain-letters.ts";
import { set } from "../../src/values/set.ts";
import { contextOf, denote, vocabulary } from "../values/norsund.ts";

const file = new URL("../../../shared/corpora/groups/book-authors-gold100.jsonl", import.meta.url);

interface Book {
  readonly subject: string;
  readonly claims: readonly { readonly source: string; readonly value: string }[];
  /** Each as "family, given". */
  readonly gold: readonly string[];
}

const entityType = "person";

function books(): readonly Book[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Book);
}

/** The names of a seller's list; null where commas or nothing part them, so that nobody can tell who is meant. */
function namesIn(value: string): readonly string[] | null {
  const names = value
    .split(/[;/]/)
    .map((name) => name.trim().replace(/,$/, ""))
    .filter((name) => name !== "");
  const isClear = names.every(
    (name) =>
      /^[^,&()|]+(, [^,&()|]+)?$/.test(name) &&
      name.split(/[ ,]+/).length < 5 &&
      !/\band\b|\bet al|^none$|^unknown$/i.test(name),
  );
  return isClear && names.length > 0 ? names : null;
}

/** The words of a name but for its initials, in order of the alphabet: what another format leaves as it is. */
function wordsOf(name: string): readonly string[] {
  return plainLetters(name)
    .replace(/['’]/g, "")
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1)
    .sort();
}

/** Its single letters, in order. */
function initialsOf(name: string): string {
  return (plainLetters(name).match(/\b[a-z]\b(?!')/g) ?? []).join("");
}

/** How a name stands to the true authors, told by its words and initials alone. */
function likeness(name: string, gold: readonly string[]): "format" | "stranger" | "else" {
  const words = wordsOf(name);
  const initials = initialsOf(name);
  const isFormatOf = (author: string) =>
    wordsOf(author).join() === words.join() && ["", initials].includes(initials && initialsOf(author));
  if (gold.some(isFormatOf)) return "format";
  return gold.some((author) => wordsOf(author).some((word) => words.includes(word))) ? "else" : "stranger";
}

describe.skipIf(!existsSync(file))("who sellers say wrote a book", () => {
  const contextFor = (gold: readonly string[]) => {
    const declared = gold.map((name, index) => ({
      id: `author-${index}`,
      name,
      type: entityType,
      aliases: [],
      partOf: null,
    }));
    const entities = Object.fromEntries(declared.map((author) => [author.id, author]));
    return { ...contextOf({ kind: "set", of: "entity" }), story: { ...vocabulary, entities } };
  };
  const outcome = (names: readonly string[], gold: readonly string[]) => {
    const context = contextFor(gold);
    const [said, truth] = [denote(set, names, context), denote(set, { exactly: gold }, context)];
    if (set.relate(said, truth, context) !== "disjoint") return "agrees";
    return set.gap(said, truth, context).near ? "near" : "conflicts";
  };

  it("another format is no conflict, a stranger is one", () => {
    const counts = {
      format: { conflicts: 0, all: 0 },
      stranger: { conflicts: 0, all: 0 },
      else: { conflicts: 0, all: 0 },
    };
    let unclear = 0;
    for (const { claims, gold } of books()) {
      for (const { value } of claims) {
        const names = namesIn(value);
        if (names === null) unclear += 1;
        for (const name of names ?? []) {
          const count = counts[likeness(name, gold)];
          count.all += 1;
          if (outcome([name], gold) === "conflicts") count.conflicts += 1;
        }
      }
    }
    process.stdout.write(`authors: ${JSON.stringify(counts)}, ${unclear} lists whose names cannot be told apart\n`);
    expect(counts.format.all).toBeGreaterThan(1000);
    expect(counts.format.conflicts).toBe(0);
    expect(counts.stranger.conflicts / counts.stranger.all).toBeGreaterThan(0.9);
    expect(counts.else.conflicts / counts.else.all).toBeLessThan(0.15);
  });

  it("the order of a list does not matter", () => {
    for (const { gold } of books()) {
      const context = contextFor([]);
      const [list, turned] = [gold, [...gold].reverse()].map((exactly) => denote(set, { exactly }, context));
      expect(list && turned && set.relate(list, turned, context)).toBe("same");
    }
  });
});
