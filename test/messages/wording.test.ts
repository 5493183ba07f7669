import { describe, expect, it } from "vitest";
import { type InterfaceLanguage, interfaceLanguages } from "../../src/messages/catalogue.ts";
import { say } from "../../src/messages/say.ts";
import { message } from "../../src/model/message.ts";

/** A text as a message. */
const written = (text: string) => message("value.written", { text });

const inAll = (said: Parameters<typeof say>[0]) => interfaceLanguages.map((language) => say(said, language));

describe("several articles and one origin", () => {
  const goBack = (outlets: readonly string[], origin: string | null) =>
    inAll(message("single-origin", { question: written("When?"), outlets, origin }));

  it("are two, or more", () => {
    const pairs = goBack(["Post", "Times"], "the e-mail");
    const three = goBack(["Globe", "Post", "Times"], "the e-mail");
    for (const [index, [both, all]] of [
      ["both", "all"],
      ["beide", "alle"],
      ["beide", "allemaal"],
      ["tous deux", "tous"],
    ].entries()) {
      expect(pairs[index]).toMatch(new RegExp(`\\b${both}\\b.* e-mail`));
      expect(three[index]).toMatch(new RegExp(`\\b${all}\\b(?! deux).* e-mail`));
    }
  });

  it("may be of one outlet, which cannot contradict itself", () => {
    expect(goBack(["Post"], "the e-mail")[0]).toContain("The articles of Post do not contradict each other");
  });

  it("are not said to go back to one source, for which they count, where none is named", () => {
    for (const sentence of goBack(["Post", "Times"], null))
      expect(sentence).not.toMatch(/one source:|à une seule source/);
    expect(goBack(["Post", "Times"], null)[0]).toContain("but are not independent of each other:");
  });
});

describe("a text stands in the quotation marks of the language, and in one pair of them", () => {
  const quoted = { en: "“Care”", de: "„Care“", nl: "‘Care’", fr: "«\u00a0Care\u00a0»" };
  const text = message("value.text", { text: "Care" });
  const args = { question: written("?"), first: text, second: text };
  it.each(Object.entries(quoted) as [InterfaceLanguage, string][])("%s", (language, marked) => {
    const said = [
      text,
      message("not-comparable", args),
      message("self-conflict", { ...args, outlet: "post" }),
      message("step.value.relation", { relation: "disjoint", first: text, second: text }),
    ].map((each) => say(each, language));
    for (const sentence of said) {
      expect(sentence).toContain(marked);
      expect(sentence).not.toMatch(/["“„‘«]\s?["“„‘«]/u);
    }
  });
});

it("a German range of amounts leaves the unit in its case", () => {
  const amounts = [{ shape: "range", from: "2", fromOpen: false, to: "12", toOpen: false }] as const;
  expect(say(message("quantity.amounts", { amounts, unit: "mo" }), "de")).toBe("2 bis 12 Monate");
});

it("French counts questions in the feminine plural", () => {
  const outcomes = [
    { outcome: "disputed", count: 1 },
    { outcome: "conflicting", count: 3 },
  ] as const;
  expect(say(message("report.outcomes", { outcomes, repeated: 0 }), "fr")).toBe("1 contestée, 3 contradictoires");
});

it("no French line ends before a colon", () => {
  expect(say(message("report.question", { subject: "Le bac", question: "Quand ?" }), "fr")).toBe(
    "Le bac\u00a0: Quand\u00a0?",
  );
  const question = message("report.question", { subject: "Amazon Care", question: "How many clinics?" });
  const things = ["changes"] as const;
  expect(say(message("too-many-values", { question, different: 9, things }), "fr")).toMatch(
    /^Amazon Care\u00a0: How many clinics\? C’est plus/,
  );
});

describe("a date that is no single one stands in a sentence as it would be said", () => {
  const between = message("value.doubtful", { value: message("date.days", { spans: [[18687, 18778]] }) });
  const day = message("date.days", { spans: [[19000, 19000]] });
  const changed = message("step.time.superseded", { earlier: "Post", later: "Times", before: between, after: day });

  it.each([
    ["en", "(as of 8 January 2022)", "(between March and May 2021 [uncertain])"],
    ["de", "(Stand 8. Januar 2022)", "(Stand zwischen März und Mai 2021 [unsicher])"],
    ["nl", "(per 8 januari 2022)", "(tussen maart en mei 2021 [onzeker])"],
    ["fr", "(8 janvier 2022)", "(entre mars et mai 2021 [incertain])"],
  ] as const)("%s", (language, after, before) => {
    expect(say(changed, language)).toContain(after);
    expect(say(changed, language)).toContain(before);
  });
});

it("a list with an upper bound says what it holds at least and at most", () => {
  const bounds = { required: ["Care"], excluded: ["Shop"], allowed: ["Care", "Clinic"] };
  const safe = message("report.range", {
    range: message("value.set", bounds),
    as: "fact",
    alone: false,
    differ: false,
    decided: false,
  });
  expect(inAll(safe)).toEqual([
    "Safe to publish: at least Care, without Shop, and nothing beyond Care and Clinic",
    "Sicher zu veröffentlichen: zumindest Care, ohne Shop, höchstens Care und Clinic",
    "Veilig te publiceren: in elk geval Care, zonder Shop, hooguit Care en Clinic",
    "Publiable sans risque\u00a0: au moins Care, sans Shop, au plus Care et Clinic",
  ]);
});

it("a quote stands in the quotation marks of the language", () => {
  const quote = message("explain.quote", { quote: "this summer", translation: null });
  expect(inAll(quote)).toEqual(["“this summer”", "„this summer“", "‘this summer’", "«\u00a0this summer\u00a0»"]);
});

it("the exact bounds of a value are said with the name of its unit, and its days as dates", () => {
  const months = message("explain.amounts", {
    from: "2",
    fromOpen: false,
    to: "12",
    toOpen: false,
    unit: "mo",
    denied: false,
  });
  expect(inAll(months)).toEqual([
    "It leaves open at least 2 months and at most 12 months.",
    "Offen bleibt: mindestens 2 Monate und höchstens 12 Monate.",
    "Open blijft: minstens 2 maanden en hoogstens 12 maanden.",
    "Reste possible\u00a0: au moins 2 mois et au plus 12 mois.",
  ]);
  expect(say(message("explain.days", { from: "2021-06-01", to: "2021-08-31", denied: false }), "fr")).toBe(
    "Restent possibles les jours du 1er juin 2021 au 31 août 2021.",
  );
});

it("the name of an outlet that has brackets of its own stands in other brackets", () => {
  const value = message("value.boolean", { value: true });
  const sides = [{ says: [{ value, outlets: ["The Site (AP)", "Post"] }], more: 0 }];
  expect(
    say(message("disputed", { question: written("Open?"), sides, gap: { amount: null, unit: null } }), "en"),
  ).toContain("yes (The Site [AP] and Post).");
});

it("what only one origin says is safe with its source named, and as somebody's word it is attributed anyway", () => {
  const range = message("value.written", { text: "20" });
  const said = (as: "fact" | "word") =>
    inAll(message("report.range", { range, as, alone: true, differ: false, decided: false }));
  expect(said("fact")).toEqual([
    "Safe to publish, with its source named: 20",
    "Sicher zu veröffentlichen, mit Quellenangabe: 20",
    "Veilig te publiceren, met bronvermelding: 20",
    "Publiable sans risque, en citant la source\u00a0: 20",
  ]);
  expect(said("word")[0]).toBe("Safe to publish only with attribution: 20");
});

it("of what one origin says, what several articles repeat is counted apart: the rest is no note", () => {
  const outcomes = [{ outcome: "single-origin", count: 29 }] as const;
  expect(inAll(message("report.outcomes", { outcomes, repeated: 6 }))).toEqual([
    "29 from one origin only (6 of them in several articles)",
    "29 nur aus einem Ursprung (6 davon in mehreren Artikeln)",
    "29 van één herkomst (6 daarvan in meerdere artikelen)",
    "29 d’une seule origine (dont 6 dans plusieurs articles)",
  ]);
  expect(say(message("report.outcomes", { outcomes, repeated: 0 }), "en")).toBe("29 from one origin only");
});

describe("a day has its article behind a preposition, a month has none", () => {
  const [first, last] = [18779, 18840];
  const day = [[first, first]] as const;
  const month = [[18779, 18808]] as const;

  it.each([
    [
      [[first, last]],
      ["between 1 June and 1 August 2021", "zwischen dem 1. Juni und dem 1. August 2021"],
      ["tussen 1 juni en 1 augustus 2021", "entre le 1er juin et le 1er août 2021"],
    ],
    [
      [[18780, null]],
      ["not before 2 June 2021", "nicht vor dem 2. Juni 2021"],
      ["niet vóór 2 juni 2021", "pas avant le 2 juin 2021"],
    ],
    [[[first, null]], ["not before June 2021", "nicht vor Juni 2021"], ["niet vóór juni 2021", "pas avant juin 2021"]],
    [[[null, 18779]], ["before 2 June 2021", "vor dem 2. Juni 2021"], ["vóór 2 juni 2021", "avant le 2 juin 2021"]],
  ] as const)("%j", (spans, [en, de], [nl, fr]) => {
    expect(inAll(message("date.days", { spans }))).toEqual([en, de, nl, fr]);
  });

  it("of a period too", () => {
    expect(inAll(message("period.days", { starts: day, ends: "unknown" }))).toEqual([
      "since 1 June 2021",
      "seit dem 1. Juni 2021",
      "sinds 1 juni 2021",
      "depuis le 1er juin 2021",
    ]);
    expect(inAll(message("period.days", { starts: month, ends: day }))).toEqual([
      "from June 2021 to 1 June 2021",
      "von Juni 2021 bis zum 1. Juni 2021",
      "van juni 2021 tot en met 1 juni 2021",
      "de juin 2021 au 1er juin 2021",
    ]);
  });
});

it("a name with the word for “or” in it is set off only where it stands beside another", () => {
  const named = (...names: readonly string[]) => message("value.names", { names });
  expect(say(named("staff of the ferry"), "nl")).toBe("staff of the ferry");
  expect(say(named("staff of the ferry", "crew"), "nl")).toBe('"staff of the ferry" of crew');
  expect(say(named("Leben oder Tod"), "de")).toBe("Leben oder Tod");
  expect(say(named("Leben oder Tod", "Tod"), "de")).toBe('"Leben oder Tod" oder Tod');
  expect(say(named("Être ou ne pas être"), "fr")).toBe("Être ou ne pas être");
  // In English what is said can be read again as a value.
  expect(say(named("truth or dare"), "en")).toBe('"truth or dare"');
});
