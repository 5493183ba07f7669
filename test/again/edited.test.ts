import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Desk, inMemory } from "./desk.ts";

const story = `story: { name: Harbour }
entities:
  harbour: { name: The harbour }
  port: { name: Port Authority, type: company, aliases: [the Port] }
  lind: { name: Ada Lind }
  berg: { name: Bo Berg }
  shy: { name: Never Named }
outlets:
  post: { name: Post, family: group }
  echo: { name: Echo, family: group }
  daily: { name: Daily }
origins:
  release: { name: Press release, by: port }
  master: { name: Harbour master, origins: [release] }
terms:
  region: { north: {}, town: { broader: north }, south: {} }
properties:
  opened: { question: When did it open?, kind: date }
  boats: { question: How many boats?, kind: quantity, unit: boats, tolerance: 10% }
  head: { question: Who heads it?, kind: entity, changes: true }
  stops: { question: Where?, kind: set, of: term, terms: region }
  words: { question: What was said?, kind: text, severity: off }
  free: { question: Is it free?, kind: boolean }
`;

const article = (name: string, outlet: string, claims: readonly string[], more = "") =>
  `article: { title: ${name}, outlet: ${outlet}, language: en, published: 2022-01-02, about: harbour${more} }
claims:
${claims.map((claim) => `  - { ${claim} }\n`).join("")}`;

const articles: Readonly<Record<string, string>> = {
  a: article(
    "A",
    "post",
    ["property: opened, value: 2019, quote: opened in 2019", "property: boats, value: 4, quote: four boats"],
    ", text: ../../texts/a.txt",
  ),
  b: article("B", "echo", [
    "property: opened, value: 2021, quote: in 2021, scope: { region: town }",
    "property: head, value: lind, as-of: 2020",
    "property: free, value: yes, quote: it is not free",
  ]),
  c: article("C", "daily", [
    "property: boats, value: 9, origins: [master]",
    "property: head, value: berg, said-by: port",
    "property: stops, value: [town]",
    "property: words, value: a word",
  ]),
  d: article("D", "post", [
    "property: stops, value: { exactly: [south] }",
    "property: free, value: no",
    "about: port, property: words, value: b",
  ]),
};

/** What binds questions together: each a way in which an edit touches more than its own. */
const bonds = {
  nothing: {},
  "rules of the story": {
    "claims/harbour/story.yaml": `${story}rules:
  - id: boats-before
    excludes: [{ boats: 9 }, { free: yes }]
  - id: opens-late
    range: { of: opened, within: 2020.. }
  - id: free-when-open
    implies: { if: { opened: 2021 }, then: { free: no } }
  - id: heads-differ
    distinct: [head, port/head]
`,
  },
  decisions: {
    "claims/harbour/decisions.yaml": `decisions:
  - finding: value-conflict:harbour/opened
    outcome: unresolved
    reason: no document
    by: A. Lind
    on: 2022-02-01
    review-by: 2025-06-30
    pinned:
      a#opened: { value: 2019, as-of: 2022-01-02, quote: opened in 2019 }
      b#opened: { value: 2021, as-of: 2022-01-02, quote: in 2021, scope: region=town }
  - { finding: value-conflict:harbour/boats, outcome: unresolved, reason: none, by: A. Lind, on: 2022-02-01 }
  - { finding: value-not-in-quote:b#free, outcome: all-right, accepted: [b#free], reason: so, by: A. Lind, on: 2022-02-01 }
  - { finding: quote-missing:a, outcome: all-right, reason: so, by: A. Lind, on: 2022-02-01 }
  - { finding: value-conflict:harbour/words, outcome: unresolved, reason: none, by: A. Lind, on: 2022-02-01 }
  - { finding: value-conflict:harbour/free, outcome: one-right, accepted: [d#free], reason: old, by: A. Lind, on: 2022-02-01 }
  - { finding: value-conflict:harbour/free, outcome: one-right, accepted: [d#free], reason: new, by: A. Lind, on: 2022-02-02 }
  - { finding: unused-definition:harbour:entities.shy, outcome: all-right, reason: so, by: A. Lind, on: 2022-02-01 }
`,
  },
} as const;

type Bond = keyof typeof bonds;

class Harbour extends Desk {
  constructor(bond: Bond) {
    super();
    rmSync(join(this.folder, "claims/ferry"), { recursive: true });
    rmSync(join(this.folder, "claims/train"), { recursive: true });
    this.write("claims/harbour/story.yaml", story);
    for (const [name, text] of Object.entries(articles)) this.write(`claims/harbour/${name}.yaml`, text);
    this.write("texts/a.txt", "It opened in 2019.\n\nIt has four boats.\n");
    for (const [file, text] of Object.entries(bonds[bond])) this.write(file, text);
  }

  /** A desk whose story is kept in pieces: it was edited once. */
  static async inPieces(bond: Bond = "nothing") {
    const desk = new Harbour(bond);
    const memory = inMemory(desk);
    desk.edit("claims/harbour/d.yaml", "value: no", "value: yes");
    await desk.again(memory);
    desk.write("claims/harbour/d.yaml", articles["d"] ?? "");
    expect((await desk.again(memory)).read.map(nameOf)).toContain("story");
    return { desk, memory };
  }
}

function nameOf(file: string): string {
  return file.replace(/^.*\/|\.[a-z]+$/g, "");
}

/**
 * Edits of one article. Its file alone is read, but where more can have changed: `all` are read then; and where decisions wait
 * for a mistake to be mended.
 */
const edits: Readonly<
  Record<string, readonly [file: string, from: string | RegExp, to: string, read?: "all" | "mistake"]>
> = {
  "a value": ["b", "2021, quote", "2020, quote"],
  "a value that agrees now": ["b", "value: 2021", "value: 2019"],
  "a scope": ["b", "region: town", "region: south"],
  "a status": ["b", "value: 2021", "status: denial, value: 2021"],
  "a quote": ["b", "quote: it is not free", "quote: it is free"],
  "a quote that the text lacks": ["a", "quote: four boats", "quote: five boats"],
  "a quote is gone": ["a", ", quote: four boats", ""],
  "a note": ["c", "value: 9", "note: counted twice, value: 9"],
  "a speaker": ["c", "said-by: port", "said-by: lind"],
  "an origin of a claim": ["c", "origins: [master]", "origins: [release]", "all"],
  "the outlet": ["d", "outlet: post", "outlet: echo"],
  "an outlet that nobody else names": ["d", "outlet: post", "outlet: daily"],
  "the only one of its outlet": ["c", "outlet: daily", "outlet: post", "all"],
  "an outlet that is not declared": ["d", "outlet: post", "outlet: pots", "mistake"],
  "the title": ["b", "title: B", "title: Another"],
  "the day": ["b", "published: 2022-01-02", "published: 2022-02"],
  "a day that cannot be read": ["b", "published: 2022-01-02", "published: some day", "mistake"],
  "the language": ["b", "language: en", "language: de"],
  "a comment that moves the lines": ["b", "claims:", "# moved\nclaims:"],
  "a claim is gone": ["b", /.*free.*\n/, ""],
  "the last claim on a question is gone": ["c", /.*words.*\n/, ""],
  "a claim is added": ["b", "claims:\n", "claims:\n  - { property: boats, value: 5 }\n"],
  "a claim on a question of its own": ["b", "claims:\n", "claims:\n  - { about: port, property: boats, value: 5 }\n"],
  "a claim twice": ["b", "claims:\n", "claims:\n  - { property: opened, value: 1999 }\n", "mistake"],
  "a claim that clashes with its own article": [
    "b",
    "claims:\n",
    "claims:\n  - { id: x, property: opened, value: 1999 }\n",
  ],
  "a claim after it was reported": ["b", "value: 2021", "value: 2031"],
  "a property that is not declared": ["b", "property: opened", "property: open", "mistake"],
  "a subject that is not declared": ["b", "property: opened", "about: harbor, property: opened", "mistake"],
  "a value that cannot be read": ["b", "value: 2021", "value: twenty", "mistake"],
  "a definition is used for the first time": ["b", "value: lind", "value: shy", "all"],
  "a definition that nobody uses any more": ["b", "value: lind", "value: Somebody Else", "all"],
  "a name spelt almost alike": ["c", "value: berg", "value: Bo Bergg"],
  "an id": ["b", "title: B", "id: bb, title: B", "all"],
  "an id that another has": ["b", "title: B", "id: a, title: B", "all"],
  "an address": ["b", "title: B", "url: https://a.example/b, title: B", "all"],
  "a text": ["b", "title: B", "text: ../../texts/a.txt, title: B", "all"],
  "it replaces another": ["b", "title: B", "edition-of: a, title: B", "all"],
  "it does not fit the schema": ["b", "title: B", "titel: B", "all"],
  "it cannot be read": ["b", "claims:", "claims: [", "all"],
  "nothing is left of it": ["b", /^.*$/s, "", "all"],
};

describe("an edit of one article of a story that is kept in pieces", () => {
  const cases = Object.keys(edits).flatMap((name) => (Object.keys(bonds) as Bond[]).map((bond) => ({ name, bond })));
  it.each(cases)("prints the same as a check of everything: $name, beside $bond", async ({ name, bond }) => {
    const { desk, memory } = await Harbour.inPieces(bond);
    const before = (await desk.again(memory)).printed;
    const [file, from, to, read] = edits[name] ?? ["", "", ""];
    desk.replace(`claims/harbour/${file}.yaml`, from, to);
    const again = await desk.again(memory);
    expect(again.printed).toBe(await desk.cold());
    const isWhole = read === "all" || (read === "mistake" && bond === "decisions");
    if (isWhole) expect(again.read.map(nameOf)).toContain("story");
    else expect(again.read.map(nameOf)).toEqual(file === "a" ? ["a", "a", "a"] : [file, file]);
    // And back again: what is kept of the edit is sound.
    desk.write(`claims/harbour/${file}.yaml`, articles[file] ?? "");
    expect((await desk.again(memory)).printed).toBe(before);
    expect(before).toBe(await desk.cold());
  });

  it("is checked as a whole where the story, a text or the list of files changes too", async () => {
    for (const [path, from, to] of [
      ["claims/harbour/story.yaml", "How many boats?", "How many ships?"],
      ["texts/a.txt", "four boats", "five boats"],
      ["claims/harbour/e.yaml", /^/, articles["d"]?.replace("[south]", "[north]") ?? ""],
    ] as const) {
      const { desk, memory } = await Harbour.inPieces();
      desk.edit("claims/harbour/b.yaml", "value: 2021", "value: 2020");
      desk.replace(path, from, to);
      expect((await desk.again(memory)).printed).toBe(await desk.cold());
    }
  });

  it("names the places of two records of one article, wherever an edit moves them", async () => {
    const { desk, memory } = await Harbour.inPieces();
    for (const file of ["c", "d"])
      desk.edit(`claims/harbour/${file}.yaml`, "language: en", "language: en, url: https://a.example/x");
    expect((await desk.again(memory)).printed).toContain("duplicate-article:harbour:a.example/x");
    for (const [file, from, to] of [
      ["c", "article:", "# moved\narticle:"],
      ["d", "article:", "# moved\n# twice\narticle:"],
      ["b", "value: 2021", "value: 2020"],
      ["d", "a.example/x", "a.example/y"],
    ] as const) {
      desk.edit(`claims/harbour/${file}.yaml`, from, to);
      expect((await desk.again(memory)).printed, `${file}: ${to}`).toBe(await desk.cold());
    }
    expect(await desk.cold()).not.toContain("duplicate-article");
  });

  it("keeps what was decided on a claim whose article or id is renamed", async () => {
    const { desk, memory } = await Harbour.inPieces();
    const pin = (id: string) => `    pinned: { ${id}: { value: yes, as-of: 2022-01-02, quote: it is not free } }\n`;
    const decision = (id: string) =>
      `decisions:\n  - finding: value-not-in-quote:${id}\n    outcome: unresolved\n    reason: so\n    by: A. Lind\n    on: 2022-02-01\n`;
    desk.write("claims/harbour/decisions.yaml", decision("b#free") + pin("b#free"));
    await desk.again(memory);
    desk.edit("claims/harbour/d.yaml", "value: no", 'value: yes, quote: "it is not free"');
    for (const [file, from, to] of [
      ["c", "value: 9", "value: 8"],
      ["d", "property: free", "id: other, property: free"],
      ["b", "property: free", "id: gratis, property: free"],
      ["d", "id: other, property: free", "property: free"],
      ["b", "value: yes, quote", "value: yes, note: n, quote"],
      ["b", "id: gratis, property: free", "property: free"],
      ["b", /.*free.*\n/, ""],
    ] as const) {
      desk.replace(`claims/harbour/${file}.yaml`, from, to);
      const { printed } = await desk.again(memory);
      expect(printed, `${file}: ${to}`).toBe(await desk.cold());
      expect(printed.includes("1 decided"), `${file}: ${to}`).toBe(to !== "");
    }
  });

  it("says of an edition that came out before what it replaces, whichever of the two is edited", async () => {
    const { desk, memory } = await Harbour.inPieces();
    desk.edit("claims/harbour/b.yaml", "title: B", "edition-of: d, title: B");
    await desk.again(memory);
    for (const [file, from, to, isTold] of [
      ["d", "value: no", "value: yes", false],
      ["d", "published: 2022-01-02", "published: 2022-03-02", true],
      ["d", "article:", "# moved\narticle:", true],
      ["b", "article:", "# moved\narticle:", true],
      ["d", "value: yes", "value: no", true],
      ["d", "published: 2022-03-02", "published: 2022-01-03", false],
    ] as const) {
      desk.edit(`claims/harbour/${file}.yaml`, from, to);
      const { printed } = await desk.again(memory);
      expect(printed, `${file}: ${to}`).toBe(await desk.cold());
      expect(printed.includes("impossible-timing:b:edition-of"), `${file}: ${to}`).toBe(isTold);
    }
  });

  it("says of a name that is spelt almost alike in its file or in its question, whatever else is edited", async () => {
    const { desk, memory } = await Harbour.inPieces();
    for (const [file, from, to, isWhole] of [
      ["c", "value: berg", "value: Ada Lindt", true],
      ["b", "value: lind, as-of: 2020", "value: lind, quote: Ada Lind", false],
      ["c", "value: 9", "value: 8", false],
      ["b", "value: lind, quote", "value: berg, quote", true],
      ["c", "value: 8", "value: 9", false],
      ["b", "value: berg, quote", "value: lind, quote", true],
      ["a", "claims:\n", "claims:\n  - { property: head, value: Bo Bergg }\n", true],
      ["b", "property: head, value: lind", "status: denial, property: head, value: lind", false],
    ] as const) {
      desk.edit(`claims/harbour/${file}.yaml`, from, to);
      const { printed, read } = await desk.again(memory);
      expect(printed, `${file}: ${to}`).toBe(await desk.cold());
      expect(read.map(nameOf).includes("story"), `${file}: ${to}`).toBe(isWhole);
    }
  });

  it("reads the article that is edited again and again, and those of before only with the next", async () => {
    const { desk, memory } = await Harbour.inPieces();
    const read: string[][] = [];
    for (const [file, from, to] of [
      ["b", "2021", "2020"],
      ["b", "2020", "2018"],
      ["c", "value: 9", "value: 8"],
      ["c", "value: 8", "value: 7"],
      ["b", "2018", "2021"],
    ] as const) {
      desk.edit(`claims/harbour/${file}.yaml`, from, to);
      const again = await desk.again(memory);
      expect(again.printed).toBe(await desk.cold());
      read.push([...new Set(again.read.map(nameOf))].sort());
      expect((await desk.again(memory)).read).toEqual([]);
    }
    expect(read).toEqual([["b"], ["b"], ["b", "c"], ["c"], ["b", "c"]]);
  });

  it("prints the same after any number of edits", async () => {
    const names = fc.constantFrom(...Object.keys(edits));
    const steps = fc.array(fc.tuple(names, fc.boolean()), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...(Object.keys(bonds) as Bond[])), steps, async (bond, all) => {
        const { desk, memory } = await Harbour.inPieces(bond);
        for (const [name, alone] of all) {
          const [file, from, to] = edits[name] ?? ["", "", ""];
          if (alone) desk.write(`claims/harbour/${file}.yaml`, articles[file] ?? "");
          desk.replace(`claims/harbour/${file}.yaml`, from, to);
          expect((await desk.again(memory)).printed, name).toBe(await desk.cold());
        }
      }),
      { numRuns: 36 },
    );
  }, 120_000);
});
