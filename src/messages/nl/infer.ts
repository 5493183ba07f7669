import type { AskedInWords, AskedType, InferMessages, RuleQuiet } from "../../model/messages/infer.ts";
import { storyRuleTypes } from "../../model/story-rule.ts";
import { aside } from "../aside.ts";
import { type Asked, type Asks, askedIn, beforeAndAfter } from "../asked.ts";
import type { Catalogue, Words } from "../catalogue.ts";
import { ruleInWords } from "../rule-in-words.ts";

export const infer: Catalogue<InferMessages> = {
  "infer.question": ({ subject, question, end }) => {
    const side = end === null ? "" : end === "start" ? " (het begin)" : " (het einde)";
    return `${subject === null ? "" : `${subject}: `}${question}${side}`;
  },
  clash: ({ sayings, rules, certain }, { say, list }) => {
    const said = sayings
      .map(({ question, says, outlet }) => `${say(question)} ${say(says)} ${aside(outlet)}`)
      .join("; ");
    const many = rules.length > 1;
    const which = `${many ? "de regels" : "de regel"} ${list(rules.map(ruleInWords))} van het dossier`;
    return certain
      ? `Dit kan onder ${which} niet allemaal kloppen: ${said}.`
      : `Geldt ${which}, dan kan dit niet allemaal kloppen, al kan een andere bron of een nadere blik uitsluitsel geven: ${said}.`;
  },
  "clash.missing": ({ rule, missing }, { say, list }) =>
    `De regel ${ruleInWords(rule)} van het dossier vraagt een antwoord dat geen bron geeft: ${list(missing.map(say))}`,
  "clash.step.claim": ({ question, says, outlet, status, file, line }, { say }) =>
    `${outlet}${status === "fact" ? "" : ` (${say({ id: "status.name", args: { status } })})`} antwoordt op ‘${say(question)}’: ${say(says)} (${file}:${line}).`,
  "clash.step.rule": ({ type, rule, questions, limit }, words) =>
    `Regel ${ruleInWords(rule)}: ${asks[type](asked(questions, words), limit ?? "")}.`,
  "clash.step.not-before": ({ rule, question, day }, words) =>
    `Volgens de regel ${ruleInWords(rule)} is het antwoord op ‘${words.say(question)}’: ${day === null ? "nooit" : `niet vóór ${words.day(day)}`}.`,
  "clash.step.not-after": ({ rule, question, day }, words) =>
    `Volgens de regel ${ruleInWords(rule)} is het antwoord op ‘${words.say(question)}’: niet na ${words.day(day)}.`,
  "clash.step.would-be": ({ rule, question, says }, { say }) =>
    `Volgens de regel ${ruleInWords(rule)} zou het antwoord op ‘${say(question)}’ dan zijn: ${say(says)}.`,
  "clash.step.apart": ({ days }, { plural }) =>
    days === null ? "Er blijft geen dag over." : `Dat is ${plural(days, { one: "# dag", other: "# dagen" })} te vroeg.`,
  "clash.step.missing": ({ rule, question }, { say }) =>
    `Volgens de regel ${ruleInWords(rule)} moet dan een bron antwoord geven op ‘${say(question)}’; geen doet het.`,
  "clash.settle": ({ rules }, { list }) =>
    `Controleer de genoemde beweringen bij hun herkomst. Kloppen ze allemaal, dan klopt in story.yaml ${rules.length > 1 ? "een van de regels" : "de regel"} ${list(rules)} niet.`,
  "invalid-rule.types": ({ rule, types }, { list }) =>
    types.length === 0
      ? `De regel ${rule} zegt niets: geef hem een van ${list(storyRuleTypes, "or")}.`
      : `De regel ${rule} zegt meer dingen tegelijk (${list(types)}): maak van elk een eigen regel.`,
  "invalid-rule.same-id": ({ rule }) => `Er is al een regel met de id ${rule}.`,
  "invalid-rule.kind": ({ rule, reference, needed }) =>
    `De regel ${rule} heeft ${kinds[needed]} nodig; ${reference} hoort daar niet bij.`,
  "invalid-rule.end": ({ rule, reference }) =>
    `De regel ${rule} moet zeggen of hij het begin of het einde van de periode bedoelt: ${reference}.start of ${reference}.end.`,
  "invalid-rule.value": ({ rule, reference, problem }, { say }) =>
    `In de regel ${rule} is de waarde van ${reference} niet te lezen: ${say(problem)}`,
  "invalid-rule.self": ({ rule, stray }) =>
    stray
      ? `De regel ${rule} noemt self/, maar geldt niet voor een soort dingen: geef hem ‘for: { type: … }’.`
      : `De regel ${rule} geldt voor een soort dingen, maar noemt er geen: schrijf self/ voor hun eigenschappen.`,
  "invalid-rule.no-entity": ({ rule, type }) =>
    `De regel ${rule} geldt voor dingen van de soort ‘${type}’, en het dossier heeft er geen.`,
  "invalid-rule.no-subject": ({ rule, reference, subject }) =>
    `De regel ${rule} noemt alleen ${reference}, dus ${subject}/${reference}, maar geen entiteit draagt de id ‘${subject}’ van het dossier: zet er een entiteit voor, of leg ‘${subject}’ vast onder entities.`,
  "invalid-rule.contradiction": ({ rules, of }, { list }) =>
    `Geen ${of === "amounts" ? "bedragen" : "datums"} kunnen voldoen aan ${rules.length > 1 ? `de regels ${list(rules)} samen` : `de regel ${list(rules)}`}.`,
  "invalid-rule.unit": ({ rule, claim, unit, wanted }) =>
    `De regel ${rule} is niet toe te passen op ${claim}: ${unit} is niet om te rekenen in ${wanted}.`,
  "invalid-rule.too-many": ({ rule, count }, { plural }) =>
    `De regels van dit dossier hebben te veel gevallen, één voor elke regel en elke entiteit waarvoor die geldt: vanaf ${rule} ${plural(count, { one: "wordt # regel", other: "worden # regels" })} niet toegepast. Splits het dossier, of geef de regels nauwere typen.`,
  "invalid-rule.distance": ({ rule }) =>
    `De regel ${rule} heeft een afstand (at-least, at-most), die alleen een volgorde (order) kan hebben.`,
  "invalid-rule.reversed": ({ rule, atLeast, atMost }) =>
    `De regel ${rule} vraagt een afstand van minstens ${atLeast} en hoogstens ${atMost}, die niet bestaat: die onder at-most moet de langste zijn.`,
  "invalid-rule.nothing-follows": ({ rule }) =>
    `De regel ${rule} zegt niet wat na de gebeurtenis geldt, en ook niet wat ervoor.`,
  "invalid-rule.twice": ({ rule, reference }) =>
    `De regel ${rule} noemt ${reference} tweemaal, wat niets zegt: schrijf op een van beide plaatsen de vraag die bedoeld is, of haal er een weg.`,
  "invalid-rule.never": ({ rule }) => `De regel ${rule} kan nooit afgaan: geen waarden schenden hem.`,
  "invalid-rule.example": ({ rule, number, fires }, words) =>
    fires
      ? `De regel ${rule} gaat af bij ${words.plural(number, { other: "voorbeeld # onder must-not-fire" })}, waarbij hij moet zwijgen.`
      : `De regel ${rule} zwijgt bij ${words.plural(number, { other: "voorbeeld # onder must-fire" })}, waarbij hij moet afgaan.`,
  "suggest.mend-rule": ({ rule }) => `Verbeter de regel ${rule} in story.yaml, of zet zijn severity op off.`,
  "follows.between": ({ from, to }, words) => {
    if (from === null) return to === null ? "op elk moment" : `niet na ${words.day(to)}`;
    if (to === null) return `niet vóór ${words.day(from)}`;
    if (from > to) return `geen dag, want het is niet vóór ${words.day(from)} en niet na ${words.day(to)}`;
    return from === to ? `op ${words.day(from)}` : `tussen ${words.day(from)} en ${words.day(to)}`;
  },
  "explain.follows": ({ says, end }, { say }) =>
    `De regels van het dossier en de antwoorden op andere vragen laten${end === null ? "" : ` voor ${ends[end]}`} open: ${say(says)}.`,
  "explain.together": ({ says }, { say }) => `Samen met wat de bronnen zelf antwoorden, blijft over: ${say(says)}.`,
  "explain.unanswered": ({ follows }) =>
    follows
      ? "Geen enkele bron beantwoordt deze vraag."
      : "Geen enkele bron beantwoordt deze vraag, en uit de regels van het dossier volgt niets.",
  "explain.narrowest": ({ claim }) => `Nauwer dan al het andere in het dossier steunt: ${claim}.`,
  "explain.rule": ({ id, story, place }) => `De regel ${id} van het dossier ${story} (${place})`,
  "explain.rule-distance": ({ atLeast, atMost }, { list }) =>
    `Tussen twee opeenvolgende ligt ${list([
      ...(atLeast === null ? [] : [`minstens ‘${atLeast}’`]),
      ...(atMost === null ? [] : [`hoogstens ‘${atMost}’`]),
    ])}.`,
  "explain.rule-for": ({ type, entities, more }, { list, plural }) =>
    `Hij geldt voor alles van de soort ‘${type}’, hier self genoemd: ${list([...entities, ...(more > 0 ? [plural(more, { one: "# andere", other: "# andere" })] : [])])}.`,
  "explain.rule-takes": ({ statuses, scope }, { say, list }) => {
    const which = list(statuses.map((status) => say({ id: "status.name", args: { status } })));
    return `Beweringen die meetellen: ${which}${scope.length === 0 ? "" : `; over ${list(scope)}`}.`;
  },
  "explain.rule-condition": ({ questions }, words) =>
    `Hij geldt alleen waar een bron dit zegt: ${asked(questions, words).answers}.`,
  "explain.rule-answers": () => "Wat de bronnen antwoorden:",
  "explain.rule-no-part": () => "Ze telt voor de regel niet mee: haar status of haar bereik is een andere.",
  "explain.rule-no-answer": () => "Geen enkele bron beantwoordt een van de vragen.",
  "explain.rule-quiet": ({ why }) => quiet[why],
};

/** What each type of rule asks of the questions that it names. */
const asks: Asks<AskedType> = {
  order: ({ all }, distance) =>
    `geen van deze antwoorden ligt na het volgende: ${all}${distance === "" ? "" : ` (${distance})`}`,
  sum: ({ first, rest }) => `${first} is het totaal, en de delen zijn ${rest}`,
  parts: ({ first, rest }) => `${rest} zijn delen van ${first}, en samen niet meer dan dat`,
  difference: ({ first, second }, limit) => `${first} min ${second} is ${limit}`,
  ratio: ({ first, second }, limit) => `${first} gedeeld door ${second} is ${limit}`,
  range: ({ first }, limit) => `het antwoord op ${first} valt binnen: ${limit}`,
  "one-of": ({ first }, limit) => `het antwoord op ${first} is een van: ${limit}`,
  implies: ({ inRole }) => `geldt ${inRole("if")}, dan geldt ook ${inRole("then")}`,
  excludes: ({ answers }) => `dit alles geldt nooit tegelijk: ${answers}`,
  requires: ({ inRole }) => `geldt ${inRole("if")}, dan is er een antwoord op ${inRole("then")}`,
  distinct: ({ all }) => `geen twee hebben hetzelfde antwoord op ${all}`,
  inverse: ({ first, second }) =>
    second === null
      ? `${first} geldt tussen twee nooit in beide richtingen`
      : `${first} en ${second} zeggen hetzelfde van twee kanten`,
  follows: (asked) =>
    beforeAndAfter(
      asked,
      (when, what) => `${when === "before" ? "vóór" : "na"} het antwoord op ${asked.first} geldt ${what}`,
    ),
};

function asked(questions: readonly AskedInWords[], words: Words): Asked {
  return askedIn(
    questions,
    words,
    (question) => `‘${question}’`,
    (question, answer) => `${question} met het antwoord ${answer}`,
  );
}

const quiet: Readonly<Record<RuleQuiet, string>> = {
  off: "Hij wordt niet toegepast: zijn ernst is ‘off’.",
  mistake: "Hij wordt niet toegepast, want er zit een fout in.",
  "left-out": "Hij wordt niet toegepast: de regels van dit dossier hebben te veel gevallen.",
  condition: "Hij vindt niets: geen bron zegt wat hij vooronderstelt.",
  kept: "Hij vindt niets: de antwoorden kunnen onder deze regel allemaal kloppen.",
};

const kinds = {
  date: "datums, of het begin of einde van een periode,",
  quantity: "hoeveelheden",
  entity: "eigenschappen waarvan de waarden namen zijn",
} as const;

const ends = { start: "het begin", end: "het einde" } as const;
