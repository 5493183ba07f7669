import { expect, it } from "vitest";
import { interfaceLanguages } from "../../src/messages/catalogue.ts";
import { midSentence } from "../../src/messages/mid-sentence.ts";
import { say } from "../../src/messages/say.ts";
import { message } from "../../src/model/message.ts";

/** A text as a message. */
const written = (text: string) => message("value.written", { text });

it.each([
  ["The internal e-mail on the closing", "the internal e-mail on the closing"],
  ["The port authority's press release", "the port authority's press release"],
  ["The American media", "the American media"],
  ["The AP's dispatch from New York", "the AP's dispatch from New York"],
  ["The FTC", "the FTC"],
  ["A filing of 13 May", "a filing of 13 May"],
  ["An insider", "an insider"],
  ["Der interne Vermerk", "der interne Vermerk"],
  ["Het persbericht van de haven", "het persbericht van de haven"],
  ["De havenmeester", "de havenmeester"],
  ["Le communiqué de presse", "le communiqué de presse"],
  ["L’autorité portuaire", "l’autorité portuaire"],
])("a description loses the capital of its article: %s", (name, expected) => {
  expect(midSentence(name)).toBe(expected);
});

it.each([
  "The Guardian",
  "The Seattle Times",
  "The Seattle Times of 4 May",
  "The Wall Street Journal's report on the bidders",
  "The Journal of the American Medical Association",
  "The Times' editor",
  "The 74",
  "A",
  "The",
  "Theresa May",
  "Die Zeit",
  "Der Spiegel",
  "De Volkskrant",
  "Het Parool",
  "Le Monde diplomatique",
  "Les Échos",
  "L’Équipe",
  "Port authority",
  "amazon-memo",
  "",
])("anything else stays as it is: %s", (name) => {
  expect(midSentence(name)).toBe(name);
});

it.each(interfaceLanguages)("whatever names an origin or a person does so in mid sentence (%s)", (language) => {
  const name = "The harbour master";
  const told = [
    message("settle.origin", { origin: name }),
    message("single-origin", { question: written("When?"), outlets: ["Post", "Times"], origin: name }),
    message("value-conflict", {
      question: written("When?"),
      sides: [],
      gap: { amount: null, unit: null },
      sharedOrigin: name,
    }),
    message("page.origins", { origins: [name] }),
    message("report.said-by", { speaker: name }),
    message("step.voice.speakers", { first: name, second: name }),
    message("explain.source", {
      outlet: "Post",
      language: "en",
      asOf: null,
      speaker: name,
      scope: [],
      origins: [name],
      place: "a.yaml:1",
    }),
    message("reopened-decision", {
      finding: "value-conflict:ferry/sailing",
      by: name,
      on: "2024-06-01",
      because: message("decision.unpinned", {}),
    }),
  ].map((each) => say(each, language));
  for (const text of told) {
    expect(text).toContain("the harbour master");
    expect(text).not.toContain(name);
  }
});
