import type { DecisionOutcome, PinField } from "../../model/decision.ts";
import type { DecisionMessages } from "../../model/messages/decisions.ts";
import { aside } from "../aside.ts";
import type { Catalogue } from "../catalogue.ts";
import { changesOf } from "../decision-changes.ts";
import { midSentence } from "../mid-sentence.ts";
import { ruleTitles } from "./rule-titles.ts";

const outcomeNames: Readonly<Record<DecisionOutcome, string>> = {
  "one-right": "une des versions est juste",
  "all-right": "toutes sont justes",
  "none-right": "aucune n’est juste",
  "transcription-error": "une fiche lit mal son article",
  "different-scope": "elles parlent de choses différentes",
  superseded: "l’une remplace l’autre",
  unresolved: "la question reste ouverte",
};

const fieldNames: Readonly<Record<Exclude<PinField, "value">, string>> = {
  status: "le statut",
  scope: "la portée",
  "said-by": "l’auteur du propos",
  "as-of": "la date de validité",
  quote: "la citation",
};

const states = { open: "ouvert", decided: "tranché", reopened: "rouvert" } as const;

export const decisions: Catalogue<DecisionMessages> = {
  "decision.changed": changesOf({
    values: (was, now) => `La décision portait sur ${was} ; c’est maintenant ${now}.`,
    against: " contre ",
    moreValues: { one: "et # autre", other: "et # autres" },
    grade: (was, now) => `Tranché comme « ${ruleTitles[was]} » ; maintenant « ${ruleTitles[now]} ».`,
    moreChanges: { one: "Et # autre changement.", other: "Et # autres changements." },
    joined: (who, value) => `${who} s’est ajouté avec ${value}.`,
    left: (who, value) => `${who} (${value}) n’en fait plus partie.`,
    said: (was, now) => `« ${was} » est devenu « ${now} ».`,
    value: (who, was, now) => `${who} disait ${was ?? "rien"} et dit maintenant ${now ?? "rien"}.`,
    field: (field, who, was, now) =>
      `Changement pour ${who}, ${fieldNames[field]} : avant ${was === null ? "rien" : `« ${was} »`}, maintenant ${now === null ? "rien" : `« ${now} »`}.`,
  }),
  "decision.unpinned": () =>
    "Rien ne dit sur quoi portait la décision ; nul ne peut dire si cela a changé. Consignez-le avec `factlint decide --pin`.",
  "decision.recorded": ({ outcome, accepted, by, on }, { list, isoDay }) =>
    `Décision prise par ${midSentence(by)} le ${isoDay(on)} : ${outcomeNames[outcome]}${accepted.length === 0 ? "" : ` ${aside(list(accepted))}`}.`,
  "decision.reason": ({ reason }) => `Motif : ${reason}`,
  "decision.settled-by": ({ what, settled }) =>
    `${settled ? "Tranché grâce à" : "Ce qui permettrait de trancher"} : ${what}`,
  "decision.review-by": ({ day }, { isoDay }) => `À revoir au plus tard le ${isoDay(day)}.`,
  "decision.reopened": ({ because }, { say }) => `Rouvert. ${say(because)}`,
  "decision.state": ({ state }) => states[state],
  "reopened-decision": ({ finding, by, on, because }, { say, isoDay }) =>
    `Ce que ${midSentence(by)} a tranché le ${isoDay(on)} au sujet de ${finding} est rouvert. ${say(because)}`,
  "stale-decision": ({ finding }) => `Cette décision porte sur ${finding}, mais ce constat n’existe plus.`,
  "stale-decision.replaced": ({ finding, on }, { isoDay }) =>
    `Cette décision sur ${finding} est sans effet : une autre, du ${isoDay(on)}, figure plus bas.`,
  "unsound-decision": ({ finding, because }, { say }) =>
    `La décision sur ${finding} ne peut pas être juste. ${say(because)}`,
  "expired-decision": ({ finding, by, on, reviewBy }, { isoDay }) =>
    `Ce que ${midSentence(by)} a tranché le ${isoDay(on)} au sujet de ${finding} était à revoir au plus tard le ${isoDay(reviewBy)}.`,
  "suggest.decide-again": ({ finding }) =>
    `Pesez-le de nouveau et consignez-le : factlint decide ${finding} --outcome … --reason … --by …`,
  "suggest.prune": () => "Corrigez l’identifiant, ou supprimez la décision : factlint decide --prune",
  "suggest.other-outcome": () =>
    "Choisissez un autre résultat, ou corrigez les fiches s’il y manque ce qui distingue les affirmations.",
  "decide.unknown-finding": ({ finding, nearest }) =>
    `Il n’y a pas de constat « ${finding} ».${nearest === null ? "" : ` Vouliez-vous dire ${nearest} ?`}`,
  "decide.not-decidable": ({ finding }) => `${finding} n’est pas à trancher : corrigez ce qui y est nommé.`,
  "decide.unsound": ({ finding, because }, { say }) =>
    `La décision sur ${finding} contredirait les fiches. ${say(because)}`,
  "decide.broken-file": ({ file }) =>
    `${file} est illisible. Réparez-le d’abord ; factlint check dit ce qui ne va pas.`,
  "decide.unsafe-edit": ({ file }) =>
    `${file} est écrit de telle façon que factlint ne peut rien y changer sans risque, et il est resté tel quel. Modifiez-le à la main, puis lancez factlint decide --pin.`,
  "decide.changed-meanwhile": ({ file }) =>
    `Quelqu’un d’autre vient de modifier ${file}, qui a été laissé tel quel. Relancez la commande.`,
  "decide.written": ({ file, decisions }, { plural }) =>
    `${plural(decisions, { one: "La décision est", other: "# décisions sont" })} dans ${file}.`,
  "decide.replaced": ({ finding, outcome, by, on }, { isoDay }) =>
    `Cela remplace ce que ${midSentence(by)} a tranché le ${isoDay(on)} au sujet de ${finding} : ${outcomeNames[outcome]}.`,
  "decide.removed": ({ file, decisions }, { plural }) =>
    `${plural(decisions, { one: "Une décision a été supprimée", other: "# décisions ont été supprimées" })} de ${file}.`,
  "decide.nothing": () => "Il n’y a rien à faire : aucun fichier n’a été modifié.",
  "decide.missing": ({ options, command }, { list }) =>
    `Une décision demande ${list(options)}. Ce qui s’y indique : factlint ${command} --help.`,
  "decide.one-way": () => "Nommez un constat, ou --from, --pin ou --prune : l’un d’eux.",
  "decide.bad-day": ({ option, day }) => `${option} demande une date comme 2026-06-30, pas « ${day} ».`,
  "decide.unreadable": ({ file, problem }, { say }) => `${file} : ${say(problem)}`,
  "init.written": ({ file }) => `Écrit : ${file}`,
  "init.exists": ({ file }) => `${file} est déjà là et a été laissé tel quel.`,
  "init.bad-name": ({ name }) =>
    `« ${name} » ne peut pas nommer un dossier : prenez des lettres, des chiffres et, entre eux, « . », « _ » ou « - ».`,
  "init.next": () => "Lancez maintenant factlint check, et mettez ce que disent vos articles à la place de l’exemple.",
  "init.acceptance": () =>
    "C’était déjà là quand la rédaction a commencé à utiliser factlint. Personne ne l’a encore pesé.",
  "unsound.unknown-claim": ({ claim, known }, { list }) =>
    `Elle retient ${claim}, que le constat ne concerne pas. Il concerne ${known.length === 0 ? "aucune affirmation" : list(known.slice(0, 10))}.`,
  "unsound.clash": ({ first, second }) =>
    `Elle retient à la fois ${first} et ${second}, qui ne peuvent pas être justes toutes les deux.`,
  "unsound.joint-clash": ({ claims }, { list }) =>
    `Elle retient ${list(claims)}, qui ne peuvent pas être toutes justes ensemble.`,
  "unsound.none-accepted": () =>
    "Elle dit qu’une des versions est juste, mais pas laquelle : accepted ne nomme aucune affirmation.",
  "unsound.accepted": ({ outcome }) => `Elle dit « ${outcomeNames[outcome]} », et retient pourtant des affirmations.`,
  "unsound.all-right": () =>
    "Elle dit que toutes sont justes, mais d’après les fiches il ne reste aucune possibilité commune. Si elles parlent de choses différentes, donnez aux affirmations la portée ou la date qui les distingue.",
  "unsound.no-scope": () =>
    "Elle dit que les affirmations parlent de choses différentes, mais leurs fiches ont la même portée. Donnez-leur celle qui les distingue.",
  "unsound.no-time": () =>
    "Elle dit qu’une affirmation remplace l’autre, mais ni une date ni une édition ne les distingue.",
};
