import type { DecisionOutcome, PinField } from "../../model/decision.ts";
import type { DecisionMessages } from "../../model/messages/decisions.ts";
import { aside } from "../aside.ts";
import type { Catalogue } from "../catalogue.ts";
import { changesOf } from "../decision-changes.ts";
import { midSentence } from "../mid-sentence.ts";
import { ruleTitles } from "./rule-titles.ts";

const outcomeNames: Readonly<Record<DecisionOutcome, string>> = {
  "one-right": "één kant heeft gelijk",
  "all-right": "allemaal hebben ze gelijk",
  "none-right": "geen van alle heeft gelijk",
  "transcription-error": "een record leest zijn artikel verkeerd",
  "different-scope": "ze hebben het over iets anders",
  superseded: "het ene vervangt het andere",
  unresolved: "onopgelost",
};

const fieldNames: Readonly<Record<Exclude<PinField, "value">, string>> = {
  status: "de status",
  scope: "de reikwijdte",
  "said-by": "de spreker",
  "as-of": "de peildatum",
  quote: "het citaat",
};

const states = { open: "open", decided: "beslist", reopened: "heropend" } as const;

export const decisions: Catalogue<DecisionMessages> = {
  "decision.changed": changesOf({
    values: (was, now) => `Beslist is over ${was}; nu is het ${now}.`,
    against: " tegenover ",
    moreValues: { other: "en nog #" },
    grade: (was, now) => `Beslist als ‘${ruleTitles[was]}’; nu ‘${ruleTitles[now]}’.`,
    moreChanges: { one: "En nog # wijziging.", other: "En nog # wijzigingen." },
    joined: (who, value) => `${who} is erbij gekomen met ${value}.`,
    left: (who, value) => `${who} (${value}) hoort er niet meer bij.`,
    said: (was, now) => `‘${was}’ is nu ‘${now}’.`,
    value: (who, was, now) => `${who} zei ${was ?? "niets"} en zegt nu ${now ?? "niets"}.`,
    field: (field, who, was, now) =>
      `Gewijzigd bij ${who}, ${fieldNames[field]}: eerst ${was === null ? "niets" : `‘${was}’`}, nu ${now === null ? "niets" : `‘${now}’`}.`,
  }),
  "decision.unpinned": () =>
    "Niets zegt waarover beslist is; of het veranderd is, kan niemand zeggen. Leg het vast met `factlint decide --pin`.",
  "decision.recorded": ({ outcome, accepted, by, on }, { list, isoDay }) =>
    `Beslist door ${midSentence(by)} op ${isoDay(on)}: ${outcomeNames[outcome]}${accepted.length === 0 ? "" : ` ${aside(list(accepted))}`}.`,
  "decision.reason": ({ reason }) => `Reden: ${reason}`,
  "decision.settled-by": ({ what, settled }) =>
    `${settled ? "Uitsluitsel door" : "Wat uitsluitsel zou geven"}: ${what}`,
  "decision.review-by": ({ day }, { isoDay }) => `Uiterlijk opnieuw te bekijken op ${isoDay(day)}.`,
  "decision.reopened": ({ because }, { say }) => `Heropend. ${say(because)}`,
  "decision.state": ({ state }) => states[state],
  "reopened-decision": ({ finding, by, on, because }, { say, isoDay }) =>
    `Wat ${midSentence(by)} op ${isoDay(on)} over ${finding} besliste, staat weer open. ${say(because)}`,
  "stale-decision": ({ finding }) => `Deze beslissing gaat over ${finding}, maar die bevinding is er niet meer.`,
  "stale-decision.replaced": ({ finding, on }, { isoDay }) =>
    `Deze beslissing over ${finding} heeft geen effect: verderop staat een andere, van ${isoDay(on)}.`,
  "unsound-decision": ({ finding, because }, { say }) =>
    `De beslissing over ${finding} kan niet kloppen. ${say(because)}`,
  "expired-decision": ({ finding, by, on, reviewBy }, { isoDay }) =>
    `Wat ${midSentence(by)} op ${isoDay(on)} over ${finding} besliste, moest uiterlijk op ${isoDay(reviewBy)} opnieuw bekeken worden.`,
  "suggest.decide-again": ({ finding }) =>
    `Weeg het opnieuw en leg het vast: factlint decide ${finding} --outcome … --reason … --by …`,
  "suggest.prune": () => "Verbeter de id, of verwijder de beslissing: factlint decide --prune",
  "suggest.other-outcome": () =>
    "Kies een andere uitkomst, of verbeter de records als daarin ontbreekt wat de beweringen onderscheidt.",
  "decide.unknown-finding": ({ finding, nearest }) =>
    `Er is geen bevinding ‘${finding}’.${nearest === null ? "" : ` Bedoelt u ${nearest}?`}`,
  "decide.not-decidable": ({ finding }) => `Over ${finding} valt niet te beslissen: verbeter wat daar genoemd is.`,
  "decide.unsound": ({ finding, because }, { say }) =>
    `De beslissing over ${finding} zou de records tegenspreken. ${say(because)}`,
  "decide.broken-file": ({ file }) =>
    `${file} is niet te lezen. Herstel dat eerst; factlint check zegt wat er niet klopt.`,
  "decide.unsafe-edit": ({ file }) =>
    `${file} is zo geschreven dat factlint er niet veilig iets in kan veranderen, en bleef zoals het was. Verander het bestand met de hand en voer dan factlint decide --pin uit.`,
  "decide.changed-meanwhile": ({ file }) =>
    `Iemand anders heeft ${file} zojuist veranderd; het bestand bleef zoals het is. Voer de opdracht nog eens uit.`,
  "decide.written": ({ file, decisions }, { plural }) =>
    `${plural(decisions, { one: "De beslissing staat", other: "# beslissingen staan" })} in ${file}.`,
  "decide.replaced": ({ finding, outcome, by, on }, { isoDay }) =>
    `Dit vervangt wat ${midSentence(by)} op ${isoDay(on)} over ${finding} besliste: ${outcomeNames[outcome]}.`,
  "decide.removed": ({ file, decisions }, { plural }) =>
    `${plural(decisions, { one: "Eén beslissing is", other: "# beslissingen zijn" })} uit ${file} verwijderd.`,
  "decide.nothing": () => "Er is niets te doen: geen bestand is veranderd.",
  "decide.missing": ({ options, command }, { list }) =>
    `Een beslissing heeft ${list(options)} nodig. Wat daar hoort, zegt factlint ${command} --help.`,
  "decide.one-way": () => "Noem een bevinding, of --from, --pin of --prune: een daarvan.",
  "decide.bad-day": ({ option, day }) => `${option} vraagt een datum zoals 2026-06-30, niet ‘${day}’.`,
  "decide.unreadable": ({ file, problem }, { say }) => `${file}: ${say(problem)}`,
  "init.written": ({ file }) => `Geschreven: ${file}`,
  "init.exists": ({ file }) => `${file} is er al en bleef zoals het is.`,
  "init.bad-name": ({ name }) =>
    `‘${name}’ kan geen dossier benoemen: gebruik letters, cijfers en daartussen ‘.’, ‘_’ of ‘-’.`,
  "init.next": () => "Voer nu factlint check uit, en zet wat uw artikelen zeggen in de plaats van het voorbeeld.",
  "init.acceptance": () =>
    "Dit was er al toen de redactie factlint begon te gebruiken. Nog niemand heeft het afgewogen.",
  "unsound.unknown-claim": ({ claim, known }, { list }) =>
    `Ze aanvaardt ${claim}, dat niet bij de bevinding hoort. Die gaat over ${known.length === 0 ? "geen beweringen" : list(known.slice(0, 10))}.`,
  "unsound.clash": ({ first, second }) =>
    `Ze aanvaardt zowel ${first} als ${second}, maar die kunnen niet allebei kloppen.`,
  "unsound.joint-clash": ({ claims }, { list }) =>
    `Ze aanvaardt ${list(claims)}, maar die kunnen samen niet allemaal kloppen.`,
  "unsound.none-accepted": () => "Ze zegt dat één kant gelijk heeft, maar niet welke: accepted noemt geen bewering.",
  "unsound.accepted": ({ outcome }) => `Ze zegt ‘${outcomeNames[outcome]}’, en aanvaardt toch beweringen.`,
  "unsound.all-right": () =>
    "Ze zegt dat allemaal gelijk hebben, maar volgens de records blijft er geen gemeenschappelijke mogelijkheid. Hebben ze het over iets anders, geef de beweringen dan de reikwijdte of de peildatum die ze onderscheidt.",
  "unsound.no-scope": () =>
    "Ze zegt dat de beweringen over iets anders gaan, maar hun records noemen dezelfde reikwijdte. Geef ze de reikwijdte die ze onderscheidt.",
  "unsound.no-time": () =>
    "Ze zegt dat de ene bewering de andere vervangt, maar geen peildatum en geen versie onderscheidt ze.",
};
