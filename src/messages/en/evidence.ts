import type { KindName } from "../../model/denotation.ts";
import type { EvidenceMessages } from "../../model/messages/evidence.ts";
import { aside } from "../aside.ts";
import type { Catalogue, Words } from "../catalogue.ts";
import { claimNames } from "../claim-names.ts";
import { differencesInWords } from "../differences.ts";
import { languageName } from "../language-names.ts";

export const evidence: Catalogue<EvidenceMessages> = {
  "quote.missing": ({ claims }, { list, plural }) =>
    `${plural(claims.length, { one: "One claim has", other: "# claims have" })} no quote, so nothing shows that the article says so: ${list(claimNames(claims, (count) => `${count} more`))}.`,
  "quote.not-found": ({ quote, at, nearest }) =>
    nearest === null
      ? `The quote ${inQuotes(quote)} is not in the article${at === null ? "" : ` (paragraph ${at} was named)`}, nor is anything like it.`
      : `The quote ${inQuotes(quote)} is not in the article. The nearest words are in paragraph ${nearest.paragraph}: ${inQuotes(differencesInWords(nearest.differences, "nothing"))}, where an arrow leads from the quote to the text.`,
  "quote.elsewhere": ({ quote, at, paragraphs }, words) =>
    `The quote ${inQuotes(quote)} is not in paragraph ${at}, but in ${paragraphsInWords(paragraphs, words)}.`,
  "quote.cut": ({ quote, whole, paragraph }) =>
    `The quote ${inQuotes(quote)} begins or ends inside a word or number: paragraph ${paragraph} has ${inQuotes(whole)}.`,
  "quote.beside": ({ quote, at }) =>
    `The quote ${inQuotes(quote)} is in paragraph ${at}, but not between the words that prefix and suffix give.`,
  "quote.empty": () => "The quote is empty.",
  "quote.too-long": ({ length, limit }, { number }) =>
    `The quote has ${number(String(length))} characters. A quote is a phrase of a few words; beyond ${number(String(limit))} characters it is not looked for.`,
  "quote.no-paragraph": ({ at, paragraphs }, { plural }) =>
    `Paragraph ${at} is named, but the article has ${plural(paragraphs, { one: "one paragraph", other: "# paragraphs" })}, empty lines not counted.`,
  "quote.unverified": ({ quote }) =>
    `The quote ${inQuotes(quote)} is not among those that were found in the article when its fingerprint was made, and its text is not at hand.`,
  "quote.ambiguous": ({ quote, paragraphs }, words) =>
    `The quote ${inQuotes(quote)} stands more than once in the article: in ${paragraphsInWords(paragraphs, words)}.`,
  "text.missing": ({ path }) =>
    `The article's text ${path} is not there, neither beside the record nor in a text folder, so its quotes were not checked.`,
  "text.outside": ({ path }) =>
    `The article's text ${path} lies outside the project and its text folders, and was not read. Its quotes were not checked.`,
  "text.unusable": ({ path, problem }, { say }) =>
    `The article's text ${path} cannot be read, so its quotes were not checked. ${say(problem)}`,
  "fingerprints.unusable": () =>
    "This file is not what factlint fingerprint writes. Write it anew with the texts at hand.",
  "fingerprints.written": ({ path, articles, quotes, lost }, { plural }) =>
    [
      `${path} has the fingerprints of ${plural(articles, { one: "one article", other: "# articles" })} with ${plural(quotes, { one: "one quote", other: "# quotes" })}.`,
      lost === 0
        ? ""
        : ` ${plural(lost, { one: "One quote was", other: "# quotes were" })} not found in the texts: run factlint check.`,
    ].join(""),
  "fingerprints.no-text": () =>
    "No article's text is at hand. Name the folder that holds the texts under texts in factlint.yaml or with --texts.",
  "value.not-said": ({ quote, said, relative, published, claims }, { say, list }) => {
    const from =
      relative && published !== null ? `; read from its publication ${aside(say(published))} that is ` : ", that is ";
    const sayings = said.map(({ words, denotes }) => `${inQuotes(words)}${from}${say(denotes)}`);
    const whole = said.length === 1 && said[0]?.words === quote ? "" : ` (in ${inQuotes(quote)})`;
    return `The quote says ${list(sayings)}${whole}; the claim says ${say(claims)}.`;
  },
  "value.nothing-said": ({ quote, kind, claims }, { say }) =>
    `The claim says ${say(claims)}, but the quote ${inQuotes(quote)} has no ${tokens[kind] ?? "such value"} in it.`,
  "value.polarity": ({ quote, negations, value }, { list }) =>
    value
      ? `The claim says yes, but the quote ${inQuotes(quote)} denies it: ${list(negations.map(inQuotes))}.`
      : `The claim says no, but nothing in the quote ${inQuotes(quote)} denies anything.`,
  "value.other-name": ({ quote, names, claims }, { say, list }) =>
    `The quote ${inQuotes(quote)} names ${list(names)}; the claim says ${say(claims)}.`,
  "value.denial-of-other": ({ quote, negations }, { list }) =>
    `The claim says yes, and the quote ${inQuotes(quote)} denies something: ${list(negations.map(inQuotes))}. It has no word of what is asked, so it may deny the opposite.`,
  "new.bad-language": ({ language }) =>
    `"${language}" is not the tag of a language. Write it like --language nl or --language pt-BR.`,
  "new.bad-outlet": ({ outlet, likely }) =>
    `"${outlet}" cannot be the id of an outlet. Write the id that story.yaml has, or will have, such as --outlet ${likely}.`,
  "new.bad-date": ({ published }) =>
    `"${published}" is not a date of publication. Write it like --published 2022-08-25, 2022-08 or 2022-08?.`,
  "new.same-file": ({ path }) => `${path} is the article's text itself. Choose another name for the record.`,
  "new.exists": ({ path }) => `${path} is already there. Choose another name, or give --force to replace it.`,
  "new.written": ({ path }) => `The record to begin with is in ${path}.`,
  "new.other-language": ({ given, likely }) =>
    likely === null
      ? `The text has hardly a word of ${languageName(given, "en")}, which --language ${given} says that it is in: what is listed of it may be nonsense. Give --language the text's own language; of one that factlint does not read, only names are listed.`
      : `The text reads like ${languageName(likely, "en")}, but --language ${given} says otherwise: what is listed of it may be nonsense. Begin the record again with --language ${likely}.`,
  "new.unreadable": ({ path, problem }, { say }) => `${path}: ${say(problem)}`,
  "silence.article": ({ article, questions }, { plural }) =>
    questions === 0
      ? `${article} answers every question of its story.`
      : `${article} is silent on ${plural(questions, { one: "one question", other: "# questions" })} of its story.`,
  "silence.question": ({ id, question }) => `${question} (${id})`,
  "silence.passage": ({ words, paragraph }) => `paragraph ${paragraph}: “${words}”`,
  "silence.no-text": () =>
    "Its text is not at hand, so passages are shown for none of these. Name the folder that holds it with --texts:",
  "silence.no-passage": ({ questions, isRest }, { plural }) =>
    isRest
      ? `On ${plural(questions, { one: "one more question", other: "# more questions" })} nothing in its text stands out:`
      : "Nothing in its text stands out:",
  "silence.unknown-story": ({ story, stories }, { list }) =>
    `There is no story "${story}".${stories.length === 0 ? "" : ` There are: ${list(stories)}.`}`,
  "suggest.at": ({ paragraph }) => `If paragraph ${paragraph} is meant, write: at: ${paragraph}`,
  "suggest.bare-quote": ({ quote }) =>
    `Quotation marks around a quote count as part of it. If the article has none there, write: quote: ${quote}`,
  "suggest.copy-quote": () =>
    "Copy the words from the article, letter for letter and whole; or read it again: it may not say this.",
  "suggest.prefix": () => "Give the words right before or after it as prefix or suffix, or quote more words.",
  "suggest.fingerprint": () => "Run factlint fingerprint where the article's text is at hand.",
  "suggest.text-folder": ({ path }) =>
    `Name the folder that holds ${path} under texts in factlint.yaml or with --texts; or keep its fingerprint.`,
  "suggest.quote": () => "Add the few words of the article that say it, with the number of their paragraph.",
  "suggest.value": ({ values }, { list }) => `If the quote is right, write: value: ${list(values, "or")}`,
  "suggest.quote-more": () => "Quote the words that say it, or say in a note how the value follows from them.",
  "suggest.correct-or-quote": () => "Read the article again: correct the value, or quote the words that say it.",
};

const tokens: Readonly<Partial<Record<KindName, string>>> = {
  date: "word of time",
  period: "word of time",
  quantity: "number or word of amount",
};

function inQuotes(text: string): string {
  return `“${text}”`;
}

function paragraphsInWords(paragraphs: readonly number[], { list, plural }: Words): string {
  return `${plural(paragraphs.length, { one: "paragraph", other: "paragraphs" })} ${list(paragraphs.map(String))}`;
}
