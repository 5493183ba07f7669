import type { KindName } from "../../model/denotation.ts";
import type { EvidenceMessages } from "../../model/messages/evidence.ts";
import { aside } from "../aside.ts";
import type { Catalogue, Words } from "../catalogue.ts";
import { claimNames } from "../claim-names.ts";
import { differencesInWords } from "../differences.ts";
import { languageName } from "../language-names.ts";

export const evidence: Catalogue<EvidenceMessages> = {
  "quote.missing": ({ claims }, { list, plural }) =>
    `${plural(claims.length, { one: "Eine Aussage hat", other: "# Aussagen haben" })} kein Zitat; nichts zeigt also, dass der Artikel das sagt: ${list(claimNames(claims, (count) => `${count} weitere`))}.`,
  "quote.not-found": ({ quote, at, nearest }) =>
    nearest === null
      ? `Das Zitat ${inQuotes(quote)} steht nicht im Artikel${at === null ? "" : ` (genannt war Absatz ${at})`}, und auch nichts Ähnliches.`
      : `Das Zitat ${inQuotes(quote)} steht nicht im Artikel. Am nächsten kommt Absatz ${nearest.paragraph}: ${inQuotes(differencesInWords(nearest.differences, "nichts"))}; der Pfeil führt vom Zitat zum Text.`,
  "quote.elsewhere": ({ quote, at, paragraphs }, words) =>
    `Das Zitat ${inQuotes(quote)} steht nicht in Absatz ${at}, sondern in ${paragraphsInWords(paragraphs, words)}.`,
  "quote.cut": ({ quote, whole, paragraph }) =>
    `Das Zitat ${inQuotes(quote)} beginnt oder endet mitten in einem Wort oder einer Zahl: In Absatz ${paragraph} steht ${inQuotes(whole)}.`,
  "quote.beside": ({ quote, at }) =>
    `Das Zitat ${inQuotes(quote)} steht in Absatz ${at}, aber nicht zwischen den Worten, die prefix und suffix nennen.`,
  "quote.empty": () => "Das Zitat ist leer.",
  "quote.too-long": ({ length, limit }, { number }) =>
    `Das Zitat hat ${number(String(length))} Zeichen. Ein Zitat sind wenige Worte; über ${number(String(limit))} Zeichen hinaus wird es nicht gesucht.`,
  "quote.no-paragraph": ({ at, paragraphs }, { plural }) =>
    `Genannt ist Absatz ${at}, aber der Artikel hat ${plural(paragraphs, { one: "einen Absatz", other: "# Absätze" })}, leere Zeilen nicht gezählt.`,
  "quote.unverified": ({ quote }) =>
    `Das Zitat ${inQuotes(quote)} ist nicht unter denen, die beim Anlegen des Fingerabdrucks im Artikel standen, und sein Text liegt nicht vor.`,
  "quote.ambiguous": ({ quote, paragraphs }, words) =>
    `Das Zitat ${inQuotes(quote)} steht mehrfach im Artikel: in ${paragraphsInWords(paragraphs, words)}.`,
  "text.missing": ({ path }) =>
    `Der Text des Artikels, ${path}, liegt weder neben dem Eintrag noch in einem Textordner; seine Zitate wurden nicht geprüft.`,
  "text.outside": ({ path }) =>
    `Der Text des Artikels, ${path}, liegt außerhalb des Projekts und seiner Textordner und wurde nicht gelesen. Seine Zitate wurden nicht geprüft.`,
  "text.unusable": ({ path, problem }, { say }) =>
    `Der Text des Artikels, ${path}, ist nicht lesbar; seine Zitate wurden nicht geprüft. ${say(problem)}`,
  "fingerprints.unusable": () =>
    "Das ist nicht, was factlint fingerprint schreibt. Legen Sie die Datei neu an, wo die Texte vorliegen.",
  "fingerprints.written": ({ path, articles, quotes, lost }, { plural }) =>
    [
      `${path} enthält die Fingerabdrücke von ${plural(articles, { one: "einem Artikel", other: "# Artikeln" })} mit ${plural(quotes, { one: "einem Zitat", other: "# Zitaten" })}.`,
      lost === 0
        ? ""
        : ` ${plural(lost, { one: "Ein Zitat steht", other: "# Zitate stehen" })} nicht in den Texten: Rufen Sie factlint check auf.`,
    ].join(""),
  "fingerprints.no-text": () =>
    "Von keinem Artikel liegt der Text vor. Nennen Sie den Ordner mit den Texten unter texts in factlint.yaml oder mit --texts.",
  "value.not-said": ({ quote, said, relative, published, claims }, { say, list }) => {
    const from =
      relative && published !== null ? `, vom Erscheinen ${aside(say(published))} aus gelesen also ` : ", also ";
    const sayings = said.map(({ words, denotes }) => `${inQuotes(words)}${from}${say(denotes)}`);
    const whole = said.length === 1 && said[0]?.words === quote ? "" : ` (in ${inQuotes(quote)})`;
    return `Das Zitat sagt ${list(sayings)}${whole}; die Aussage sagt ${say(claims)}.`;
  },
  "value.nothing-said": ({ quote, kind, claims }, { say }) =>
    `Die Aussage sagt ${say(claims)}, aber im Zitat ${inQuotes(quote)} steht ${tokens[kind] ?? "kein solcher Wert"}.`,
  "value.polarity": ({ quote, negations, value }, { list }) =>
    value
      ? `Die Aussage sagt ja, aber das Zitat ${inQuotes(quote)} verneint es: ${list(negations.map(inQuotes))}.`
      : `Die Aussage sagt nein, aber im Zitat ${inQuotes(quote)} verneint nichts etwas.`,
  "value.other-name": ({ quote, names, claims }, { say, list }) =>
    `Das Zitat ${inQuotes(quote)} nennt ${list(names)}; die Aussage sagt ${say(claims)}.`,
  "value.denial-of-other": ({ quote, negations }, { list }) =>
    `Die Aussage sagt ja, und das Zitat ${inQuotes(quote)} verneint etwas: ${list(negations.map(inQuotes))}. Es enthält kein Wort dessen, wonach gefragt ist; vielleicht verneint es das Gegenteil.`,
  "new.bad-language": ({ language }) =>
    `„${language}“ ist kein Kürzel einer Sprache. Schreiben Sie es wie --language nl oder --language pt-BR.`,
  "new.bad-outlet": ({ outlet, likely }) =>
    `„${outlet}“ kann nicht die Kennung eines Mediums sein. Schreiben Sie die Kennung, die in story.yaml steht oder stehen wird, etwa --outlet ${likely}.`,
  "new.bad-date": ({ published }) =>
    `„${published}“ ist kein Erscheinungsdatum. Schreiben Sie es wie --published 2022-08-25, 2022-08 oder 2022-08?.`,
  "new.same-file": ({ path }) =>
    `${path} ist der Text des Artikels selbst. Wählen Sie für den Eintrag einen anderen Namen.`,
  "new.exists": ({ path }) =>
    `${path} ist schon da. Wählen Sie einen anderen Namen, oder geben Sie --force an, um die Datei zu ersetzen.`,
  "new.written": ({ path }) => `Der Eintrag für den Anfang liegt in ${path}.`,
  "new.other-language": ({ given, likely }) =>
    likely === null
      ? `Der Text hat kaum ein Wort der Sprache, die --language ${given} nennt (${languageName(given, "de")}): Was daraus aufgeführt ist, kann Unsinn sein. Geben Sie bei --language die Sprache des Textes an; aus einer, die factlint nicht liest, werden nur Namen aufgeführt.`
      : `Der Text liest sich wie ${languageName(likely, "de")}, doch --language ${given} sagt etwas anderes: Was daraus aufgeführt ist, kann Unsinn sein. Beginnen Sie den Eintrag neu mit --language ${likely}.`,
  "new.unreadable": ({ path, problem }, { say }) => `${path}: ${say(problem)}`,
  "silence.article": ({ article, questions }, { plural }) =>
    questions === 0
      ? `${article} beantwortet jede Frage der Story.`
      : `${article} schweigt zu ${plural(questions, { one: "einer Frage", other: "# Fragen" })} der Story.`,
  "silence.question": ({ id, question }) => `${question} (${id})`,
  "silence.passage": ({ words, paragraph }) => `Absatz ${paragraph}: „${words}“`,
  "silence.no-text": () =>
    "Der Text liegt nicht vor, deshalb lässt sich zu keiner von diesen eine Stelle zeigen. Nennen Sie mit --texts den Ordner, in dem er liegt:",
  "silence.no-passage": ({ questions, isRest }, { plural }) =>
    isRest
      ? `Zu ${plural(questions, { one: "einer weiteren Frage", other: "# weiteren Fragen" })} fällt im Text nichts auf:`
      : "Im Text fällt dazu nichts auf:",
  "silence.unknown-story": ({ story, stories }, { list }) =>
    `Eine Story „${story}“ gibt es nicht.${stories.length === 0 ? "" : ` Es gibt: ${list(stories)}.`}`,
  "suggest.at": ({ paragraph }) => `Ist Absatz ${paragraph} gemeint, schreiben Sie: at: ${paragraph}`,
  "suggest.bare-quote": ({ quote }) =>
    `Anführungszeichen um ein Zitat zählen als Teil davon. Stehen im Artikel dort keine, schreiben Sie: quote: ${quote}`,
  "suggest.copy-quote": () =>
    "Übernehmen Sie die Worte aus dem Artikel, Buchstabe für Buchstabe und ganz; oder lesen Sie noch einmal: Vielleicht sagt er es nicht.",
  "suggest.prefix": () =>
    "Geben Sie die Worte unmittelbar davor oder danach als prefix oder suffix an, oder zitieren Sie mehr Worte.",
  "suggest.fingerprint": () => "Rufen Sie factlint fingerprint auf, wo der Text des Artikels vorliegt.",
  "suggest.text-folder": ({ path }) =>
    `Nennen Sie den Ordner, in dem ${path} liegt, unter texts in factlint.yaml oder mit --texts; oder behalten Sie seinen Fingerabdruck.`,
  "suggest.quote": () => "Ergänzen Sie die wenigen Worte des Artikels, die es sagen, mit der Nummer ihres Absatzes.",
  "suggest.value": ({ values }, { list }) => `Stimmt das Zitat, schreiben Sie: value: ${list(values, "or")}`,
  "suggest.quote-more": () =>
    "Zitieren Sie die Worte, die es sagen, oder sagen Sie in einer Anmerkung, wie der Wert daraus folgt.",
  "suggest.correct-or-quote": () =>
    "Lesen Sie den Artikel noch einmal: Berichtigen Sie den Wert, oder zitieren Sie die Worte, die es sagen.",
};

const tokens: Readonly<Partial<Record<KindName, string>>> = {
  date: "keine Zeitangabe",
  period: "keine Zeitangabe",
  quantity: "keine Zahl oder Mengenangabe",
};

function inQuotes(text: string): string {
  return `„${text}“`;
}

function paragraphsInWords(paragraphs: readonly number[], { list, plural }: Words): string {
  return `${plural(paragraphs.length, { one: "Absatz", other: "den Absätzen" })} ${list(paragraphs.map(String))}`;
}
