import type { HelpMessages, Placeholder } from "../../model/messages/help.ts";
import type { Catalogue } from "../catalogue.ts";
import { flagsWith } from "../placeholders.ts";

const placeholders: Readonly<Record<Placeholder, string>> = {
  claims: "Aussagen",
  command: "Befehl",
  commit: "Commit",
  count: "Anzahl",
  date: "Datum",
  file: "Datei",
  finding: "Befund",
  folder: "Ordner",
  id: "Kennung",
  language: "Sprache",
  level: "Stufe",
  name: "Name",
  options: "Optionen",
  other: "andere",
  outcome: "Ergebnis",
  path: "Pfad",
  paths: "Pfade",
  person: "Person",
  story: "Story",
  tag: "Kürzel",
  text: "Text",
};

const inWords = flagsWith(placeholders);

export const help: Catalogue<HelpMessages> = {
  "help.title.usage": () => "Aufruf:",
  "help.title.arguments": () => "Argumente:",
  "help.title.options": () => "Optionen:",
  "help.title.commands": () => "Befehle:",
  "help.flags": ({ flags }) => inWords(flags),
  "help.more": () => "Ohne Befehl prüft factlint. Mehr über check sagt factlint help check.",
  "help.factlint": () =>
    "Findet, wo Nachrichtenartikel über eine Story nicht alle recht haben können, und sagt, warum und was es klären würde.",
  "help.paths": () => "Storys, Artikel oder Ordner (Vorgabe: claims)",
  "help.path": () => "wo die Aussagen liegen; wiederholbar (Vorgabe: claims)",
  "help.texts": () => "ein Ordner mit Texten von Artikeln, wo auch immer; wiederholbar",
  "help.lang": ({ choices }, { list }) =>
    `die Sprache der Berichte und Meldungen: ${list(choices, "or")} (Vorgabe: die der Redaktion, dann die der Umgebung)`,
  "help.today": () => "der Tag, von dem an gerechnet wird, wie 2026-01-31 (Vorgabe: heute)",
  "help.help": () => "diese Hilfe ausgeben",
  "help.version": () => "die Version ausgeben",
  "help.help-command": () => "die Hilfe zu einem Befehl ausgeben",
  "help.check": () =>
    "die Aussagen unter den Pfaden vergleichen und melden, wo die Quellen nicht alle recht haben können",
  "help.check.format": ({ choices }, { list }) =>
    `der Bericht: ${list(choices, "or")}; ausgegeben oder in eine Datei geschrieben; wiederholbar (Vorgabe: terminal)`,
  "help.check.since": () =>
    "mit diesem Commit, Branch oder Tag vergleichen, wie er war, als die Änderung davon abzweigte",
  "help.check.fail-on": ({ choices }, { list }) =>
    `ab welchen Befunden der Lauf scheitert: ${list(choices, "or")} (Vorgabe: error; mit --since: new)`,
  "help.check.quiet": () => "nur Fehler zeigen",
  "help.check.show-decided": () => "auch entschiedene Befunde zeigen, mit den Entscheidungen",
  "help.check.watch": () => "nach jedem Speichern einer Datei wieder prüfen und sagen, was sich geändert hat",
  "help.check.cache": () =>
    "nutzen und behalten, was früher herausgefunden wurde, nur für terminal oder json allein (Vorgabe: außerhalb von CI)",
  "help.check.no-cache": () => "alles neu herausfinden und nichts behalten",
  "help.check.cache-folder": () => "wo es aufbewahrt wird (Vorgabe: der Ordner des Systems für solche Dateien)",
  "help.check.threads": ({ choices }, { list }) =>
    `wie viele Threads prüfen, wo ein solcher Bericht verlangt und nichts behalten wird: ${list(choices, "or")} (Vorgabe: 2 ab 1000 Artikeln)`,
  "help.check.print-config": () => "jede Einstellung ausgeben und woher sie kommt, und enden",
  "help.explain": () =>
    "einen Befund, eine Regel, eine Aussage, eine Frage oder das Urteil über zwei Aussagen erklären",
  "help.explain.id": () => "ein Befund, eine Regel, Aussage oder Frage; oder die erste von zwei Aussagen",
  "help.explain.other": () => "die zweite Aussage",
  "help.fingerprint": () =>
    "Prüfsummen der Texte von Artikeln neben ihrer Story ablegen, für Orte, an denen die Texte nicht liegen dürfen",
  "help.decide": () => "festhalten, was jemand in der Redaktion über einen Befund entschieden hat, und worüber genau",
  "help.decide.finding": () => "der Befund, wie ihn der Bericht nennt",
  "help.decide.outcome": ({ choices }, { list }) => `was entschieden wurde: ${list(choices, "or")}`,
  "help.decide.accepted": () => "die Aussagen, die für richtig befunden wurden",
  "help.decide.reason": () => "warum, für jemanden, der es in einem Jahr liest",
  "help.decide.by": () => "wer entschieden hat",
  "help.decide.settled-by": () => "was es geklärt hat; bei unresolved, was es klären würde",
  "help.decide.review-by": () => "der Tag, bis zu dem es wieder anzusehen ist, wie 2026-06-30",
  "help.decide.from": () => "die Entscheidungen in einer Datei festhalten (- für die Standardeingabe); wiederholbar",
  "help.decide.pin": () =>
    "bei Entscheidungen, die nicht sagen, worüber sie getroffen wurden, das festhalten, und die Kennungen von Umbenanntem erneuern",
  "help.decide.prune": () => "Entscheidungen über Befunde entfernen, die es nicht mehr gibt",
  "help.init": () => "die Dateien einer Redaktion anlegen, oder hinnehmen, was einander in ihnen heute widerspricht",
  "help.init.story": () => "der Name des Ordners der Story (Vorgabe: my-story)",
  "help.init.accept-existing": () =>
    "die Fehler und Warnungen von heute als ungeklärt festhalten, sodass nur neue zählen",
  "help.init.reason": () => "warum sie hingenommen werden",
  "help.init.by": () => "wer sie hinnimmt",
  "help.new": () =>
    "den Eintrag eines Artikels aus seinem reinen Text beginnen: was er an Zeiten, Mengen und Namen nennt, um Aussagen daraus zu machen",
  "help.new.text": () => "die Datei mit dem reinen Text des Artikels, in UTF-8",
  "help.new.language": () => "die Sprache des Textes, wie nl",
  "help.new.published": () => "wann er erschienen ist, wie 2022-08-25, 2022-08 oder 2022-08?",
  "help.new.outlet": () => "die Kennung des Mediums in der Story",
  "help.new.output": () => "wohin der Eintrag geschrieben wird (Vorgabe: Standardausgabe)",
  "help.new.force": () => "die Datei ersetzen, wenn es sie schon gibt",
  "help.suggest": () =>
    "die Fragen nennen, zu denen ein Artikel schweigt, mit Stellen seines Textes, die sie beantworten könnten",
  "help.suggest.story": () => "die Kennung einer Story (Vorgabe: alle)",
  "usage.unknown-option": ({ option, nearest }) =>
    `Eine Option ${option} gibt es hier nicht.${nearest === null ? "" : ` Ist ${nearest} gemeint?`}`,
  "usage.no-value": ({ flags }) => `Nach der Option fehlt ein Wert: ${inWords(flags)}`,
  "usage.not-a-choice": ({ option, value, choices }, { list }) =>
    `${option} kann nicht „${value}“ sein. Schreiben Sie ${list(choices, "or")}.`,
  "usage.option-needed": ({ flags }) => `Es fehlt eine Option, die nötig ist: ${inWords(flags)}`,
  "usage.argument-needed": ({ argument }) => `In dem Aufruf fehlt etwas: ${inWords(`<${argument}>`)}`,
  "usage.too-many": ({ surplus }) =>
    `„${surplus}“ ist ein Argument zu viel. Setzen Sie Anführungszeichen um das, was Leerzeichen enthält.`,
  "usage.no-such-path": ({ path, call }) =>
    `Es gibt weder einen Befehl noch eine Datei oder einen Ordner „${path}“. Ist ${call} gemeint?`,
  "usage.command-first": ({ call }) => `Der Befehl kommt zuerst, vor seinen Optionen: ${call} …`,
  "usage.unknown-command": ({ name, known }, { list }) =>
    `Einen Befehl „${name}“ gibt es nicht. Die Befehle sind ${list(known)}.`,
  "usage.see-help": ({ call }) => `Was angegeben werden kann, sagt ${call}.`,
};
