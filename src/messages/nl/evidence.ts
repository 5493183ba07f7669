import type { KindName } from "../../model/denotation.ts";
import type { EvidenceMessages } from "../../model/messages/evidence.ts";
import { aside } from "../aside.ts";
import type { Catalogue, Words } from "../catalogue.ts";
import { claimNames } from "../claim-names.ts";
import { differencesInWords } from "../differences.ts";
import { languageName } from "../language-names.ts";

export const evidence: Catalogue<EvidenceMessages> = {
  "quote.missing": ({ claims }, { list, plural }) =>
    `${plural(claims.length, { one: "Eén bewering heeft", other: "# beweringen hebben" })} geen citaat, dus niets toont dat het artikel het zegt: ${list(claimNames(claims, (count) => `nog ${count}`))}.`,
  "quote.not-found": ({ quote, at, nearest }) =>
    nearest === null
      ? `Het citaat ${inQuotes(quote)} staat niet in het artikel${at === null ? "" : ` (alinea ${at} was genoemd)`}, en ook niets wat erop lijkt.`
      : `Het citaat ${inQuotes(quote)} staat niet in het artikel. De naaste woorden staan in alinea ${nearest.paragraph}: ${inQuotes(differencesInWords(nearest.differences, "niets"))}; de pijl leidt van het citaat naar de tekst.`,
  "quote.elsewhere": ({ quote, at, paragraphs }, words) =>
    `Het citaat ${inQuotes(quote)} staat niet in alinea ${at}, maar in ${paragraphsInWords(paragraphs, words)}.`,
  "quote.cut": ({ quote, whole, paragraph }) =>
    `Het citaat ${inQuotes(quote)} begint of eindigt midden in een woord of getal: in alinea ${paragraph} staat ${inQuotes(whole)}.`,
  "quote.beside": ({ quote, at }) =>
    `Het citaat ${inQuotes(quote)} staat in alinea ${at}, maar niet tussen de woorden die prefix en suffix noemen.`,
  "quote.empty": () => "Het citaat is leeg.",
  "quote.too-long": ({ length, limit }, { number }) =>
    `Het citaat heeft ${number(String(length))} tekens. Een citaat is een paar woorden; boven ${number(String(limit))} tekens wordt het niet gezocht.`,
  "quote.no-paragraph": ({ at, paragraphs }, { plural }) =>
    `Alinea ${at} is genoemd, maar het artikel heeft ${plural(paragraphs, { one: "één alinea", other: "# alinea’s" })}, lege regels niet meegeteld.`,
  "quote.unverified": ({ quote }) =>
    `Het citaat ${inQuotes(quote)} hoort niet bij de citaten die in het artikel stonden toen de vingerafdruk werd gemaakt, en de tekst is er niet.`,
  "quote.ambiguous": ({ quote, paragraphs }, words) =>
    `Het citaat ${inQuotes(quote)} staat meermaals in het artikel: in ${paragraphsInWords(paragraphs, words)}.`,
  "text.missing": ({ path }) =>
    `De tekst van het artikel, ${path}, is er niet, noch naast het record noch in een tekstmap; de citaten zijn niet gecontroleerd.`,
  "text.outside": ({ path }) =>
    `De tekst van het artikel, ${path}, ligt buiten het project en zijn tekstmappen en is niet gelezen. De citaten zijn niet gecontroleerd.`,
  "text.unusable": ({ path, problem }, { say }) =>
    `De tekst van het artikel, ${path}, is niet te lezen; de citaten zijn niet gecontroleerd. ${say(problem)}`,
  "fingerprints.unusable": () =>
    "Dit is niet wat factlint fingerprint schrijft. Maak het bestand opnieuw waar de teksten zijn.",
  "fingerprints.written": ({ path, articles, quotes, lost }, { plural }) =>
    [
      `${path} bevat de vingerafdrukken van ${plural(articles, { one: "één artikel", other: "# artikelen" })} met ${plural(quotes, { one: "één citaat", other: "# citaten" })}.`,
      lost === 0
        ? ""
        : ` ${plural(lost, { one: "Eén citaat staat", other: "# citaten staan" })} niet in de teksten: voer factlint check uit.`,
    ].join(""),
  "fingerprints.no-text": () =>
    "Van geen enkel artikel is de tekst er. Noem de map met de teksten onder texts in factlint.yaml of met --texts.",
  "value.not-said": ({ quote, said, relative, published, claims }, { say, list }) => {
    const from =
      relative && published !== null ? `, vanaf de publicatie ${aside(say(published))} gelezen dus ` : ", dus ";
    const sayings = said.map(({ words, denotes }) => `${inQuotes(words)}${from}${say(denotes)}`);
    const whole = said.length === 1 && said[0]?.words === quote ? "" : ` (in ${inQuotes(quote)})`;
    return `Het citaat zegt ${list(sayings)}${whole}; de bewering zegt ${say(claims)}.`;
  },
  "value.nothing-said": ({ quote, kind, claims }, { say }) =>
    `De bewering zegt ${say(claims)}, maar in het citaat ${inQuotes(quote)} staat ${tokens[kind] ?? "geen zulke waarde"}.`,
  "value.polarity": ({ quote, negations, value }, { list }) =>
    value
      ? `De bewering zegt ja, maar het citaat ${inQuotes(quote)} ontkent het: ${list(negations.map(inQuotes))}.`
      : `De bewering zegt nee, maar niets in het citaat ${inQuotes(quote)} ontkent iets.`,
  "value.other-name": ({ quote, names, claims }, { say, list }) =>
    `Het citaat ${inQuotes(quote)} noemt ${list(names)}; de bewering zegt ${say(claims)}.`,
  "value.denial-of-other": ({ quote, negations }, { list }) =>
    `De bewering zegt ja, en het citaat ${inQuotes(quote)} ontkent iets: ${list(negations.map(inQuotes))}. Het bevat geen woord van wat er gevraagd wordt; misschien ontkent het het tegendeel.`,
  "new.bad-language": ({ language }) =>
    `‘${language}’ is geen taalcode. Schrijf het als --language nl of --language pt-BR.`,
  "new.bad-outlet": ({ outlet, likely }) =>
    `‘${outlet}’ kan niet de id van een medium zijn. Schrijf de id die in story.yaml staat of zal staan, bijvoorbeeld --outlet ${likely}.`,
  "new.bad-date": ({ published }) =>
    `‘${published}’ is geen verschijningsdatum. Schrijf het als --published 2022-08-25, 2022-08 of 2022-08?.`,
  "new.same-file": ({ path }) => `${path} is de tekst van het artikel zelf. Kies een andere naam voor het record.`,
  "new.exists": ({ path }) => `${path} is er al. Kies een andere naam, of geef --force om het te vervangen.`,
  "new.written": ({ path }) => `Het record om mee te beginnen staat in ${path}.`,
  "new.other-language": ({ given, likely }) =>
    likely === null
      ? `De tekst heeft nauwelijks een woord van de taal die --language ${given} noemt (${languageName(given, "nl")}): wat eruit is opgesomd, kan onzin zijn. Geef bij --language de taal van de tekst; uit een taal die factlint niet leest, worden alleen namen opgesomd.`
      : `De tekst leest als ${languageName(likely, "nl")}, maar --language ${given} zegt iets anders: wat eruit is opgesomd, kan onzin zijn. Begin het record opnieuw met --language ${likely}.`,
  "new.unreadable": ({ path, problem }, { say }) => `${path}: ${say(problem)}`,
  "silence.article": ({ article, questions }, { plural }) =>
    questions === 0
      ? `${article} beantwoordt elke vraag van het dossier.`
      : `${article} zwijgt over ${plural(questions, { one: "één vraag", other: "# vragen" })} van het dossier.`,
  "silence.question": ({ id, question }) => `${question} (${id})`,
  "silence.passage": ({ words, paragraph }) => `alinea ${paragraph}: ‘${words}’`,
  "silence.no-text": () =>
    "De tekst is er niet bij, dus bij geen van deze is een passage te tonen. Noem met --texts de map waarin hij staat:",
  "silence.no-passage": ({ questions, isRest }, { plural }) =>
    isRest
      ? `Bij ${plural(questions, { one: "nog één vraag", other: "nog # vragen" })} valt in de tekst niets op:`
      : "In de tekst valt daarbij niets op:",
  "silence.unknown-story": ({ story, stories }, { list }) =>
    `Er is geen dossier ‘${story}’.${stories.length === 0 ? "" : ` Er zijn: ${list(stories)}.`}`,
  "suggest.at": ({ paragraph }) => `Is alinea ${paragraph} bedoeld, schrijf dan: at: ${paragraph}`,
  "suggest.bare-quote": ({ quote }) =>
    `Aanhalingstekens om een citaat tellen als deel ervan. Staan ze niet in het artikel, schrijf dan: quote: ${quote}`,
  "suggest.copy-quote": () =>
    "Neem de woorden over uit het artikel, letter voor letter en volledig; of lees het opnieuw: misschien zegt het dit niet.",
  "suggest.prefix": () => "Geef de woorden er vlak voor of na op als prefix of suffix, of citeer meer woorden.",
  "suggest.fingerprint": () => "Voer factlint fingerprint uit waar de tekst van het artikel is.",
  "suggest.text-folder": ({ path }) =>
    `Noem de map waarin ${path} ligt onder texts in factlint.yaml of met --texts; of bewaar de vingerafdruk.`,
  "suggest.quote": () => "Voeg de paar woorden van het artikel toe die het zeggen, met het nummer van hun alinea.",
  "suggest.value": ({ values }, { list }) => `Klopt het citaat, schrijf dan: value: ${list(values, "or")}`,
  "suggest.quote-more": () => "Citeer de woorden die het zeggen, of zeg in een noot hoe de waarde eruit volgt.",
  "suggest.correct-or-quote": () =>
    "Lees het artikel nog eens: verbeter de waarde, of citeer de woorden die het zeggen.",
};

const tokens: Readonly<Partial<Record<KindName, string>>> = {
  date: "geen tijdsaanduiding",
  period: "geen tijdsaanduiding",
  quantity: "geen getal of hoeveelheid",
};

function inQuotes(text: string): string {
  return `‘${text}’`;
}

function paragraphsInWords(paragraphs: readonly number[], { list, plural }: Words): string {
  return `${plural(paragraphs.length, { one: "alinea", other: "alinea’s" })} ${list(paragraphs.map(String))}`;
}
