import type { DecisionOutcome } from "../../model/decision.ts";
import type { FindingState } from "../../model/finding.ts";
import type { Facet, PageMessages, Tab } from "../../model/messages/page.ts";
import type { Catalogue } from "../catalogue.ts";
import { midSentence } from "../mid-sentence.ts";
import { kinds } from "./kinds.ts";

const tabNames: Readonly<Record<Tab, string>> = {
  all: "Alles",
  decide: "Af te handelen",
  disputed: "Omstreden",
  near: "Bijna gelijk",
  reopened: "Heropend",
  agreed: "Eensluidend",
  single: "Eén herkomst",
  decided: "Beslist",
  other: "Andere punten",
};

const facetNames: Readonly<Record<Facet, string>> = {
  severity: "Ernst",
  rule: "Regel",
  state: "Stand",
  story: "Dossier",
  outlet: "Medium",
  lang: "Taal",
  kind: "Soort waarde",
  article: "Artikel",
};

const stateNames: Readonly<Record<FindingState, string>> = { open: "open", decided: "beslist", reopened: "heropend" };

const decisionOutcomes: Readonly<Record<DecisionOutcome, string>> = {
  "one-right": "Eén kant heeft gelijk",
  "all-right": "Allemaal hebben ze gelijk",
  "none-right": "Geen van alle heeft gelijk",
  "transcription-error": "Onze vastlegging klopte niet",
  "different-scope": "Ze hebben het over iets anders",
  superseded: "Een later bericht vervangt het eerdere",
  unresolved: "Voorlopig niet uit te zoeken",
};

const keys: Readonly<Record<PageMessages["page.key"]["key"], string>> = {
  "/": "zoeken",
  j: "volgende bevinding",
  k: "vorige bevinding",
  Enter: "bevinding open- of dichtklappen",
  Esc: "zoeken verlaten of wissen",
  "?": "deze toetsen tonen",
};

export const page: Catalogue<PageMessages> = {
  "page.lists": () => "In één oogopslag",
  "page.search": () => "Zoeken",
  "page.search-example": () => "woorden, of outlet:… rule:… lang:… state:… story:…",
  "page.narrow": () => "Verfijnen",
  "page.shown": () => "Getoond:",
  "page.of": () => "van",
  "page.copy-link": () => "Link naar deze weergave kopiëren",
  "page.copied": () => "Gekopieerd",
  "page.more": () => "Meer tonen",
  "page.earlier": () => "Vorige tonen",
  "page.gone": () => "Deze bevinding staat niet meer in dit rapport:",
  "page.tables-left-out": ({ count }, { plural }) =>
    plural(count, {
      one: "De tabel van wie wat zegt ontbreekt bij één dossier, om dit bestand klein te houden: de kaarten zeggen hetzelfde.",
      other:
        "De tabellen van wie wat zegt ontbreken bij # dossiers, om dit bestand klein te houden: de kaarten zeggen hetzelfde.",
    }),
  "page.nothing": () => "Niets gevonden.",
  "page.clear": () => "Zoekopdracht wissen",
  "page.findings": () => "Bevindingen, de ernstigste eerst",
  "page.keys": () => "Toetsen",
  "page.close": () => "Sluiten",
  "page.stories": () => "Dossiers",
  "page.story": () => "Dossier",
  "page.question": () => "Vraag",
  "page.outcome": () => "Uitkomst",
  "page.silent": () => "zegt er niets over",
  "page.picture": () => "Op schaal getekend",
  "page.difference": () => "Waar de bewoording verschilt",
  "page.only-first": () => "alleen in de eerste",
  "page.only-second": () => "alleen in de tweede",
  "page.decision": () => "Beslissing",
  "page.accepted": () => "Aanvaard",
  "page.reopened-because": () => "Heropend: waarover beslist was, is sindsdien veranderd.",
  "page.decide": () => "Beslissing vastleggen",
  "page.decide-again": () => "Beslissing wijzigen",
  "page.form.outcome": () => "Wat klopt",
  "page.form.accepted": () => "Aanvaarde beweringen",
  "page.form.none-accepted": () => "Vink de beweringen aan die kloppen.",
  "page.form.reason": () => "Reden",
  "page.form.by": () => "Uw naam",
  "page.form.on": () => "Datum",
  "page.form.settled-by": () => "Wat uitsluitsel gaf of zou geven",
  "page.form.keep": () => "Bewaren voor export",
  "page.form.discard": () => "Verwerpen",
  "page.export": () => "Beslissingen om te exporteren",
  "page.export-hint": () =>
    "Er wordt niets bewaard tot u exporteert. Download het bestand of kopieer de tekst, en laat die vastleggen met: factlint decide --from FILE",
  "page.download": () => "Downloaden",
  "page.copy": () => "Tekst kopiëren",
  "page.member": () => "Onderdeel",
  "page.named": () => "genoemd",
  "page.left-open": () => "opengelaten",
  "page.ruled-out": () => "uitgesloten",
  "page.unreadable": () => "Bestanden die niet te lezen waren",
  "page.no-script": () =>
    "Zoeken, filteren en het beslissingsformulier werken met JavaScript. Al het andere staat hier.",
  "page.to-findings": () => "Naar de bevindingen",
  "page.notes": () => "Noot",
  "page.checked": ({ day, version }, words) => `Stand van ${words.day(day)} · factlint ${version}`,
  "page.tab": ({ tab }) => tabNames[tab],
  "page.facet": ({ facet }) => facetNames[facet],
  "page.kind": ({ kind }) => kinds[kind],
  "page.state": ({ state }) => stateNames[state],
  "page.position": ({ letter }) => `Standpunt ${letter}`,
  "page.matrix": ({ story, questions, articles }, { plural }) =>
    `Wie zegt wat in ‘${story}’: ${plural(questions, { one: "# vraag", other: "# vragen" })}, ${plural(articles, { one: "# artikel", other: "# artikelen" })}`,
  "page.translation": ({ text }) => `Vertaald: ${text}`,
  "page.origins": ({ origins }, { list }) => `volgens ${list(origins.map(midSentence))}`,
  "page.gap": ({ gap }, { say }) => `${say(gap)} verschil`,
  "page.key": ({ key }) => keys[key],
  "page.decided-by": ({ by, on }, { isoDay }) => `Beslist door ${midSentence(by)} op ${isoDay(on)}`,
  "page.settled-by": ({ what, settled }) => `${settled ? "Uitsluitsel door" : "Wat uitsluitsel zou geven"}: ${what}`,
  "page.review-by": ({ on }, { isoDay }) => `Uiterlijk opnieuw te bekijken op ${isoDay(on)}`,
  "page.shortened": ({ count }, { plural }) =>
    plural(count, {
      one: "# kaart verderop is ingekort om het bestand klein te houden.",
      other: "# kaarten verderop zijn ingekort om het bestand klein te houden.",
    }),
  "decision.outcome": ({ outcome }) => decisionOutcomes[outcome],
};
