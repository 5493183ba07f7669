import type { CommandMessages, NotWritten, ReadAs } from "../../model/messages/command.ts";
import type { Catalogue } from "../catalogue.ts";
import { midSentence } from "../mid-sentence.ts";
import { amountInWords } from "./amounts.ts";
import { sentence } from "./conventions.ts";

export const command: Catalogue<CommandMessages> = {
  "command.written": ({ format, file }) => `Der Bericht im Format ${format} liegt in ${file}.`,
  "command.comparing": ({ files }, { plural }) =>
    `${plural(files, { one: "# Datei", other: "# Dateien" })} gelesen; was sie sagen, wird verglichen …`,
  "command.fault": ({ problem }) =>
    `factlint selbst hat versagt; an Ihren Dateien liegt es nicht. Bitte melden Sie das mit den Zeilen darunter.\n${problem}`,
  "command.not-written": ({ file, why }) => `${file} ließ sich nicht schreiben. ${notWritten(why)}`,
  "command.not-printed": ({ why }) => `Die Ausgabe ließ sich nicht schreiben. ${notWritten(why)}`,
  "command.folder-gone": () => "Den Ordner, in dem Sie sind, gibt es nicht mehr. Wechseln Sie in einen anderen.",
  "command.no-text-folder": ({ folder }) =>
    `Einen Ordner ${folder}, wie ihn --texts nennt, gibt es nicht. Prüfen Sie die Schreibweise und den Ordner, in dem Sie sind.`,
  "command.no-file-name": ({ format }) =>
    `-f ${format}= nennt keine Datei. Schreiben Sie -f ${format}=DATEI, oder -f ${format}, um den Bericht auszugeben.`,
  "command.one-report-a-file": ({ file }) => `Zwei Berichte gingen nach ${file}. Geben Sie jedem eine eigene Datei.`,
  "command.report-over-input": ({ file, as }) =>
    `Nach ${file} kann kein Bericht gehen: ${readAs[as]} Nennen Sie eine andere Datei.`,
  "command.empty-path": () =>
    "Einer der Pfade ist leer. Ist eine Variable eines Skripts nicht gesetzt? Für den Ordner, in dem Sie sind, schreiben Sie einen Punkt (.).",
  "command.unknown-format": ({ format, known }, { list }) =>
    `Ein Berichtsformat „${format}“ gibt es nicht. Die Formate sind ${list(known)}.`,
  "command.one-format-on-stdout": ({ formats }, { list }) =>
    `Nur ein Bericht kann auf das Terminal gehen, aber ${list(formats)} gingen dorthin. Nennen Sie für die anderen eine Datei: -f json=report.json`,
  "explain.nothing": ({ id, nearest }, { list }) =>
    `Es gibt keinen Befund, keine Regel, keine Aussage und keine Frage „${id}“.${nearest.length === 0 ? "" : ` Ist ${list(nearest, "or")} gemeint?`}`,
  "explain.different-questions": ({ first, second }) =>
    `${first} und ${second} antworten auf verschiedene Fragen und werden daher nicht verglichen.`,
  "explain.same-claim": ({ id }) => `${id} wurde zweimal genannt; nennen Sie zwei Aussagen.`,
  "explain.verdict": ({ verdict }, { say }) => `Urteil: ${sentence(say(verdict))}.`,
  "explain.claim": ({ id, written, denotes, status }, { say }) =>
    `${id} sagt „${written}“ (${say(status)}); das bedeutet: ${say(denotes)}.`,
  "explain.days": ({ from, to, denied }, { isoDay }) => {
    if (from !== null && to !== null)
      return `${denied ? "Ausgeschlossen sind" : "Offen bleiben"} die Tage vom ${isoDay(from)} bis zum ${isoDay(to)}.`;
    return `${denied ? "Ausgeschlossen ist" : "Offen bleibt"} jeder Tag${from === null ? "" : ` ab dem ${isoDay(from)}`}${to === null ? "" : ` bis zum ${isoDay(to)}`}.`;
  },
  "explain.amounts": ({ from, fromOpen, to, toOpen, unit, denied }, { number }) => {
    const amount = (exact: string) => amountInWords(exact, unit, number);
    const least = from === null ? "" : `${fromOpen ? "mehr als" : "mindestens"} ${amount(from)}`;
    const most = to === null ? "" : `${toOpen ? "weniger als" : "höchstens"} ${amount(to)}`;
    return `${denied ? "Ausgeschlossen ist" : "Offen bleibt"}: ${[least, most].filter((end) => end !== "").join(" und ") || "jeder Betrag"}.`;
  },
  "explain.source": ({ outlet, language, asOf, speaker, scope, origins, place }, { list, say }) =>
    [
      `${outlet} (${language})`,
      asOf === null ? "ohne Datum" : `Stand ${say(asOf)}`,
      ...(speaker === null ? [] : [`sagt ${midSentence(speaker)}`]),
      ...(scope.length === 0 ? [] : [`für ${list(scope)}`]),
      origins.length === 0 ? "eigene Recherche" : `nach ${list(origins.map(midSentence))}`,
      place,
    ].join(" · "),
  "explain.quote": ({ quote, translation }) => `„${quote}“${translation === null ? "" : ` (${translation})`}`,
  "explain.stands-beside": ({ beside }) => standsBeside[beside],
  "explain.question-of": ({ id, question }) => `${question} (${id})`,
  "explain.outcome": ({ outcome, origins }, { say, plural }) =>
    `Ergebnis: ${say(outcome)}, ${plural(origins, { one: "# unabhängiger Ursprung", other: "# unabhängige Ursprünge" })}.`,
  "explain.steps": () => "Schritt für Schritt:",
  "explain.positions": () => "Positionen:",
  "explain.beside": () => "Neben den Positionen:",
  "explain.findings": () => "Befunde:",
  "explain.against": () => "Gegenüber den anderen Aussagen zu der Frage:",
  "explain.common-ground": ({ value }, { say }) =>
    value === null ? "Kein Wert passt zu allen." : `Was zu allen passt: ${say(value)}.`,
};

/** Why a claim is not weighed with the others. */
const standsBeside = {
  plan: "Das ist ein Plan oder eine Prognose: Es sagt nicht, was geschah.",
  denial: "Das sagt nur, was nicht so ist.",
  superseded: "Eine spätere Fassung oder ein späterer Wert ist an die Stelle getreten.",
} as const;

const readAs: Readonly<Record<ReadAs, string>> = {
  settings: "factlint liest das als die Einstellungen der Redaktion.",
  record: "factlint liest das als Eintrag.",
  fingerprints: "factlint liest das als die Fingerabdrücke einer Story.",
  text: "Das ist der Text eines Artikels.",
};

const reasonsNotWritten = {
  folder: "Das ist ein Ordner: Nennen Sie eine Datei darin.",
  "no-folder": "Den Ordner gibt es nicht, und er lässt sich nicht anlegen.",
  denied: "In den Ordner darf nicht geschrieben werden.",
  full: "Der Datenträger ist voll.",
  "file-above": "Ein Teil des Pfades ist eine Datei und kein Ordner.",
  "too-long": "Der Name ist für dieses System zu lang.",
} as const;

function notWritten(why: NotWritten): string {
  return why.why === "other" ? `Das System sagt: ${why.said}` : reasonsNotWritten[why.why];
}
