import { describe, expect, it } from "vitest";
import { say } from "../../src/messages/say.ts";
import type { Problem } from "../../src/model/problem.ts";
import { readArticle, readConfig, readDecisions, readStory } from "../../src/read.ts";
import { keysOfKinds } from "../../src/validate/kind-keys.ts";

/** What is said of a file, as `line:column sentence`. */
async function said(reading: Promise<{ readonly problems: readonly Problem[] }>): Promise<readonly string[]> {
  const { problems } = await reading;
  return problems.map(({ message, locations: [place], fatal, rule }) => {
    expect({ fatal, rule }).toEqual({ fatal: true, rule: "schema" });
    return `${place?.line}:${place?.column} ${say(message, "en")}`;
  });
}

const inArticle = (keys: string) =>
  said(readArticle("a.yaml", `article: { title: T, outlet: o, language: en, about: e, ${keys} }\nclaims: []`));
const inClaim = (keys: string) =>
  said(readArticle("a.yaml", `article: { title: T, outlet: o, language: en, about: e }\nclaims:\n  - ${keys}`));
const inStory = (keys: string) => said(readStory("s/story.yaml", `story: { name: S }\n${keys}`, "s"));
const inProperty = (keys: string) => inStory(`properties: { p: { ${keys} } }`);
const inDecision = (keys: string) =>
  said(
    readDecisions(
      "decisions.yaml",
      `decisions:\n  - { finding: "r:s/p", outcome: unresolved, reason: R, by: B, on: 2026-01-31, ${keys} }`,
    ),
  );
const inConfig = (text: string) => said(readConfig("factlint.yaml", text));

const id = "Expected an id: letters, digits, and - . _ between them, without spaces.";
const date = "Expected a date such as 2024-05-14, 2024-05 or 2024~.";

describe("an article's mistakes", () => {
  it.each([
    ["text: x", []],
    ["titel: x", ['1:57 The key "titel" is not known here. Did you mean "title"?']],
    ["edition_of: x", ['1:57 The key "edition_of" is not known here. Did you mean "edition-of"?']],
    ["Url: x", ['1:57 The key "Url" is not known here. Did you mean "url"?']],
    [
      "colour: x",
      [
        '1:57 The key "colour" is not known here. Known here: id, title, outlet, language, published, url, origins, about, edition-of, text and note.',
      ],
    ],
    ["id: a b", [`1:61 "id" cannot be "a b". ${id}`]],
    ["id: [a]", [`1:61 "id" cannot be a list. ${id}`]],
    ["id: { a: b }", [`1:61 "id" cannot be keys with values. ${id}`]],
    ["published:", [`1:57 "published" is empty. ${date} If there is nothing to say, remove the key.`]],
    ["published: [2024]", [`1:68 "published" cannot be a list. ${date}`]],
    [
      "url: example.org",
      ['1:62 "url" cannot be "example.org". Expected an address that begins with https:// or http://.'],
    ],
    [
      `url: ${"x".repeat(81)}`,
      [`1:62 "url" cannot be "${"x".repeat(79)}…". Expected an address that begins with https:// or http://.`],
    ],
    ["origins: a", ['1:66 "origins" cannot be "a". Expected ids, as a list: [a, b].']],
    ["origins: [a, b c]", [`1:70 An item of "origins" cannot be "b c". ${id}`]],
    ["origins: [a, b, a]", ['1:73 "a" stands twice in "origins". Remove one.']],
    ["__proto__: x", [expect.stringMatching(/^1:57 The key "__proto__" is not known here\. Known here: /)]],
    ["constructor: x", [expect.stringMatching(/^1:57 The key "constructor" is not known here\. Known here: /)]],
    ["x: 1, y: 2", [expect.stringMatching(/^1:57 The key "x"/), expect.stringMatching(/^1:63 The key "y"/)]],
  ])("%s", async (keys, problems) => {
    expect(await inArticle(keys)).toEqual(problems);
  });

  it.each([
    ["", ["1:1 The file is empty. Expected an article: the keys `article` and `claims`."]],
    ["# nothing", ["1:1 The file is empty. Expected an article: the keys `article` and `claims`."]],
    ["- a", ["1:1 The file holds a list. Expected an article: the keys `article` and `claims`."]],
    ["text", ['1:1 The file holds "text". Expected an article: the keys `article` and `claims`.']],
    ["claims: []", ['1:1 The key "article" is missing here. Expected keys with values below it, or { key: value }.']],
    [
      "article: { outlet: o, language: english }",
      [
        '1:1 The key "claims" is missing here. Expected a list: items that begin with -, or [a, b].',
        '1:1 The key "title" is missing here. Expected a text.',
        '1:33 "language" cannot be "english". Expected a language code such as en, nl or pt-BR.',
      ],
    ],
    ["article: { title: , outlet: o, language: en }\nclaims: []", ['1:12 "title" is empty. Expected a text.']],
    [
      "article: x\nclaims: []",
      ['1:10 "article" cannot be "x". Expected keys with values below it, or { key: value }.'],
    ],
    [
      "article: { titel: x, outlet: o, language: en }\nclaims: []",
      ['1:12 The key "titel" is not known here. Did you mean "title"?'],
    ],
    [
      "article: { title: x, outlet: o, language: en }\nclaims: none",
      ['2:9 "claims" cannot be "none". Expected a list: items that begin with -, or [a, b].'],
    ],
  ])("%j", async (text, problems) => {
    expect(await said(readArticle("a.yaml", text))).toEqual(problems);
  });

  it("names the file whose name is no id", async () => {
    const text = "article: { title: T, outlet: o, language: en }\nclaims:";
    expect(await said(readArticle("claims/my article.yaml", text))).toEqual([
      `1:1 The file's name "my article" cannot be the article's id. Rename it (letters, digits, and - . _ between them), or give the article an "id".`,
    ]);
  });
});

describe("a claim's mistakes", () => {
  it.each([
    ["{ property: p, value: v }", []],
    [
      "{ value: v }",
      [
        '3:5 The key "property" is missing here. Expected an id: letters, digits, and - . _ between them, without spaces.',
      ],
    ],
    [
      "{ property: p }",
      ['3:5 The key "value" is missing here. Expected a value: a text, a number, a list or a mapping.'],
    ],
    ["{ property: p, vlaue: v }", ['3:20 The key "vlaue" is not known here. Did you mean "value"?']],
    ["{ property: p, value: v, said_by: x }", ['3:30 The key "said_by" is not known here. Did you mean "said-by"?']],
    ["{ property: p, value: v, saidBy: x }", ['3:30 The key "saidBy" is not known here. Did you mean "said-by"?']],
    ["{ property: p, value: }", ['3:20 "value" is empty. Expected a value: a text, a number, a list or a mapping.']],
    [
      "{ property: p, value: v, status: rumour }",
      ['3:38 "status" cannot be "rumour". Expected fact, plan, forecast, allegation, denial or opinion.'],
    ],
    [
      "{ property: p, value: v, status: planned }",
      [
        '3:38 "status" cannot be "planned". Expected fact, plan, forecast, allegation, denial or opinion. Did you mean "plan"?',
      ],
    ],
    ["{ property: p, value: v, at: third }", ['3:34 "at" cannot be "third". Expected a whole number from 1.']],
    ["{ property: p, value: v, at: 0 }", ['3:34 "at" cannot be "0". Expected a whole number from 1.']],
    ["{ property: p, value: v, at: 2.5 }", ['3:34 "at" cannot be "2.5". Expected a whole number from 1.']],
    [
      "{ property: p, value: v, scope: us }",
      ['3:37 "scope" cannot be "us". Expected terms by dimension, such as { region: norsund }.'],
    ],
    [
      "{ property: p, value: v, scope: { region: { a: b } } }",
      ['3:47 "region" cannot be keys with values. Expected ids, as a list: [a, b].'],
    ],
    ["{ property: p, value: v, scope: { a b: c } }", [`3:39 "a b" cannot be an id. ${id}`]],
    ["{ property: p, value: v, id: a#b }", [`3:34 "id" cannot be "a#b". ${id}`]],
    ["{ property: p, value: v, quote: [a] }", ['3:37 "quote" cannot be a list. Expected a text.']],
    [
      "property",
      ['3:5 An item of "claims" cannot be "property". Expected keys with values below it, or { key: value }.'],
    ],
  ])("%s", async (keys, problems) => {
    expect(await inClaim(keys)).toEqual(problems);
  });
});

describe("a story's mistakes", () => {
  it.each([
    ["entities:", []],
    ["terms: { region: { norway:, norsund: { broader: norway } } }", []],
    ["entities: { a: { name: A }, b c: { name: B } }", [`2:29 "b c" cannot be an id. ${id}`]],
    ["entities: { a: A }", ['2:16 "a" cannot be "A". Expected keys with values below it, or { key: value }.']],
    ["entities: { a: }", [expect.stringMatching(/^2:13 "a" is empty\./)]],
    ["entities: { a: { aliases: [x] } }", ['2:13 The key "name" is missing here. Expected a text.']],
    ["entities: { a: { name: A, alias: x } }", ['2:27 The key "alias" is not known here. Did you mean "aliases"?']],
    ["entities: { a: { name: A, aliases: x } }", ['2:36 "aliases" cannot be "x". Expected a list of texts: [a, b].']],
    ["entity: {}", ['2:1 The key "entity" is not known here. Did you mean "entities"?']],
    [
      "terms: { region: [a] }",
      ['2:18 "region" cannot be a list. Expected keys with values below it, or { key: value }.'],
    ],
    [
      "rates: [{ from: NOK, to: EUR, rate: 0, on: 2024-05-14 }]",
      ['2:37 "rate" cannot be "0". Expected a decimal above zero, such as 0.086.'],
    ],
    [
      "rates: [{ from: kr, to: EUR, rate: 1, on: 2024-05-14 }]",
      ['2:17 "from" cannot be "kr". Expected the three capital letters of a currency, such as EUR.'],
    ],
    [
      "rates: [{ from: NOK, to: EUR, rate: 1, on: 2024 }]",
      ['2:44 "on" cannot be "2024". Expected a day of the calendar such as 2024-05-14.'],
    ],
    ["rules: [{ id: r, order: [a] }]", ['2:25 "order" has too few items (1). Expected at least 2.']],
    ["rules: [{ id: r, ratio: { of: [a, b, c], is: 2 } }]", ['2:31 "of" has too many items (3). Expected at most 2.']],
    [
      "rules: [{ id: r, order: [] }]",
      [
        '2:18 "order" is empty. Expected a list of properties: [property, entity/property]. If there is nothing to say, remove the key.',
      ],
    ],
    [
      "rules: [{ id: r, sum: { total: a, parts: [] } }]",
      ['2:35 "parts" is empty. Expected a list of properties: [property, entity/property].'],
    ],
    [
      "rules: [{ id: r, range: { of: a, within: b }, when: { value: {} } }]",
      [
        '2:55 "value" is empty. Expected values by property, such as { cancelled: true }. If there is nothing to say, remove the key.',
      ],
    ],
    [
      "rules:\n  -\n",
      [
        '3:4 An item of "rules" is empty. Expected keys with values below it, or { key: value }. If there is nothing to say, remove the item.',
      ],
    ],
    ["rules: [a]", ['2:9 An item of "rules" cannot be "a". Expected keys with values below it, or { key: value }.']],
  ])("%s", async (keys, problems) => {
    expect(await inStory(keys)).toEqual(problems);
  });

  it("wants its name", async () => {
    expect(await said(readStory("s/story.yaml", "story: { title: x }", "s"))).toEqual([
      '1:1 The key "name" is missing here. Expected a text.',
      '1:10 The key "title" is not known here. Known here: name, seasons and note.',
    ]);
  });
});

describe("a property's mistakes", () => {
  const kinds = "Expected boolean, date, period, quantity, term, entity, set or text.";
  it.each([
    ["question: Q, kind: date", []],
    [
      "question: Q",
      ['2:15 The key "kind" is missing here. Expected boolean, date, period, quantity, term, entity, set or text.'],
    ],
    ["kind: date", ['2:15 The key "question" is missing here.']],
    ["question: Q, kind: number", [`2:39 "kind" cannot be "number". ${kinds}`]],
    ["question: Q, kind: dat", [`2:39 "kind" cannot be "dat". ${kinds} Did you mean "date"?`]],
    ["question: Q, kind: [date]", [`2:39 "kind" cannot be a list. ${kinds}`]],
    ["question: Q, kind:", [`2:33 "kind" is empty. ${kinds}`]],
    ["question: Q, knid: date", ['2:33 The key "knid" is not known here. Did you mean "kind"?']],
    ["question: Q, kind: quantity, unit: km, tolerance: 2%, rounded: yes", []],
    [
      "question: Q, kind: quantity, tolerance: 0.02",
      ['2:60 "tolerance" cannot be "0.02". Expected a percentage below 100%, such as 2% or 0.5%.'],
    ],
    ...["100%", "200%", "-2%", "2"].map((share): [string, string[]] => [
      `question: Q, kind: quantity, tolerance: ${share}`,
      [`2:60 "tolerance" cannot be "${share}". Expected a percentage below 100%, such as 2% or 0.5%.`],
    ]),
    ["question: Q, kind: quantity, tolerance: 99.5 %", []],
    ["question: Q, kind: quantity, rounded: maybe", ['2:58 "rounded" cannot be "maybe". Expected true or false.']],
    [
      "question: Q, kind: date, unit: day",
      ['2:45 A property of kind "date" has no "unit"; only quantity has one. Remove the key, or change the kind.'],
    ],
    [
      "question: Q, kind: entity, terms: region",
      [
        '2:47 A property of kind "entity" has no "terms"; only term and set have one. Remove the key, or change the kind.',
      ],
    ],
    [
      "question: Q, kind: term",
      [
        '2:15 The key "terms" is missing here. Expected an id: letters, digits, and - . _ between them, without spaces.',
      ],
    ],
    ["question: Q, kind: set, of: term", ['2:15 The key "terms" is missing here.']],
    ["question: Q, kind: set, of: entity", []],
    [
      "question: Q, kind: set, of: entity, terms: region",
      [
        '2:56 The members of this list are entities ("of: entity"), which are in no dimension of "terms". Remove the key "terms"; or, if its members are terms, write "of: term".',
      ],
    ],
    ["question: Q, kind: set, terms: region", ['2:15 The key "of" is missing here. Expected term or entity.']],
    ["question: Q, kind: set", ['2:15 The key "of" is missing here. Expected term or entity.']],
    ["question: Q, kind: set, of: date", ['2:48 "of" cannot be "date". Expected term or entity.']],
    ["question: Q, kind: date, changes: 1 month", []],
    [
      "question: Q, kind: date, changes: often",
      ['2:54 "changes" cannot be "often". Expected true, false, or a distance in time such as 1 month.'],
    ],
    [
      "question: Q, kind: date, severity: fatal",
      [expect.stringMatching(/^2:55 "severity" cannot be "fatal". Expected error, warning, info or off\./)],
    ],
  ])("%s", async (keys, problems) => {
    expect(await inProperty(keys)).toEqual(problems);
  });
});

describe("a key of a property that only some kinds have", () => {
  const keys = { unit: "km", tolerance: "2%", rounded: "yes", terms: "region", of: "entity", exact: "yes" };
  const needed = new Map([
    ["term", "terms: region"],
    ["set", "of: term, terms: region"],
  ]);
  const kinds = ["boolean", "date", "period", "quantity", "term", "entity", "set", "text"] as const;

  it.each(kinds)("is a mistake in every other: %s", async (kind) => {
    const own: readonly string[] = keysOfKinds[kind] ?? [];
    for (const [key, value] of Object.entries(keys).filter(([name]) => !own.includes(name))) {
      const problems = await inProperty(
        `question: Q, kind: ${kind}, ${needed.get(kind) ?? "note: N"}, ${key}: ${value}`,
      );
      expect(problems).toEqual([
        expect.stringMatching(
          `A property of kind "${kind}" has no "${key}"; only .* Remove the key, or change the kind.$`,
        ),
      ]);
    }
  });
});

describe("a decision's mistakes", () => {
  it.each([
    ["accepted: [a#b]", []],
    ["accepted: [a]", ['2:91 An item of "accepted" cannot be "a". Expected the id of a claim: article#claim.']],
    ["review-by: soon", ['2:91 "review-by" cannot be "soon". Expected a day of the calendar such as 2024-05-14.']],
    ["review-by: 2024-02-29", []],
    ["review-by: 2000-02-29", []],
    [
      "review-by: 2026-13-01",
      ['2:91 "review-by" cannot be "2026-13-01". Expected a day of the calendar such as 2024-05-14.'],
    ],
    ["settled: x", ['2:80 The key "settled" is not known here. Did you mean "settled-by"?']],
    ["pinned: { a: { value: x } }", []],
  ])("%s", async (keys, problems) => {
    expect(await inDecision(keys)).toEqual(problems);
  });

  it.each(["2026-00-10", "2026-01-00", "2026-01-32", "2024-02-30", "2023-02-29", "1900-02-29", "2026-04-31"])(
    "no calendar has %s",
    async (day) => {
      const problem = `cannot be "${day}". Expected a day of the calendar such as 2024-05-14.`;
      expect(await inDecision(`review-by: ${day}`)).toEqual([`2:91 "review-by" ${problem}`]);
      const rates = `rates: [{ from: NOK, to: EUR, rate: 1, on: ${day} }]`;
      expect(await inStory(rates)).toEqual([`2:44 "on" ${problem}`]);
    },
  );

  it("none is missing in an empty file", async () => {
    expect(await said(readDecisions("decisions.yaml", ""))).toEqual([]);
    expect(await said(readDecisions("decisions.yaml", "decisions:"))).toEqual([]);
  });

  it("wants all that is required", async () => {
    expect(await said(readDecisions("decisions.yaml", "decisions:\n  - finding: r"))).toEqual([
      '2:5 The key "outcome" is missing here. Expected one-right, all-right, none-right, transcription-error, different-scope, superseded or unresolved.',
      '2:5 The key "reason" is missing here. Expected a text.',
      '2:5 The key "by" is missing here. Expected a text.',
      '2:5 The key "on" is missing here. Expected a day of the calendar such as 2024-05-14.',
      '2:14 "finding" cannot be "r". Expected the id of a finding, as the report prints it.',
    ]);
  });
});

describe("a configuration's mistakes", () => {
  it.each([
    ["", []],
    ["claims: [a, b]\nrules: { single-origin: off }\nfail-on: warning\nlanguage: en\ntexts: ../texts", []],
    [
      "claims: []",
      ['1:1 "claims" is empty. Expected a list of texts: [a, b]. If there is nothing to say, remove the key.'],
    ],
    ["claims: [a, { b: c }]", ['1:13 An item of "claims" cannot be keys with values. Expected a text.']],
    ["rules: { single: off }", [expect.stringMatching(/^1:10 The key "single" is not known here\./)]],
    ["rules: { single-orign: off }", ['1:10 The key "single-orign" is not known here. Did you mean "single-origin"?']],
    [
      "rules: { single-origin: none }",
      ['1:25 "single-origin" cannot be "none". Expected error, warning, info or off.'],
    ],
    ["rules: { syntax: info, schema: warning }", []],
    ["rules: { syntax: off }", ['1:18 "syntax" cannot be "off". Expected error, warning or info.']],
    ["fail_on: error", ['1:1 The key "fail_on" is not known here. Did you mean "fail-on"?']],
  ])("%j", async (text, problems) => {
    expect(await inConfig(text)).toEqual(problems);
  });
});

describe("many mistakes", () => {
  it("are told apart up to a limit", async () => {
    const claims = "  - { property: p }\n".repeat(5000);
    const problems = await said(
      readArticle("a.yaml", `article: { title: T, outlet: o, language: en, about: e }\nclaims:\n${claims}`),
    );
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toBe(
      "1:1 The file has more mistakes than the first 100. The others are listed once these are mended.",
    );
  });
});

describe("what is named at every claim", () => {
  const long = "x".repeat(1001);
  const tooLong = (place: string, key: string) =>
    `${place} "${key}" has 1001 characters; at most 1000 are taken, for reports repeat it at every claim. Shorten it, and put what else there is to say in a "note".`;
  const shown = `${long.slice(0, 79)}…`;

  it.each([
    [`outlets: { o: { name: ${long} } }`, [tooLong("2:23", "name")]],
    [`entities: { e: { name: E, aliases: [${long}] } }`, [tooLong("2:37", "aliases")]],
    [`properties: { p: { kind: text, question: "${long}" } }`, [tooLong("2:42", "question")]],
    [`entities: { ${long}: { name: E } }`, [tooLong("2:13", shown)]],
    [`rules: [{ id: r, range: { of: ${long}, within: [x] } }]`, [tooLong("2:31", "of")]],
  ])("has an end: %.24s…", async (keys, problems) => {
    expect(await inStory(keys)).toEqual(problems);
    expect(await inStory(keys.replace(long, long.slice(1)))).toEqual([]);
  });

  it("has an end in an article: its title, its ids", async () => {
    expect(
      await said(readArticle("a.yaml", `article: { title: ${long}, outlet: o, language: en }\nclaims: []`)),
    ).toEqual([tooLong("1:19", "title")]);
    expect(await inClaim(`{ property: ${long}, value: v }`)).toEqual([tooLong("3:17", "property")]);
  });

  it("may be followed by a note of any length", async () => {
    expect(await inStory(`outlets: { o: { name: O, note: ${long.repeat(9)} } }`)).toEqual([]);
  });
});
