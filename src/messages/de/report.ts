import type { ReportMessages } from "../../model/messages/report.ts";
import type { Need } from "../../model/need.ts";
import type { Outcome, RangeAs } from "../../model/question.ts";
import type { Catalogue, Words } from "../catalogue.ts";
import { midSentence } from "../mid-sentence.ts";

const outcomeNames: Readonly<Record<Outcome, string>> = {
  conflicting: "widersprüchlich",
  disputed: "umstritten",
  near: "knapp auseinander",
  changed: "geändert",
  "not-comparable": "nicht vergleichbar",
  "single-origin": "nur aus einem Ursprung",
  agreed: "übereinstimmend",
  compatible: "vereinbar",
};

const safeNames: Readonly<Record<RangeAs, string>> = {
  fact: "Sicher zu veröffentlichen",
  doubt: "Als unsicher zu veröffentlichen",
  plan: "Als Plan oder Prognose sicher zu veröffentlichen",
  word: "Nur mit Nennung dessen zu veröffentlichen, der es sagt",
};

const statusNames = {
  fact: "Tatsache",
  plan: "Plan",
  forecast: "Prognose",
  allegation: "Vorwurf",
  denial: "Dementi",
  opinion: "Meinung",
} as const;

const severityNames = { error: "Fehler", warning: "Warnung", info: "Hinweis" } as const;

const titles: Readonly<Record<Need, string>> = {
  contradiction: "Wo die Quellen nicht alle recht haben können",
  decision: "Was zu entscheiden ist",
  correction: "Was in den Einträgen zu berichtigen ist",
  difference: "Wo die Quellen voneinander abweichen",
  nothing: "Es ist nichts zu entscheiden",
};

const conclusions: Readonly<Record<Need, string>> = {
  contradiction: "Die Quellen können nicht alle recht haben",
  decision: "Es ist etwas zu entscheiden",
  correction: "In den Einträgen ist etwas zu berichtigen",
  difference: "Die Quellen weichen voneinander ab, aber zu entscheiden ist nichts",
  nothing: "Es ist nichts zu entscheiden",
};

/** What fails a check, and what would. */
const stopping = {
  new: "neuer Fehler",
  error: "der Fehler",
  warning: "der Fehler oder Warnungen",
  none: "nichts",
} as const;
const passing = {
  new: "Nur neue Fehler ließen",
  error: "Nur Fehler ließen",
  warning: "Nur Fehler und Warnungen ließen",
} as const;

/** Why nothing needs a decision, where something did. */
function andDecided(decided: number, { plural }: Words): string {
  return decided === 0
    ? ""
    : plural(decided, { one: ": Ein Befund ist entschieden", other: ": # Befunde sind entschieden" });
}

export const report: Catalogue<ReportMessages> = {
  "report.title": ({ need, decided }, words) =>
    `${titles[need]}${need === "nothing" ? andDecided(decided, words) : ""}`,
  "report.conclusion": ({ need, decided }, words) =>
    `${conclusions[need]}${need === "nothing" || need === "difference" ? andDecided(decided, words) : ""}.`,
  "report.counted": ({ stories, articles, claims, questions }, { plural }) =>
    `${plural(stories, { one: "# Story", other: "# Storys" })}, ${plural(articles, { one: "# Artikel", other: "# Artikel" })}, ${plural(claims, { one: "# Aussage", other: "# Aussagen" })} zu ${plural(questions, { one: "# Frage", other: "# Fragen" })}`,
  "report.findings": ({ error, warning, info, decided }, { plural }) =>
    [
      plural(error, { one: "# Fehler", other: "# Fehler" }),
      plural(warning, { one: "# Warnung", other: "# Warnungen" }),
      plural(info, { one: "# Hinweis", other: "# Hinweise" }),
      ...(decided === 0 ? [] : [plural(decided, { other: "# entschieden" })]),
    ].join(", "),
  "report.no-findings": () => "Nichts zu melden: Keine Aussagen widersprechen einander.",
  "report.outcomes": ({ outcomes, repeated }) =>
    outcomes
      .map(({ outcome, count }) => {
        const counted = `${count} ${outcomeNames[outcome]}`;
        return outcome === "single-origin" && repeated > 0
          ? `${counted} (${repeated} davon in mehreren Artikeln)`
          : counted;
      })
      .join(", "),
  "report.short-notes": () =>
    "Hinweise stehen hier kurz: `factlint explain` mit der Kennung eines Hinweises nennt seine Zitate und Fundstellen.",
  "report.failed-inputs": ({ count }, { plural }) =>
    plural(count, {
      one: "# Datei war nicht lesbar; der Rest wurde ohne sie geprüft.",
      other: "# Dateien waren nicht lesbar; der Rest wurde ohne sie geprüft.",
    }),
  "report.gate"({ failed, failOn, unread }, { plural }) {
    if (failed) return `Die Prüfung ist nicht bestanden, wegen ${stopping[failOn]}.`;
    if (unread > 0)
      return plural(unread, {
        one: "Die Prüfung ist nicht bestanden, weil eine Datei nicht gelesen werden konnte.",
        other: "Die Prüfung ist nicht bestanden, weil # Dateien nicht gelesen werden konnten.",
      });
    if (failOn === "none") return "Die Prüfung ist bestanden, was immer sie findet: So ist sie eingestellt.";
    return `Die Prüfung ist bestanden: ${passing[failOn]} sie scheitern.`;
  },
  "report.colon": () => ":",
  "report.question": ({ subject, question }) => `${subject}: ${question}`,
  "report.why": () => "Warum nicht alle recht haben können",
  "report.comparison": () => "Was der Vergleich zeigt",
  "report.range": ({ range, as, alone, differ, decided }, { say }) =>
    `${safeNames[as]}${decided ? ", wie entschieden" : ""}${alone && as !== "word" ? ", mit Quellenangabe" : ""}: ${say(range)}${differ ? "; die Berichte gehen auseinander" : ""}`,
  "report.settle": () => "Was es klären würde",
  "report.and-more": ({ count }) => `und ${count} weitere`,
  "report.more-positions": ({ count }, { plural }) =>
    plural(count, { one: "und # weitere Position", other: "und # weitere Positionen" }),
  "report.position": ({ value, claims, origins }, { say, plural }) =>
    `${say(value)} (${plural(claims, { one: "# Aussage", other: "# Aussagen" })}, ${plural(origins, { one: "# Ursprung", other: "# Ursprünge" })})`,
  "severity.name": ({ severity }) => severityNames[severity],
  "outcome.name": ({ outcome }) => outcomeNames[outcome],
  "status.name": ({ status }) => statusNames[status],
  "report.said-by": ({ speaker }) => `sagt ${midSentence(speaker)}`,
  "report.undated": () => "undatiert",
};
