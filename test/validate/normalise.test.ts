import { describe, expect, it } from "vitest";
import { locate } from "../../src/model/record.ts";
import { readArticle, readConfig, readDecisions, readStory } from "../../src/read.ts";
import { sameArticles } from "../../src/validate/article-problems.ts";
import { daysOfChange } from "../../src/validate/changes.ts";
import { shareOf } from "../../src/validate/percentage.ts";

describe("a share", () => {
  it.each([
    ["2%", "0.02"],
    ["2 %", "0.02"],
    ["0.5%", "0.005"],
    ["12.5%", "0.125"],
    ["12.50%", "0.125"],
    ["0%", "0"],
    ["100%", "1"],
    ["150%", "1.5"],
    ["007%", "0.07"],
    ["0.000001%", "0.00000001"],
  ])("%s is %s", (written, share) => {
    expect(shareOf(written)).toBe(share);
  });
});

describe("a distance of change", () => {
  it.each([
    ["false", null],
    ["no", null],
    ["true", 0],
    ["yes", 0],
    ["1 day", 1],
    ["2 weeks", 14],
    ["1 month", 30],
    ["2 years", 730],
  ])("%s is %s days", (written, days) => {
    expect(daysOfChange(written)).toBe(days);
  });
});

describe("an article", async () => {
  const text = `
article: { title: T, outlet: o, language: nl, published: 2024-05~, origins: [r], about: e, edition-of: old, url: "https://x.example/", text: t.txt, note: n }
claims:
  - { property: p, value: 12.50 }
  - { about: f, property: p, value: [a, b], id: own, status: plan, scope: { region: a, audience: [b, c] }, quote: q, prefix: x,
      suffix: y, translation: t, at: 3, said-by: g, as-of: 2024, origins: [s], note: m }
`;
  const { article, problems } = await readArticle("claims/s/opens.yml", text);

  it("keeps what its file says, as written", () => {
    expect(problems).toEqual([]);
    const { record, claims, ...rest } = article ?? expect.fail();
    expect(rest).toEqual({
      id: "opens",
      title: "T",
      outlet: "o",
      language: "nl",
      published: "2024-05~",
      url: "https://x.example/",
      origins: ["r"],
      about: "e",
      editionOf: "old",
      text: "t.txt",
      note: "n",
    });
    expect(claims[1]).toEqual({
      id: "own",
      about: "f",
      property: "p",
      value: ["a", "b"],
      status: "plan",
      scope: { region: ["a"], audience: ["b", "c"] },
      quote: "q",
      prefix: "x",
      suffix: "y",
      translation: "t",
      at: 3,
      saidBy: "g",
      asOf: "2024",
      origins: ["s"],
      note: "m",
    });
    expect(locate(record, ["claims", 1, "value"])).toMatchObject({ line: 5, column: 37, endColumn: 43 });
  });

  it("fills in what a claim leaves out", () => {
    expect(article?.claims[0]).toEqual({
      id: null,
      about: null,
      property: "p",
      value: "12.50",
      status: "fact",
      scope: {},
      quote: null,
      prefix: null,
      suffix: null,
      translation: null,
      at: null,
      saidBy: null,
      asOf: null,
      origins: null,
      note: null,
    });
  });

  it("is called by its file's name, whether or not the system takes its letters apart", async () => {
    const { article } = await readArticle(
      `claims/ferry/${"Köln".normalize("NFD")}.yaml`,
      "article: { title: T, outlet: o, language: de }\nclaims:",
    );
    expect(article?.id).toBe("Köln");
  });

  it("may set an id other than its file's name, and have no claims", async () => {
    const text = "article: { id: x, title: T, outlet: o, language: en }\nclaims:";
    const { article: named } = await readArticle("a b.yaml", text);
    expect([named?.id, named?.claims]).toEqual(["x", []]);
  });

  it("shares its id with no other", async () => {
    const read = async (file: string, keys = "") => {
      const text = `article: { title: T, outlet: o, language: en${keys} }\nclaims: []`;
      return (await readArticle(file, text)).article ?? expect.fail();
    };
    const articles = [
      await read("1/a.yaml"),
      await read("1/a.yml"),
      await read("1/a.YAML"),
      await read("2/b.yaml"),
      await read("2/c.yaml", ", id: b"),
    ];
    const said = sameArticles(articles, new Map()).map(({ message, fatal, locations: [place] }) => [
      place?.file,
      place?.column,
      fatal,
      message.args,
    ]);
    expect(said).toEqual([
      ["1/a.yml", 1, true, { article: "a", file: "1/a.yaml" }],
      ["1/a.YAML", 1, true, { article: "a", file: "1/a.yaml" }],
      ["2/c.yaml", 51, true, { article: "b", file: "2/b.yaml" }],
    ]);
  });
});

describe("a story", async () => {
  const text = `
story: { name: S }
entities:
  e: { name: E, type: t, aliases: [F], part-of: f }
  constructor: { name: C }
outlets: { o: { name: O, family: g } }
origins: { r: { name: R, by: e, origins: [q] }, q: { name: Q } }
terms: { region: { norway:, norsund: { broader: norway, name: N }, ferry: { broader: [a, b] } }, empty: }
properties:
  plain: { question: Q?, kind: date }
  full: { question: Q?, kind: quantity, unit: km, tolerance: 2%, rounded: yes, changes: 1 month, parts: same, severity: off, note: n }
  stops: { question: Q?, kind: set, of: term, terms: region }
  said: { question: Q?, kind: text, exact: true }
rates: [{ from: NOK, to: EUR, rate: 0.086, on: 2024-05-14, source: s }]
`;
  const { story, problems } = await readStory("claims/s/story.yaml", text, "s");

  it("declares its names", () => {
    expect(problems).toEqual([]);
    expect(story).toMatchObject({ id: "s", name: "S", seasons: "meteorological-north" });
    expect(story?.entities["e"]).toEqual({ id: "e", name: "E", type: "t", aliases: ["F"], partOf: "f" });
    expect(story?.entities["toString"]).toBeUndefined();
    expect(Object.keys(story?.entities ?? {})).toEqual(["e", "constructor"]);
    expect(story?.outlets["o"]).toEqual({ id: "o", name: "O", family: "g" });
    expect(story?.origins["r"]).toEqual({ id: "r", name: "R", by: "e", origins: ["q"] });
    expect(story?.origins["q"]).toEqual({ id: "q", name: "Q", by: null, origins: [] });
    expect(story?.terms).toEqual({
      region: {
        norway: { id: "norway", name: "norway", broader: [] },
        norsund: { id: "norsund", name: "N", broader: ["norway"] },
        ferry: { id: "ferry", name: "ferry", broader: ["a", "b"] },
      },
      empty: {},
    });
    expect(story?.rates).toEqual([{ from: "NOK", to: "EUR", rate: "0.086", on: "2024-05-14", source: "s" }]);
  });

  it("fills in what a property leaves out", () => {
    const plain = {
      id: "plain",
      question: "Q?",
      kind: "date",
      unit: null,
      tolerance: null,
      rounded: false,
      exact: false,
      of: "entity",
      terms: null,
      changes: null,
      parts: null,
      severity: null,
    };
    expect(story?.properties["plain"]).toEqual(plain);
    expect(story?.properties["full"]).toEqual({
      ...plain,
      id: "full",
      kind: "quantity",
      unit: "km",
      tolerance: "0.02",
      rounded: true,
      changes: 30,
      parts: "same",
      severity: "off",
    });
    expect(story?.properties["stops"]).toEqual({ ...plain, id: "stops", kind: "set", of: "term", terms: "region" });
    expect(story?.properties["said"]).toEqual({ ...plain, id: "said", kind: "text", exact: true });
  });
});

describe("decisions", () => {
  it("keep their order and their places", async () => {
    const text = `decisions:
  - { finding: "r:s/p", outcome: one-right, accepted: [a#b], reason: R, by: B, on: 2026-01-31, settled-by: S, review-by: 2026-06-30, pinned: { a#b: { value: [x, y], status: plan, note: ignored }, name: z } }
  - { finding: "r:s/q", outcome: unresolved, reason: R, by: B, on: 2026-01-31 }`;
    const { decisions, record, problems } = await readDecisions("decisions.yaml", text);
    expect(problems).toEqual([]);
    expect(decisions).toEqual([
      {
        finding: "r:s/p",
        outcome: "one-right",
        accepted: ["a#b"],
        reason: "R",
        by: "B",
        on: "2026-01-31",
        settledBy: "S",
        reviewBy: "2026-06-30",
        pinned: {
          claims: [{ claim: "a#b", pin: { value: "[x, y]", status: "plan" } }],
          said: [{ name: "name", text: "z" }],
        },
      },
      {
        finding: "r:s/q",
        outcome: "unresolved",
        accepted: [],
        reason: "R",
        by: "B",
        on: "2026-01-31",
        settledBy: null,
        reviewBy: null,
        pinned: null,
      },
    ]);
    expect(record && locate(record, ["decisions", 1]).line).toBe(3);
  });
});

describe("a configuration", () => {
  it.each([
    ["", { claims: null, rules: {}, failOn: null, language: null, texts: [] }],
    ["claims: c", { claims: ["c"], rules: {}, failOn: null, language: null, texts: [] }],
    [
      "claims: [c, d]\nrules: { single-origin: off, disputed: error }\nfail-on: none\nlanguage: nl\ntexts: t",
      {
        claims: ["c", "d"],
        rules: { "single-origin": "off", disputed: "error" },
        failOn: "none",
        language: "nl",
        texts: ["t"],
      },
    ],
  ])("%j", async (text, configuration) => {
    expect(await readConfig("factlint.yaml", text)).toEqual({ configuration, problems: [] });
  });
});
