import { describe, expect, it } from "vitest";
import { type InterfaceLanguage, interfaceLanguages } from "../../src/messages/catalogue.ts";
import { say } from "../../src/messages/say.ts";
import { message } from "../../src/model/message.ts";

const inAll = (said: Parameters<typeof say>[0]) => interfaceLanguages.map((language) => say(said, language));

describe("several articles and one origin", () => {
  const goBack = (outlets: readonly string[], origin: string | null) =>
    inAll(message("single-origin", { question: "When?", outlets, origin }));

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
  const args = { question: "?", first: text, second: text };
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
  expect(say(message("report.outcomes", { outcomes }), "fr")).toBe("1 contestée, 3 contradictoires");
});

it("no French line ends before a colon", () => {
  expect(say(message("report.question", { subject: "Le bac", question: "Quand ?" }), "fr")).toBe(
    "Le bac\u00a0: Quand\u00a0?",
  );
});
