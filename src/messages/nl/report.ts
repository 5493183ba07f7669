import type { ReportMessages } from "../../model/messages/report.ts";
import type { Need } from "../../model/need.ts";
import type { Outcome, RangeAs } from "../../model/question.ts";
import type { Catalogue, Words } from "../catalogue.ts";
import { midSentence } from "../mid-sentence.ts";

const outcomeNames: Readonly<Record<Outcome, string>> = {
  conflicting: "tegenstrijdig",
  disputed: "omstreden",
  near: "bijna gelijk",
  changed: "veranderd",
  "not-comparable": "niet te vergelijken",
  "single-origin": "van één herkomst",
  agreed: "eensluidend",
  compatible: "verenigbaar",
};

const safeNames: Readonly<Record<RangeAs, string>> = {
  fact: "Veilig te publiceren",
  doubt: "Als onzeker te publiceren",
  plan: "Als plan of verwachting veilig te publiceren",
  word: "Alleen te publiceren met vermelding van wie het zegt",
};

const statusNames = {
  fact: "feit",
  plan: "plan",
  forecast: "prognose",
  allegation: "beschuldiging",
  denial: "ontkenning",
  opinion: "mening",
} as const;

const severityNames = { error: "fout", warning: "waarschuwing", info: "opmerking" } as const;

const titles: Readonly<Record<Need, string>> = {
  contradiction: "Waar de bronnen niet allemaal gelijk kunnen hebben",
  decision: "Wat er te beslissen is",
  correction: "Wat er in de records te verbeteren is",
  difference: "Waar de bronnen verschillen",
  nothing: "Er is niets te beslissen",
};

const conclusions: Readonly<Record<Need, string>> = {
  contradiction: "De bronnen kunnen niet allemaal gelijk hebben",
  decision: "Er is iets te beslissen",
  correction: "In de records is iets te verbeteren",
  difference: "De bronnen verschillen, maar er is niets te beslissen",
  nothing: "Er is niets te beslissen",
};

/** What fails a check, and what would. */
const stopping = { new: "nieuwe fouten", error: "fouten", warning: "fouten of waarschuwingen", none: "niets" } as const;
const passing = {
  new: "alleen nieuwe fouten zouden",
  error: "alleen fouten zouden",
  warning: "alleen fouten en waarschuwingen zouden",
} as const;

/** Why nothing needs a decision, where something did. */
function andDecided(decided: number, { plural }: Words): string {
  return decided === 0
    ? ""
    : plural(decided, { one: ": één bevinding is beslist", other: ": # bevindingen zijn beslist" });
}

export const report: Catalogue<ReportMessages> = {
  "report.title": ({ need, decided }, words) =>
    `${titles[need]}${need === "nothing" ? andDecided(decided, words) : ""}`,
  "report.conclusion": ({ need, decided }, words) =>
    `${conclusions[need]}${need === "nothing" || need === "difference" ? andDecided(decided, words) : ""}.`,
  "report.counted": ({ stories, articles, claims, questions }, { plural }) =>
    `${plural(stories, { one: "# dossier", other: "# dossiers" })}, ${plural(articles, { one: "# artikel", other: "# artikelen" })}, ${plural(claims, { one: "# bewering", other: "# beweringen" })} over ${plural(questions, { one: "# vraag", other: "# vragen" })}`,
  "report.findings": ({ error, warning, info, decided }, { plural }) =>
    [
      plural(error, { one: "# fout", other: "# fouten" }),
      plural(warning, { one: "# waarschuwing", other: "# waarschuwingen" }),
      plural(info, { one: "# opmerking", other: "# opmerkingen" }),
      ...(decided === 0 ? [] : [plural(decided, { other: "# beslist" })]),
    ].join(", "),
  "report.no-findings": () => "Niets te melden: geen beweringen spreken elkaar tegen.",
  "report.outcomes": ({ outcomes, repeated }) =>
    outcomes
      .map(({ outcome, count }) => {
        const counted = `${count} ${outcomeNames[outcome]}`;
        return outcome === "single-origin" && repeated > 0
          ? `${counted} (${repeated} daarvan in meerdere artikelen)`
          : counted;
      })
      .join(", "),
  "report.short-notes": () =>
    "Opmerkingen staan hier verkort: `factlint explain` met de id van een opmerking noemt de citaten en vindplaatsen.",
  "report.failed-inputs": ({ count }, { plural }) =>
    plural(count, {
      one: "# bestand was niet te lezen; de rest is zonder dat bestand gecontroleerd.",
      other: "# bestanden waren niet te lezen; de rest is zonder die bestanden gecontroleerd.",
    }),
  "report.gate"({ failed, failOn, unread }, { plural }) {
    if (failed) return `De controle faalt door ${stopping[failOn]}.`;
    if (unread > 0)
      return plural(unread, {
        one: "De controle faalt omdat een bestand niet gelezen kon worden.",
        other: "De controle faalt omdat # bestanden niet gelezen konden worden.",
      });
    if (failOn === "none") return "De controle slaagt, wat ze ook vindt: zo is ze ingesteld.";
    return `De controle slaagt: ${passing[failOn]} haar laten falen.`;
  },
  "report.colon": () => ":",
  "report.question": ({ subject, question }) => `${subject}: ${question}`,
  "report.why": () => "Waarom ze niet allemaal gelijk kunnen hebben",
  "report.comparison": () => "Wat de vergelijking laat zien",
  "report.range": ({ range, as, alone, differ, decided }, { say }) =>
    `${safeNames[as]}${decided ? ", zoals besloten" : ""}${alone && as !== "word" ? ", met bronvermelding" : ""}: ${say(range)}${differ ? "; de berichten verschillen" : ""}`,
  "report.settle": () => "Wat uitsluitsel zou geven",
  "report.and-more": ({ count }) => `en nog ${count}`,
  "report.more-positions": ({ count }, { plural }) =>
    plural(count, { one: "en nog # standpunt", other: "en nog # standpunten" }),
  "report.position": ({ value, claims, origins }, { say, plural }) =>
    `${say(value)} (${plural(claims, { one: "# bewering", other: "# beweringen" })}, ${plural(origins, { one: "# herkomst", other: "# herkomsten" })})`,
  "severity.name": ({ severity }) => severityNames[severity],
  "outcome.name": ({ outcome }) => outcomeNames[outcome],
  "status.name": ({ status }) => statusNames[status],
  "report.said-by": ({ speaker }) => `zegt ${midSentence(speaker)}`,
  "report.undated": () => "zonder datum",
};
