import type { DecisionOutcome, PinField } from "../../model/decision.ts";
import type { DecisionMessages } from "../../model/messages/decisions.ts";
import { aside } from "../aside.ts";
import type { Catalogue } from "../catalogue.ts";
import { changesOf } from "../decision-changes.ts";
import { midSentence } from "../mid-sentence.ts";
import { ruleTitles } from "./rule-titles.ts";

const outcomeNames: Readonly<Record<DecisionOutcome, string>> = {
  "one-right": "eine Seite hat recht",
  "all-right": "alle haben recht",
  "none-right": "niemand hat recht",
  "transcription-error": "ein Eintrag gibt seinen Artikel falsch wieder",
  "different-scope": "sie sprechen von Verschiedenem",
  superseded: "eines ersetzt das andere",
  unresolved: "ungeklärt",
};

const fieldNames: Readonly<Record<Exclude<PinField, "value">, string>> = {
  status: "der Status",
  scope: "der Geltungsbereich",
  "said-by": "der Sprecher",
  "as-of": "der Stand",
  quote: "das Zitat",
};

const states = { open: "offen", decided: "entschieden", reopened: "wieder offen" } as const;

export const decisions: Catalogue<DecisionMessages> = {
  "decision.changed": changesOf({
    values: (was, now) => `Entschieden wurde über ${was}; jetzt ist es ${now}.`,
    against: " gegenüber ",
    moreValues: { other: "und # weitere" },
    grade: (was, now) => `Entschieden als „${ruleTitles[was]}“; jetzt „${ruleTitles[now]}“.`,
    moreChanges: { one: "Und # weitere Änderung.", other: "Und # weitere Änderungen." },
    joined: (who, value) => `${who} ist mit ${value} hinzugekommen.`,
    left: (who, value) => `${who} (${value}) gehört nicht mehr dazu.`,
    said: (was, now) => `Aus „${was}“ wurde „${now}“.`,
    value: (who, was, now) => `${who} sagte ${was ?? "nichts"} und sagt jetzt ${now ?? "nichts"}.`,
    field: (field, who, was, now) =>
      `Geändert bei ${who}, ${fieldNames[field]}: vorher ${was === null ? "nichts" : `„${was}“`}, jetzt ${now === null ? "nichts" : `„${now}“`}.`,
  }),
  "decision.unpinned": () =>
    "Nichts sagt, worüber entschieden wurde; ob es sich geändert hat, kann niemand sagen. Halten Sie es mit `factlint decide --pin` fest.",
  "decision.recorded": ({ outcome, accepted, by, on }, { list, isoDay }) =>
    `Entschieden von ${midSentence(by)} am ${isoDay(on)}: ${outcomeNames[outcome]}${accepted.length === 0 ? "" : ` ${aside(list(accepted))}`}.`,
  "decision.reason": ({ reason }) => `Begründung: ${reason}`,
  "decision.settled-by": ({ what, settled }) => `${settled ? "Geklärt durch" : "Was es klären würde"}: ${what}`,
  "decision.review-by": ({ day }, { isoDay }) => `Wieder anzusehen bis ${isoDay(day)}.`,
  "decision.reopened": ({ because }, { say }) => `Wieder offen. ${say(because)}`,
  "decision.state": ({ state }) => states[state],
  "reopened-decision": ({ finding, by, on, because }, { say, isoDay }) =>
    `Was ${midSentence(by)} am ${isoDay(on)} über ${finding} entschieden hat, ist wieder offen. ${say(because)}`,
  "stale-decision": ({ finding }) => `Diese Entscheidung betrifft ${finding}, aber diesen Befund gibt es nicht mehr.`,
  "stale-decision.replaced": ({ finding, on }, { isoDay }) =>
    `Diese Entscheidung über ${finding} wirkt nicht: Weiter unten steht eine andere, vom ${isoDay(on)}.`,
  "unsound-decision": ({ finding, because }, { say }) =>
    `Die Entscheidung über ${finding} kann nicht stimmen. ${say(because)}`,
  "expired-decision": ({ finding, by, on, reviewBy }, { isoDay }) =>
    `Was ${midSentence(by)} am ${isoDay(on)} über ${finding} entschieden hat, war bis ${isoDay(reviewBy)} wieder anzusehen.`,
  "suggest.decide-again": ({ finding }) =>
    `Wägen Sie neu ab und halten Sie es fest: factlint decide ${finding} --outcome … --reason … --by …`,
  "suggest.prune": () => "Berichtigen Sie die Kennung, oder entfernen Sie die Entscheidung: factlint decide --prune",
  "suggest.other-outcome": () =>
    "Wählen Sie ein anderes Ergebnis, oder berichtigen Sie die Einträge, wenn ihnen fehlt, was die Aussagen unterscheidet.",
  "decide.unknown-finding": ({ finding, nearest }) =>
    `Einen Befund „${finding}“ gibt es nicht.${nearest === null ? "" : ` Ist ${nearest} gemeint?`}`,
  "decide.not-decidable": ({ finding }) =>
    `Über ${finding} ist nicht zu entscheiden: Berichtigen Sie, was dort genannt ist.`,
  "decide.unsound": ({ finding, because }, { say }) =>
    `Die Entscheidung über ${finding} widerspräche den Einträgen. ${say(because)}`,
  "decide.broken-file": ({ file }) =>
    `${file} ist nicht lesbar. Beheben Sie das zuerst; factlint check sagt, was nicht stimmt.`,
  "decide.unsafe-edit": ({ file }) =>
    `${file} ist so geschrieben, dass factlint nichts sicher ändern kann, und blieb, wie es war. Ändern Sie die Datei von Hand, dann rufen Sie factlint decide --pin auf.`,
  "decide.changed-meanwhile": ({ file }) =>
    `Jemand anders hat ${file} soeben geändert; die Datei blieb, wie sie ist. Rufen Sie den Befehl noch einmal auf.`,
  "decide.written": ({ file, decisions }, { plural }) =>
    `${plural(decisions, { one: "Die Entscheidung steht", other: "# Entscheidungen stehen" })} in ${file}.`,
  "decide.replaced": ({ finding, outcome, by, on }, { isoDay }) =>
    `Das ersetzt, was ${midSentence(by)} am ${isoDay(on)} über ${finding} entschieden hat: ${outcomeNames[outcome]}.`,
  "decide.removed": ({ file, decisions }, { plural }) =>
    `${plural(decisions, { one: "Eine Entscheidung ist", other: "# Entscheidungen sind" })} aus ${file} entfernt.`,
  "decide.nothing": () => "Es gibt nichts zu tun: Keine Datei wurde geändert.",
  "decide.missing": ({ options, command }, { list }) =>
    `Eine Entscheidung braucht ${list(options)}. Was dort anzugeben ist, sagt factlint ${command} --help.`,
  "decide.one-way": () => "Nennen Sie einen Befund, oder --from, --pin oder --prune: eines davon.",
  "decide.bad-day": ({ option, day }) => `${option} verlangt ein Datum wie 2026-06-30, nicht „${day}“.`,
  "decide.unreadable": ({ file, problem }, { say }) => `${file}: ${say(problem)}`,
  "init.written": ({ file }) => `Geschrieben: ${file}`,
  "init.exists": ({ file }) => `${file} ist schon da und blieb, wie es ist.`,
  "init.bad-name": ({ name }) =>
    `„${name}“ kann keine Story benennen: Nehmen Sie Buchstaben, Ziffern und dazwischen „.“, „_“ oder „-“.`,
  "init.next": () =>
    "Rufen Sie jetzt factlint check auf, und setzen Sie an die Stelle des Beispiels, was Ihre Artikel sagen.",
  "init.acceptance": () =>
    "Es war schon da, als die Redaktion begann, factlint zu benutzen. Abgewogen hat es noch niemand.",
  "unsound.unknown-claim": ({ claim, known }, { list }) =>
    `Sie erkennt ${claim} an, das der Befund nicht betrifft. Er betrifft ${known.length === 0 ? "keine Aussagen" : list(known.slice(0, 10))}.`,
  "unsound.clash": ({ first, second }) =>
    `Sie erkennt sowohl ${first} als auch ${second} an, aber beide zugleich können nicht stimmen.`,
  "unsound.joint-clash": ({ claims }, { list }) =>
    `Sie erkennt ${list(claims)} an, aber alle zusammen können nicht stimmen.`,
  "unsound.none-accepted": () =>
    "Sie sagt, dass eine Seite recht hat, aber nicht welche: accepted nennt keine Aussage.",
  "unsound.accepted": ({ outcome }) => `Sie sagt „${outcomeNames[outcome]}“ und erkennt doch Aussagen an.`,
  "unsound.all-right": () =>
    "Sie sagt, dass alle recht haben, aber nach den Einträgen bleibt keine gemeinsame Möglichkeit. Sprechen sie von Verschiedenem, geben Sie den Aussagen den Geltungsbereich oder den Stand, der sie unterscheidet.",
  "unsound.no-scope": () =>
    "Sie sagt, dass die Aussagen von Verschiedenem sprechen, aber ihre Einträge nennen denselben Geltungsbereich. Geben Sie ihnen den, der sie unterscheidet.",
  "unsound.no-time": () =>
    "Sie sagt, dass eine Aussage die andere ersetzt, aber weder ein Stand noch eine Fassung unterscheidet sie.",
};
