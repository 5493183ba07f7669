import type { DecisionOutcome } from "../../model/decision.ts";
import type { FindingState } from "../../model/finding.ts";
import type { Facet, PageMessages, Tab } from "../../model/messages/page.ts";
import type { Catalogue } from "../catalogue.ts";
import { midSentence } from "../mid-sentence.ts";
import { kinds } from "./kinds.ts";

const tabNames: Readonly<Record<Tab, string>> = {
  all: "Alles",
  decide: "Zu erledigen",
  disputed: "Umstritten",
  near: "Knapp auseinander",
  reopened: "Wieder offen",
  // With a place to break it on a phone.
  agreed: "Überein\u00adstimmend",
  single: "Nur ein Ursprung",
  decided: "Entschieden",
  other: "Weitere Hinweise",
};

const facetNames: Readonly<Record<Facet, string>> = {
  severity: "Schwere",
  rule: "Regel",
  state: "Stand",
  story: "Story",
  outlet: "Medium",
  lang: "Sprache",
  kind: "Art des Werts",
  article: "Artikel",
};

const stateNames: Readonly<Record<FindingState, string>> = {
  open: "offen",
  decided: "entschieden",
  reopened: "wieder offen",
};

const decisionOutcomes: Readonly<Record<DecisionOutcome, string>> = {
  "one-right": "Eine Seite hat recht",
  "all-right": "Alle haben recht",
  "none-right": "Niemand hat recht",
  "transcription-error": "Unsere Erfassung war falsch",
  "different-scope": "Sie sprechen von Verschiedenem",
  superseded: "Eine spätere Meldung ersetzt die frühere",
  unresolved: "Vorerst nicht zu klären",
};

const keys: Readonly<Record<PageMessages["page.key"]["key"], string>> = {
  "/": "suchen",
  j: "nächster Befund",
  k: "voriger Befund",
  Enter: "Befund auf- oder zuklappen",
  Esc: "Suche verlassen oder leeren",
  "?": "diese Tasten zeigen",
};

export const page: Catalogue<PageMessages> = {
  "page.lists": () => "Auf einen Blick",
  "page.search": () => "Suche",
  "page.search-example": () => "Wörter oder outlet:… rule:… lang:… state:… story:…",
  "page.narrow": () => "Eingrenzen",
  "page.shown": () => "Gezeigt:",
  "page.of": () => "von",
  "page.copy-link": () => "Link zu dieser Ansicht kopieren",
  "page.copied": () => "Kopiert",
  "page.more": () => "Mehr zeigen",
  "page.earlier": () => "Vorhergehende zeigen",
  "page.gone": () => "Diesen Befund gibt es in diesem Bericht nicht mehr:",
  "page.tables-left-out": ({ count }, { plural }) =>
    plural(count, {
      one: "Die Tabelle, wer was sagt, fehlt bei einer Story, damit die Datei klein bleibt: Ihre Karten sagen dasselbe.",
      other:
        "Die Tabellen, wer was sagt, fehlen bei # Storys, damit die Datei klein bleibt: Ihre Karten sagen dasselbe.",
    }),
  "page.nothing": () => "Kein Treffer.",
  "page.clear": () => "Suche leeren",
  "page.findings": () => "Befunde, die schwersten zuerst",
  "page.keys": () => "Tasten",
  "page.close": () => "Schließen",
  "page.stories": () => "Storys",
  "page.story": () => "Story",
  "page.question": () => "Frage",
  "page.outcome": () => "Ergebnis",
  "page.silent": () => "sagt nichts dazu",
  "page.picture": () => "Maßstäblich gezeichnet",
  "page.difference": () => "Wo der Wortlaut abweicht",
  "page.only-first": () => "nur im ersten",
  "page.only-second": () => "nur im zweiten",
  "page.decision": () => "Entscheidung",
  "page.accepted": () => "Anerkannt",
  "page.reopened-because": () => "Wieder offen: Die Grundlage der Entscheidung hat sich geändert.",
  "page.decide": () => "Entscheidung festhalten",
  "page.decide-again": () => "Entscheidung ändern",
  "page.form.outcome": () => "Was stimmt",
  "page.form.accepted": () => "Anerkannte Aussagen",
  "page.form.none-accepted": () => "Kreuzen Sie die Aussagen an, die zutreffen.",
  "page.form.reason": () => "Begründung",
  "page.form.by": () => "Ihr Name",
  "page.form.on": () => "Datum",
  "page.form.settled-by": () => "Was es geklärt hat oder klären würde",
  "page.form.keep": () => "Für den Export merken",
  "page.form.discard": () => "Verwerfen",
  "page.export": () => "Entscheidungen zum Export",
  "page.export-hint": () =>
    "Gespeichert wird erst mit dem Export. Laden Sie die Datei herunter oder kopieren Sie den Text, und lassen Sie ihn übernehmen mit: factlint decide --from FILE",
  "page.download": () => "Herunterladen",
  "page.copy": () => "Text kopieren",
  "page.member": () => "Eintrag",
  "page.named": () => "genannt",
  "page.left-open": () => "offengelassen",
  "page.ruled-out": () => "ausgeschlossen",
  "page.unreadable": () => "Nicht lesbare Dateien",
  "page.no-script": () =>
    "Suche, Filter und das Formular für Entscheidungen brauchen JavaScript. Alles andere steht hier.",
  "page.to-findings": () => "Zu den Befunden springen",
  "page.notes": () => "Anmerkung",
  "page.checked": ({ day, version }, words) => `Stand: ${words.day(day)} · factlint ${version}`,
  "page.tab": ({ tab }) => tabNames[tab],
  "page.facet": ({ facet }) => facetNames[facet],
  "page.kind": ({ kind }) => kinds[kind],
  "page.state": ({ state }) => stateNames[state],
  "page.position": ({ letter }) => `Position ${letter}`,
  "page.matrix": ({ story, questions, articles }, { plural }) =>
    `Wer sagt was in „${story}“: ${plural(questions, { one: "# Frage", other: "# Fragen" })}, ${plural(articles, { one: "# Artikel", other: "# Artikel" })}`,
  "page.translation": ({ text }) => `Übersetzt: ${text}`,
  "page.origins": ({ origins }, { list }) => `nach ${list(origins.map(midSentence))}`,
  "page.gap": ({ gap }, { say }) => `Abstand: ${say(gap)}`,
  "page.key": ({ key }) => keys[key],
  "page.decided-by": ({ by, on }, { isoDay }) => `Entschieden von ${midSentence(by)} am ${isoDay(on)}`,
  "page.settled-by": ({ what, settled }) => `${settled ? "Geklärt durch" : "Was es klären würde"}: ${what}`,
  "page.review-by": ({ on }, { isoDay }) => `Wieder zu prüfen bis ${isoDay(on)}`,
  "page.shortened": ({ count }, { plural }) =>
    plural(count, {
      one: "# Karte weiter unten ist gekürzt, damit die Datei klein bleibt.",
      other: "# Karten weiter unten sind gekürzt, damit die Datei klein bleibt.",
    }),
  "decision.outcome": ({ outcome }) => decisionOutcomes[outcome],
};
