import type { ReportMessages } from "../../model/messages/report.ts";
import type { Need } from "../../model/need.ts";
import type { Outcome, RangeAs } from "../../model/question.ts";
import type { Catalogue, PluralForms, Words } from "../catalogue.ts";
import { midSentence } from "../mid-sentence.ts";

const outcomeNames: Readonly<Record<Outcome, string>> = {
  conflicting: "contradictoire",
  disputed: "contesté",
  near: "presque concordant",
  changed: "changé",
  "not-comparable": "non comparable",
  "single-origin": "d’une seule origine",
  agreed: "concordant",
  compatible: "compatible",
};

/** Of questions, which are feminine. */
const questionsOf: Readonly<Record<Outcome, PluralForms>> = {
  conflicting: { one: "# contradictoire", other: "# contradictoires" },
  disputed: { one: "# contestée", other: "# contestées" },
  near: { one: "# presque concordante", other: "# presque concordantes" },
  changed: { one: "# changée", other: "# changées" },
  "not-comparable": { one: "# non comparable", other: "# non comparables" },
  "single-origin": { other: "# d’une seule origine" },
  agreed: { one: "# concordante", other: "# concordantes" },
  compatible: { one: "# compatible", other: "# compatibles" },
};

const safeNames: Readonly<Record<RangeAs, string>> = {
  fact: "Publiable sans risque",
  doubt: "Publiable comme incertain",
  plan: "Publiable sans risque comme projet ou prévision",
  word: "Publiable seulement en disant qui l’affirme",
};

const statusNames = {
  fact: "fait",
  plan: "projet",
  forecast: "prévision",
  allegation: "allégation",
  denial: "démenti",
  opinion: "opinion",
} as const;

const severityNames = { error: "erreur", warning: "avertissement", info: "remarque" } as const;

const titles: Readonly<Record<Need, string>> = {
  contradiction: "Là où les sources ne peuvent pas toutes avoir raison",
  decision: "Ce qui est à trancher",
  correction: "Ce qui est à corriger dans les fiches",
  difference: "Là où les sources divergent",
  nothing: "Il n’y a rien à trancher",
};

const conclusions: Readonly<Record<Need, string>> = {
  contradiction: "Les sources ne peuvent pas toutes avoir raison",
  decision: "Il y a quelque chose à trancher",
  correction: "Il y a quelque chose à corriger dans les fiches",
  difference: "Les sources divergent, mais il n’y a rien à trancher",
  nothing: "Il n’y a rien à trancher",
};

/** What fails a check, and what would. */
const stopping = {
  new: "de nouvelles erreurs",
  error: "d’erreurs",
  warning: "d’erreurs ou d’avertissements",
  none: "de rien",
} as const;
const passing = {
  new: "seules de nouvelles erreurs la feraient",
  error: "seules des erreurs la feraient",
  warning: "seuls des erreurs ou des avertissements la feraient",
} as const;

/** Why nothing needs a decision, where something did. */
function andDecided(decided: number, { plural }: Words): string {
  return decided === 0
    ? ""
    : plural(decided, { one: " : un constat est tranché", other: " : # constats sont tranchés" });
}

export const report: Catalogue<ReportMessages> = {
  "report.title": ({ need, decided }, words) =>
    `${titles[need]}${need === "nothing" ? andDecided(decided, words) : ""}`,
  "report.conclusion": ({ need, decided }, words) =>
    `${conclusions[need]}${need === "nothing" || need === "difference" ? andDecided(decided, words) : ""}.`,
  "report.counted": ({ stories, articles, claims, questions }, { plural }) =>
    `${plural(stories, { one: "# dossier", other: "# dossiers" })}, ${plural(articles, { one: "# article", other: "# articles" })}, ${plural(claims, { one: "# affirmation", other: "# affirmations" })} sur ${plural(questions, { one: "# question", other: "# questions" })}`,
  "report.findings": ({ error, warning, info, decided }, { plural }) =>
    [
      plural(error, { one: "# erreur", other: "# erreurs" }),
      plural(warning, { one: "# avertissement", other: "# avertissements" }),
      plural(info, { one: "# remarque", other: "# remarques" }),
      ...(decided === 0 ? [] : [plural(decided, { one: "# tranché", other: "# tranchés" })]),
    ].join(", "),
  "report.no-findings": () => "Rien à signaler : aucune affirmation n’en contredit une autre.",
  "report.outcomes": ({ outcomes, repeated }, { plural }) =>
    outcomes
      .map(({ outcome, count }) => {
        const counted = plural(count, questionsOf[outcome]);
        return outcome === "single-origin" && repeated > 0
          ? `${counted} (dont ${repeated} dans plusieurs articles)`
          : counted;
      })
      .join(", "),
  "report.short-notes": () =>
    "Les remarques sont abrégées ici : `factlint explain` et l’identifiant d’une remarque en donnent les citations et les emplacements.",
  "report.failed-inputs": ({ count }, { plural }) =>
    plural(count, {
      one: "# fichier n’a pas pu être lu ; le reste a été vérifié sans lui.",
      other: "# fichiers n’ont pas pu être lus ; le reste a été vérifié sans eux.",
    }),
  "report.gate"({ failed, failOn, unread }, { plural }) {
    if (failed) return `La vérification échoue à cause ${stopping[failOn]}.`;
    if (unread > 0)
      return plural(unread, {
        one: "La vérification échoue parce qu’un fichier n’a pas pu être lu.",
        other: "La vérification échoue parce que # fichiers n’ont pas pu être lus.",
      });
    if (failOn === "none") return "La vérification réussit quoi qu’elle trouve : elle est réglée ainsi.";
    return `La vérification réussit : ${passing[failOn]} échouer.`;
  },
  "report.colon": () => " :",
  "report.question": ({ subject, question }) => `${subject} : ${question}`,
  "report.why": () => "Pourquoi elles ne peuvent pas toutes être justes",
  "report.comparison": () => "Ce que montre la comparaison",
  "report.range": ({ range, as, alone, differ, decided }, { say }) =>
    `${safeNames[as]}${decided ? ", selon la décision prise" : ""}${alone && as !== "word" ? ", en citant la source" : ""} : ${say(range)}${differ ? " ; les versions diffèrent" : ""}`,
  "report.settle": () => "Ce qui permettrait de trancher",
  "report.and-more": ({ count }) => `et ${count} de plus`,
  "report.more-positions": ({ count }, { plural }) =>
    plural(count, { one: "et # autre version", other: "et # autres versions" }),
  "report.position": ({ value, claims, origins }, { say, plural }) =>
    `${say(value)} (${plural(claims, { one: "# affirmation", other: "# affirmations" })}, ${plural(origins, { one: "# origine", other: "# origines" })})`,
  "severity.name": ({ severity }) => severityNames[severity],
  "outcome.name": ({ outcome }) => outcomeNames[outcome],
  "status.name": ({ status }) => statusNames[status],
  "report.said-by": ({ speaker }) => `selon ${midSentence(speaker)}`,
  "report.undated": () => "sans date",
};
