import type { CommandMessages, NotWritten, ReadAs } from "../../model/messages/command.ts";
import type { Catalogue } from "../catalogue.ts";
import { midSentence } from "../mid-sentence.ts";
import { amountInWords } from "./amounts.ts";

export const command: Catalogue<CommandMessages> = {
  "command.written": ({ format, file }) => `Het rapport in ${format} staat in ${file}.`,
  "command.comparing": ({ files }, { plural }) =>
    `${plural(files, { one: "# bestand", other: "# bestanden" })} gelezen; wat ze zeggen wordt vergeleken …`,
  "command.fault": ({ problem }) =>
    `factlint zelf is mislukt; aan uw bestanden ligt het niet. Meld dit met de regels hieronder.\n${problem}`,
  "command.not-written": ({ file, why }) => `${file} kon niet geschreven worden. ${notWritten(why)}`,
  "command.not-printed": ({ why }) => `De uitvoer kon niet geschreven worden. ${notWritten(why)}`,
  "command.folder-gone": () => "De map waarin u bent, is er niet meer. Ga naar een andere.",
  "command.no-text-folder": ({ folder }) =>
    `Er is geen map ${folder}, die --texts noemt. Controleer de spelling en de map waarin u bent.`,
  "command.no-file-name": ({ format }) =>
    `-f ${format}= noemt geen bestand. Schrijf -f ${format}=BESTAND, of -f ${format} om het rapport te tonen.`,
  "command.one-report-a-file": ({ file }) => `Twee rapporten zouden naar ${file} gaan. Geef elk een eigen bestand.`,
  "command.report-over-input": ({ file, as }) =>
    `Naar ${file} kan geen rapport gaan: ${readAs[as]} Noem een ander bestand.`,
  "command.empty-path": () =>
    "Een van de paden is leeg. Is een variabele van een script niet gezet? Voor de map waarin u bent, schrijft u een punt (.).",
  "command.unknown-format": ({ format, known }, { list }) =>
    `Er is geen rapportformaat ‘${format}’. De formaten zijn ${list(known)}.`,
  "command.one-format-on-stdout": ({ formats }, { list }) =>
    `Maar één rapport kan naar de terminal, maar ${list(formats)} zouden erheen gaan. Noem voor de andere een bestand: -f json=report.json`,
  "explain.nothing": ({ id, nearest }, { list }) =>
    `Er is geen bevinding, regel, bewering of vraag ‘${id}’.${nearest.length === 0 ? "" : ` Bedoelt u ${list(nearest, "or")}?`}`,
  "explain.different-questions": ({ first, second }) =>
    `${first} en ${second} antwoorden op verschillende vragen en worden dus niet vergeleken.`,
  "explain.same-claim": ({ id }) => `${id} is twee keer genoemd; noem twee beweringen.`,
  "explain.verdict": ({ verdict }, { say }) => `Oordeel: ${say(verdict)}.`,
  "explain.claim": ({ id, written, denotes, status }, { say }) =>
    `${id} zegt ‘${written}’ (${say(status)}); dat betekent: ${say(denotes)}.`,
  "explain.days": ({ from, to, denied }, { isoDay }) => {
    if (from !== null && to !== null)
      return `${denied ? "Uitgesloten zijn" : "Open blijven"} de dagen van ${isoDay(from)} tot en met ${isoDay(to)}.`;
    return `${denied ? "Uitgesloten is" : "Open blijft"} elke dag${from === null ? "" : ` vanaf ${isoDay(from)}`}${to === null ? "" : ` tot en met ${isoDay(to)}`}.`;
  },
  "explain.amounts": ({ from, fromOpen, to, toOpen, unit, denied }, { number }) => {
    const amount = (exact: string) => amountInWords(exact, unit, number);
    const least = from === null ? "" : `${fromOpen ? "meer dan" : "minstens"} ${amount(from)}`;
    const most = to === null ? "" : `${toOpen ? "minder dan" : "hoogstens"} ${amount(to)}`;
    return `${denied ? "Uitgesloten is" : "Open blijft"}: ${[least, most].filter((end) => end !== "").join(" en ") || "elk bedrag"}.`;
  },
  "explain.source": ({ outlet, language, asOf, speaker, scope, origins, place }, { list, say }) =>
    [
      `${outlet} (${language})`,
      asOf === null ? "zonder datum" : `peildatum ${say(asOf)}`,
      ...(speaker === null ? [] : [`zegt ${midSentence(speaker)}`]),
      ...(scope.length === 0 ? [] : [`over ${list(scope)}`]),
      origins.length === 0 ? "eigen verslaggeving" : `volgens ${list(origins.map(midSentence))}`,
      place,
    ].join(" · "),
  "explain.quote": ({ quote, translation }) => `‘${quote}’${translation === null ? "" : ` (${translation})`}`,
  "explain.stands-beside": ({ beside }) => standsBeside[beside],
  "explain.question-of": ({ id, question }) => `${question} (${id})`,
  "explain.outcome": ({ outcome, origins }, { say, plural }) =>
    `Uitkomst: ${say(outcome)}, ${plural(origins, { one: "# onafhankelijke herkomst", other: "# onafhankelijke herkomsten" })}.`,
  "explain.steps": () => "Stap voor stap:",
  "explain.positions": () => "Standpunten:",
  "explain.beside": () => "Naast de standpunten:",
  "explain.findings": () => "Bevindingen:",
  "explain.against": () => "Tegenover de andere beweringen over de vraag:",
  "explain.common-ground": ({ value }, { say }) =>
    value === null ? "Geen waarde past bij allemaal." : `Wat bij allemaal past: ${say(value)}.`,
};

/** Why a claim is not weighed with the others. */
const standsBeside = {
  plan: "Dit is een plan of een voorspelling: het zegt niet wat er gebeurde.",
  denial: "Dit zegt alleen wat niet zo is.",
  superseded: "Een latere versie of een latere waarde is ervoor in de plaats gekomen.",
} as const;

const readAs: Readonly<Record<ReadAs, string>> = {
  settings: "factlint leest dat als de instellingen van de redactie.",
  record: "factlint leest dat als record.",
  fingerprints: "factlint leest dat als de vingerafdrukken van een dossier.",
  text: "dat is de tekst van een artikel.",
};

const reasonsNotWritten = {
  folder: "Het is een map: noem een bestand daarin.",
  "no-folder": "De map is er niet en kan niet gemaakt worden.",
  denied: "In de map mag niet geschreven worden.",
  full: "De schijf is vol.",
  "file-above": "Een deel van het pad is een bestand en geen map.",
  "too-long": "De naam is te lang voor dit systeem.",
} as const;

function notWritten(why: NotWritten): string {
  return why.why === "other" ? `Het systeem zegt: ${why.said}` : reasonsNotWritten[why.why];
}
