import type { CommandMessages, NotWritten, ReadAs } from "../../model/messages/command.ts";
import type { Catalogue } from "../catalogue.ts";
import { midSentence } from "../mid-sentence.ts";
import { amountInWords } from "./amounts.ts";

export const command: Catalogue<CommandMessages> = {
  "command.written": ({ format, file }) => `Le rapport ${format} est dans ${file}.`,
  "command.comparing": ({ files }, { plural }) =>
    `${plural(files, { one: "# fichier lu", other: "# fichiers lus" })} ; comparaison de ce qu’ils disent …`,
  "command.fault": ({ problem }) =>
    `C’est factlint lui-même qui a échoué ; vos fichiers n’y sont pour rien. Merci de le signaler avec les lignes ci-dessous.\n${problem}`,
  "command.not-written": ({ file, why }) => `${file} n’a pas pu être écrit. ${notWritten(why)}`,
  "command.not-printed": ({ why }) => `Le résultat n’a pas pu être affiché. ${notWritten(why)}`,
  "command.folder-gone": () => "Le répertoire où vous êtes n’existe plus. Passez dans un autre.",
  "command.no-text-folder": ({ folder }) =>
    `Il n’y a pas de répertoire ${folder}, que nomme --texts. Vérifiez l’orthographe et le répertoire où vous êtes.`,
  "command.no-file-name": ({ format }) =>
    `-f ${format}= ne nomme pas de fichier. Écrivez -f ${format}=FICHIER, ou -f ${format} pour afficher le rapport.`,
  "command.one-report-a-file": ({ file }) => `Deux rapports iraient dans ${file}. Donnez à chacun un fichier à lui.`,
  "command.report-over-input": ({ file, as }) =>
    `Aucun rapport ne peut aller dans ${file} : ${readAs[as]} Nommez un autre fichier.`,
  "command.empty-path": () =>
    "L’un des chemins est vide. Une variable d’un script n’a-t-elle pas de valeur ? Pour le répertoire où vous êtes, écrivez un point (.).",
  "command.unknown-format": ({ format, known }, { list }) =>
    `Il n’y a pas de format de rapport « ${format} ». Les formats sont ${list(known)}.`,
  "command.one-format-on-stdout": ({ formats }, { list }) =>
    `Un seul rapport peut aller au terminal, mais ${list(formats)} iraient tous. Nommez un fichier pour les autres : -f json=report.json`,
  "explain.nothing": ({ id, nearest }, { list }) =>
    `Il n’y a ni constat, ni règle, ni affirmation, ni question « ${id} ».${nearest.length === 0 ? "" : ` Vouliez-vous dire ${list(nearest, "or")} ?`}`,
  "explain.different-questions": ({ first, second }) =>
    `${first} et ${second} répondent à des questions différentes et ne sont donc pas comparées.`,
  "explain.same-claim": ({ id }) => `${id} est nommée deux fois ; nommez deux affirmations.`,
  "explain.verdict": ({ verdict }, { say }) => `Verdict : ${say(verdict)}.`,
  "explain.claim": ({ id, written, denotes, status }, { say }) =>
    `${id} dit « ${written} » (${say(status)}), ce qui veut dire : ${say(denotes)}.`,
  "explain.days": ({ from, to, denied }, { isoDay }) => {
    if (from !== null && to !== null)
      return `${denied ? "Sont exclus" : "Restent possibles"} les jours du ${isoDay(from)} au ${isoDay(to)}.`;
    return `${denied ? "Est exclu" : "Reste possible"} chaque jour${from === null ? "" : ` à partir du ${isoDay(from)}`}${to === null ? "" : ` jusqu’au ${isoDay(to)}`}.`;
  },
  "explain.amounts": ({ from, fromOpen, to, toOpen, unit, denied }, { number }) => {
    const amount = (exact: string) => amountInWords(exact, unit, number);
    const least = from === null ? "" : `${fromOpen ? "plus de" : "au moins"} ${amount(from)}`;
    const most = to === null ? "" : `${toOpen ? "moins de" : "au plus"} ${amount(to)}`;
    return `${denied ? "Est exclu" : "Reste possible"} : ${[least, most].filter((end) => end !== "").join(" et ") || "tout montant"}.`;
  },
  "explain.source": ({ outlet, language, asOf, speaker, scope, origins, place }, { list, say }) =>
    [
      `${outlet} (${language})`,
      asOf === null ? "sans date" : say(asOf),
      ...(speaker === null ? [] : [`selon ${midSentence(speaker)}`]),
      ...(scope.length === 0 ? [] : [`pour ${list(scope)}`]),
      origins.length === 0 ? "sa propre enquête" : `d’après ${list(origins.map(midSentence))}`,
      place,
    ].join(" · "),
  "explain.quote": ({ quote, translation }) => `« ${quote} »${translation === null ? "" : ` (${translation})`}`,
  "explain.stands-beside": ({ beside }) => standsBeside[beside],
  "explain.question-of": ({ id, question }) => `${question} (${id})`,
  "explain.outcome": ({ outcome, origins }, { say, plural }) =>
    `Résultat : ${say(outcome)}, ${plural(origins, { one: "# origine indépendante", other: "# origines indépendantes" })}.`,
  "explain.steps": () => "Pas à pas :",
  "explain.positions": () => "Versions :",
  "explain.beside": () => "À côté des versions :",
  "explain.findings": () => "Constats :",
  "explain.against": () => "Face aux autres affirmations sur la question :",
  "explain.common-ground": ({ value }, { say }) =>
    value === null ? "Aucune valeur ne convient à toutes." : `Ce qui convient à toutes : ${say(value)}.`,
};

/** Why a claim is not weighed with the others. */
const standsBeside = {
  plan: "C’est un projet ou une prévision : cela ne dit pas ce qui s’est passé.",
  denial: "Cela dit seulement ce qui n’est pas.",
  superseded: "Une édition ultérieure ou une valeur plus récente l’a remplacée.",
} as const;

const readAs: Readonly<Record<ReadAs, string>> = {
  settings: "factlint le lit comme les réglages de la rédaction.",
  record: "factlint le lit comme une fiche.",
  fingerprints: "factlint le lit comme les empreintes d’un dossier.",
  text: "c’est le texte d’un article.",
};

const reasonsNotWritten = {
  folder: "C’est un répertoire : nommez un fichier qui s’y trouve.",
  "no-folder": "Son répertoire n’existe pas et ne peut pas être créé.",
  denied: "Il est interdit d’écrire dans son répertoire.",
  full: "Le disque est plein.",
  "file-above": "Une partie de son chemin est un fichier, pas un répertoire.",
  "too-long": "Son nom est trop long pour ce système.",
} as const;

function notWritten(why: NotWritten): string {
  return why.why === "other" ? `Le système dit : ${why.said}` : reasonsNotWritten[why.why];
}
