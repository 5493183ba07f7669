import type { DecisionOutcome } from "../../model/decision.ts";
import type { FindingState } from "../../model/finding.ts";
import type { Facet, PageMessages, Tab } from "../../model/messages/page.ts";
import type { Catalogue } from "../catalogue.ts";
import { midSentence } from "../mid-sentence.ts";
import { kinds } from "./kinds.ts";

const tabNames: Readonly<Record<Tab, string>> = {
  all: "Tout",
  decide: "À régler",
  disputed: "Contesté",
  near: "Presque concordant",
  reopened: "Rouvert",
  agreed: "Concordant",
  single: "Une seule origine",
  decided: "Tranché",
  other: "Autres remarques",
};

const facetNames: Readonly<Record<Facet, string>> = {
  severity: "Gravité",
  rule: "Règle",
  state: "État",
  story: "Dossier",
  outlet: "Média",
  lang: "Langue",
  kind: "Type de valeur",
  article: "Article",
};

const stateNames: Readonly<Record<FindingState, string>> = { open: "ouvert", decided: "tranché", reopened: "rouvert" };

const decisionOutcomes: Readonly<Record<DecisionOutcome, string>> = {
  "one-right": "Une des versions est juste",
  "all-right": "Toutes sont justes",
  "none-right": "Aucune n’est juste",
  "transcription-error": "Notre relevé était faux",
  "different-scope": "Elles parlent de choses différentes",
  superseded: "Une information plus récente remplace l’ancienne",
  unresolved: "Impossible à trancher pour l’instant",
};

const keys: Readonly<Record<PageMessages["page.key"]["key"], string>> = {
  "/": "chercher",
  j: "constat suivant",
  k: "constat précédent",
  Enter: "ouvrir ou fermer le constat",
  Esc: "quitter la recherche ou l’effacer",
  "?": "montrer ces touches",
};

export const page: Catalogue<PageMessages> = {
  "page.lists": () => "En un coup d’œil",
  "page.search": () => "Recherche",
  "page.search-example": () => "des mots, ou outlet:… rule:… lang:… state:… story:…",
  "page.narrow": () => "Affiner",
  "page.shown": () => "Affichés :",
  "page.of": () => "sur",
  "page.copy-link": () => "Copier le lien de cette vue",
  "page.copied": () => "Copié",
  "page.more": () => "En montrer plus",
  "page.earlier": () => "Montrer les précédents",
  "page.gone": () => "Ce constat n’est plus dans ce rapport :",
  "page.tables-left-out": ({ count }, { plural }) =>
    plural(count, {
      one: "Le tableau de qui dit quoi manque pour un dossier, afin que ce fichier reste petit : ses cartes disent la même chose.",
      other:
        "Les tableaux de qui dit quoi manquent pour # dossiers, afin que ce fichier reste petit : leurs cartes disent la même chose.",
    }),
  "page.nothing": () => "Aucun résultat.",
  "page.clear": () => "Effacer la recherche",
  "page.findings": () => "Constats, les plus graves d’abord",
  "page.keys": () => "Touches",
  "page.close": () => "Fermer",
  "page.stories": () => "Dossiers",
  "page.story": () => "Dossier",
  "page.question": () => "Question",
  "page.outcome": () => "Résultat",
  "page.silent": () => "n’en dit rien",
  "page.picture": () => "Dessiné à l’échelle",
  "page.difference": () => "Où les formulations diffèrent",
  "page.only-first": () => "seulement dans la première",
  "page.only-second": () => "seulement dans la seconde",
  "page.decision": () => "Décision",
  "page.accepted": () => "Retenu",
  "page.reopened-because": () => "Rouvert : ce sur quoi portait la décision a changé depuis.",
  "page.decide": () => "Consigner une décision",
  "page.decide-again": () => "Modifier la décision",
  "page.form.outcome": () => "Ce qui est juste",
  "page.form.accepted": () => "Affirmations retenues",
  "page.form.none-accepted": () => "Cochez les affirmations qui sont justes.",
  "page.form.reason": () => "Motif",
  "page.form.by": () => "Votre nom",
  "page.form.on": () => "Date",
  "page.form.settled-by": () => "Ce qui a permis, ou permettrait, de trancher",
  "page.form.keep": () => "Garder pour l’export",
  "page.form.discard": () => "Abandonner",
  "page.export": () => "Décisions à exporter",
  "page.export-hint": () =>
    "Rien n’est enregistré avant l’export. Téléchargez le fichier ou copiez le texte, puis faites-le consigner avec : factlint decide --from FILE",
  "page.download": () => "Télécharger",
  "page.copy": () => "Copier le texte",
  "page.member": () => "Élément",
  "page.named": () => "cité",
  "page.left-open": () => "laissé ouvert",
  "page.ruled-out": () => "exclu",
  "page.unreadable": () => "Fichiers illisibles",
  "page.no-script": () =>
    "La recherche, les filtres et le formulaire de décision demandent JavaScript. Tout le reste est là.",
  "page.to-findings": () => "Aller aux constats",
  "page.notes": () => "Note",
  "page.checked": ({ day, version }, words) => `Au ${words.day(day)} · factlint ${version}`,
  "page.tab": ({ tab }) => tabNames[tab],
  "page.facet": ({ facet }) => facetNames[facet],
  "page.kind": ({ kind }) => kinds[kind][1],
  "page.state": ({ state }) => stateNames[state],
  "page.position": ({ letter }) => `Version ${letter}`,
  "page.matrix": ({ story, questions, articles }, { plural }) =>
    `Qui dit quoi dans « ${story} » : ${plural(questions, { one: "# question", other: "# questions" })}, ${plural(articles, { one: "# article", other: "# articles" })}`,
  "page.translation": ({ text }) => `Traduction : ${text}`,
  "page.origins": ({ origins }, { list }) => `d’après ${list(origins.map(midSentence))}`,
  "page.gap": ({ gap }, { say }) => `${say(gap)} d’écart`,
  "page.key": ({ key }) => keys[key],
  "page.decided-by": ({ by, on }, { isoDay }) => `Tranché par ${midSentence(by)} le ${isoDay(on)}`,
  "page.settled-by": ({ what, settled }) =>
    `${settled ? "Tranché grâce à" : "Ce qui permettrait de trancher"} : ${what}`,
  "page.review-by": ({ on }, { isoDay }) => `À revoir au plus tard le ${isoDay(on)}`,
  "page.shortened": ({ count }, { plural }) =>
    plural(count, {
      one: "# fiche plus bas est abrégée, pour que le fichier reste léger.",
      other: "# fiches plus bas sont abrégées, pour que le fichier reste léger.",
    }),
  "decision.outcome": ({ outcome }) => decisionOutcomes[outcome],
};
