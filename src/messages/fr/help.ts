import type { HelpMessages, Placeholder } from "../../model/messages/help.ts";
import type { Catalogue } from "../catalogue.ts";
import { flagsWith } from "../placeholders.ts";

const placeholders: Readonly<Record<Placeholder, string>> = {
  claims: "affirmations",
  command: "commande",
  commit: "commit",
  count: "nombre",
  date: "date",
  file: "fichier",
  finding: "constat",
  folder: "répertoire",
  id: "identifiant",
  language: "langue",
  level: "niveau",
  name: "nom",
  options: "options",
  other: "autre",
  outcome: "résultat",
  path: "chemin",
  paths: "chemins",
  person: "personne",
  story: "dossier",
  tag: "code",
  text: "texte",
};

const inWords = flagsWith(placeholders);

export const help: Catalogue<HelpMessages> = {
  "help.title.usage": () => "Usage :",
  "help.title.arguments": () => "Arguments :",
  "help.title.options": () => "Options :",
  "help.title.commands": () => "Commandes :",
  "help.flags": ({ flags }) => inWords(flags),
  "help.more": () => "Sans commande, factlint vérifie. factlint help check en dit plus sur check.",
  "help.factlint": () =>
    "Trouve où les articles de presse sur un même sujet ne peuvent pas tous dire vrai, et dit pourquoi et ce qui permettrait de trancher.",
  "help.paths": () => "des dossiers, des articles ou des répertoires (par défaut : claims)",
  "help.path": () => "où sont les affirmations ; peut être répété (par défaut : claims)",
  "help.texts": () => "un répertoire de textes d’articles, où que ce soit ; peut être répété",
  "help.lang": ({ choices }, { list }) =>
    `la langue des rapports et des messages : ${list(choices, "or")} (par défaut : celle de la rédaction, puis celle de l’environnement)`,
  "help.today": () => "le jour à partir duquel on compte, comme 2026-01-31 (par défaut : aujourd’hui)",
  "help.help": () => "afficher cette aide",
  "help.version": () => "afficher la version",
  "help.help-command": () => "afficher l’aide d’une commande",
  "help.check": () =>
    "comparer les affirmations sous les chemins et signaler où les sources ne peuvent pas toutes dire vrai",
  "help.check.format": ({ choices }, { list }) =>
    `le rapport : ${list(choices, "or")} ; affiché, ou écrit dans un fichier ; peut être répété (par défaut : terminal)`,
  "help.check.since": () =>
    "comparer avec ce commit, cette branche ou ce tag, dans l’état où la modification en est partie",
  "help.check.fail-on": ({ choices }, { list }) =>
    `à partir de quels constats la vérification échoue : ${list(choices, "or")} (par défaut : error ; avec --since : new)`,
  "help.check.quiet": () => "ne montrer que les erreurs",
  "help.check.show-decided": () => "montrer aussi les constats tranchés, avec les décisions",
  "help.check.watch": () => "vérifier de nouveau dès qu’un fichier est enregistré, et dire ce qui a changé",
  "help.check.cache": () =>
    "utiliser et garder ce qui a déjà été trouvé, pour terminal ou json seul (par défaut : hors de la CI)",
  "help.check.no-cache": () => "tout chercher à nouveau et ne rien garder",
  "help.check.cache-folder": () => "où le garder (par défaut : le répertoire du système pour de tels fichiers)",
  "help.check.threads": ({ choices }, { list }) =>
    `combien de fils d’exécution vérifient quand un tel rapport est demandé et que rien n’est gardé : ${list(choices, "or")} (par défaut : 2 à partir de 1000 articles)`,
  "help.check.print-config": () => "afficher chaque réglage et d’où il vient, puis terminer",
  "help.explain": () =>
    "expliquer un constat, une règle, une affirmation, une question, ou le verdict sur deux affirmations",
  "help.explain.id": () =>
    "un constat, une règle, une affirmation ou une question ; ou la première de deux affirmations",
  "help.explain.other": () => "la seconde affirmation",
  "help.fingerprint": () =>
    "garder des empreintes des textes d’articles à côté de leur dossier, pour les lieux où les textes ne peuvent pas être gardés",
  "help.decide": () => "consigner ce que la rédaction a tranché au sujet d’un constat, et sur quoi précisément",
  "help.decide.finding": () => "le constat, tel que le rapport le nomme",
  "help.decide.outcome": ({ choices }, { list }) => `ce qui a été tranché : ${list(choices, "or")}`,
  "help.decide.accepted": () => "les affirmations jugées justes",
  "help.decide.reason": () => "pourquoi, pour qui le lira dans un an",
  "help.decide.by": () => "qui a tranché",
  "help.decide.settled-by": () => "ce qui a permis de trancher ; pour unresolved, ce qui le permettrait",
  "help.decide.review-by": () => "le jour avant lequel il faut y revenir, comme 2026-06-30",
  "help.decide.from": () => "consigner les décisions d’un fichier (- pour l’entrée standard) ; peut être répété",
  "help.decide.pin": () =>
    "consigner sur quoi portent les décisions qui n’en disent rien, et renouveler les identifiants de ce qui a été renommé",
  "help.decide.prune": () => "supprimer les décisions sur des constats qui n’existent plus",
  "help.init": () => "créer les fichiers d’une rédaction, ou accepter ce qui s’y contredit aujourd’hui",
  "help.init.story": () => "le nom du répertoire du dossier (par défaut : my-story)",
  "help.init.accept-existing": () =>
    "consigner les erreurs et avertissements d’aujourd’hui comme non tranchés, pour que seuls les nouveaux comptent",
  "help.init.reason": () => "pourquoi ils sont acceptés",
  "help.init.by": () => "qui les accepte",
  "help.new": () =>
    "commencer la fiche d’un article à partir de son texte brut : ce qu’il dit de dates, de montants et de noms, pour en faire des affirmations",
  "help.new.text": () => "le fichier du texte brut de l’article, en UTF-8",
  "help.new.language": () => "la langue du texte, comme nl",
  "help.new.published": () => "quand il a paru, comme 2022-08-25, 2022-08 ou 2022-08?",
  "help.new.outlet": () => "l’identifiant du média dans le dossier",
  "help.new.output": () => "où écrire la fiche (par défaut : la sortie standard)",
  "help.new.force": () => "remplacer le fichier s’il y en a un",
  "help.suggest": () =>
    "donner les questions sur lesquelles un article se tait, avec les passages de son texte qui peuvent y répondre",
  "help.suggest.story": () => "l’identifiant d’un dossier (par défaut : tous)",
  "usage.unknown-option": ({ option, nearest }) =>
    `Il n’y a pas d’option ${option} ici.${nearest === null ? "" : ` Vouliez-vous dire ${nearest} ?`}`,
  "usage.no-value": ({ flags }) => `Il manque une valeur après l’option : ${inWords(flags)}`,
  "usage.not-a-choice": ({ option, value, choices }, { list }) =>
    `${option} ne peut pas être « ${value} ». Écrivez ${list(choices, "or")}.`,
  "usage.option-needed": ({ flags }) => `Il manque une option qui est nécessaire : ${inWords(flags)}`,
  "usage.argument-needed": ({ argument }) => `Il manque quelque chose dans l’appel : ${inWords(`<${argument}>`)}`,
  "usage.too-many": ({ surplus }) =>
    `« ${surplus} » est un argument de trop. Mettez entre guillemets ce qui contient des espaces.`,
  "usage.no-such-path": ({ path, call }) =>
    `Il n’y a ni commande, ni fichier, ni répertoire « ${path} ». Vouliez-vous dire ${call} ?`,
  "usage.command-first": ({ call }) => `La commande vient d’abord, avant ses options : ${call} …`,
  "usage.unknown-command": ({ name, known }, { list }) =>
    `Il n’y a pas de commande « ${name} ». Les commandes sont ${list(known)}.`,
  "usage.see-help": ({ call }) => `Pour savoir ce qui peut être donné ici, lancez ${call}.`,
};
