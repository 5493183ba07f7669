import type { AskedInWords, AskedType, InferMessages, RuleQuiet } from "../../model/messages/infer.ts";
import { storyRuleTypes } from "../../model/story-rule.ts";
import { aside } from "../aside.ts";
import { type Asked, type Asks, askedIn, beforeAndAfter } from "../asked.ts";
import type { Catalogue, Words } from "../catalogue.ts";
import { ruleInWords } from "../rule-in-words.ts";
import { sentence } from "./conventions.ts";

export const infer: Catalogue<InferMessages> = {
  "infer.question": ({ subject, question, end }) => {
    const side = end === null ? "" : end === "start" ? " (Beginn)" : " (Ende)";
    return `${subject === null ? "" : `${subject}: `}${question}${side}`;
  },
  clash: ({ sayings, rules, certain }, { say, list }) => {
    const said = sayings
      .map(({ question, says, outlet }) => `${say(question)} ${say(says)} ${aside(outlet)}`)
      .join("; ");
    const many = rules.length > 1;
    const which = `${many ? "den Regeln" : "der Regel"} ${list(rules.map(ruleInWords))} der Story`;
    return certain
      ? `Das kann unter ${which} nicht alles stimmen: ${said}.`
      : `Gilt ${list(rules.map(ruleInWords))} aus den Regeln der Story, so kann das nicht alles stimmen, doch eine weitere Quelle oder ein genauerer Blick mag es klären: ${said}.`;
  },
  "clash.missing": ({ rule, missing }, { say, list }) =>
    `Die Regel ${ruleInWords(rule)} der Story braucht eine Antwort, die keine Quelle gibt: ${list(missing.map(say))}`,
  "clash.step.claim": ({ question, says, outlet, status, file, line }, { say }) =>
    `${outlet}${status === "fact" ? "" : ` (${say({ id: "status.name", args: { status } })})`} antwortet auf „${say(question)}“: ${say(says)} (${file}:${line}).`,
  "clash.step.rule": ({ type, rule, questions, limit }, words) =>
    `Regel ${ruleInWords(rule)}: ${sentence(asks[type](asked(questions, words), limit ?? ""))}.`,
  "clash.step.not-before": ({ rule, question, day }, words) =>
    `Nach der Regel ${ruleInWords(rule)} lautet die Antwort auf „${words.say(question)}“: ${day === null ? "nie" : `nicht vor dem ${words.day(day)}`}.`,
  "clash.step.not-after": ({ rule, question, day }, words) =>
    `Nach der Regel ${ruleInWords(rule)} lautet die Antwort auf „${words.say(question)}“: nicht nach dem ${words.day(day)}.`,
  "clash.step.would-be": ({ rule, question, says }, { say }) =>
    `Nach der Regel ${ruleInWords(rule)} wäre die Antwort auf „${say(question)}“ dann: ${say(says)}.`,
  "clash.step.apart": ({ days }, { plural }) =>
    days === null ? "Kein Tag bleibt übrig." : `Das ist ${plural(days, { one: "# Tag", other: "# Tage" })} zu früh.`,
  "clash.step.missing": ({ rule, question }, { say }) =>
    `Nach der Regel ${ruleInWords(rule)} muss dann eine Quelle auf „${say(question)}“ antworten; keine tut es.`,
  "clash.settle": ({ rules }, { list }) =>
    `Prüfen Sie die genannten Aussagen an ihrem Ursprung. Stimmen alle, so ist in story.yaml ${rules.length > 1 ? "eine der Regeln" : "die Regel"} ${list(rules)} falsch.`,
  "invalid-rule.types": ({ rule, types }, { list }) =>
    types.length === 0
      ? `Die Regel ${rule} sagt nichts: Geben Sie ihr eines von ${list(storyRuleTypes, "or")}.`
      : `Die Regel ${rule} sagt mehreres zugleich (${list(types)}): Machen Sie aus jedem eine eigene Regel.`,
  "invalid-rule.same-id": ({ rule }) => `Eine Regel mit der Kennung ${rule} gibt es schon.`,
  "invalid-rule.kind": ({ rule, reference, needed }) =>
    `Die Regel ${rule} braucht ${kinds[needed]}; ${reference} gehört nicht dazu.`,
  "invalid-rule.end": ({ rule, reference }) =>
    `Die Regel ${rule} muss sagen, ob sie den Anfang oder das Ende des Zeitraums meint: ${reference}.start oder ${reference}.end.`,
  "invalid-rule.value": ({ rule, reference, problem }, { say }) =>
    `In der Regel ${rule} ist der Wert von ${reference} nicht lesbar: ${say(problem)}`,
  "invalid-rule.self": ({ rule, stray }) =>
    stray
      ? `Die Regel ${rule} nennt self/, gilt aber nicht für Dinge einer Art: Geben Sie ihr „for: { type: … }“.`
      : `Die Regel ${rule} gilt für Dinge einer Art, nennt aber keines davon: Schreiben Sie self/ vor deren Eigenschaften.`,
  "invalid-rule.no-entity": ({ rule, type }) =>
    `Die Regel ${rule} gilt für Dinge der Art „${type}“, und die Story hat keine.`,
  "invalid-rule.no-subject": ({ rule, reference, subject }) =>
    `Die Regel ${rule} nennt ${reference} allein, also ${subject}/${reference}, aber keine Entität trägt die Kennung „${subject}“ der Story: Stellen Sie eine Entität davor oder legen Sie „${subject}“ unter „entities“ fest.`,
  "invalid-rule.contradiction": ({ rules, of }, { list }) =>
    `Überhaupt keine ${of === "amounts" ? "Beträge" : "Daten"} können ${rules.length > 1 ? `die Regeln ${list(rules)} zusammen` : `die Regel ${list(rules)}`} erfüllen.`,
  "invalid-rule.unit": ({ rule, claim, unit, wanted }) =>
    `Die Regel ${rule} lässt sich auf ${claim} nicht anwenden: ${unit} ist nicht in ${wanted} umzurechnen.`,
  "invalid-rule.too-many": ({ rule, count }, { plural }) =>
    `Die Regeln dieser Story haben zu viele Fälle, einen für jede Regel und jede Entität, für die sie gilt: Ab ${rule} ${plural(count, { one: "wird # Regel", other: "werden # Regeln" })} nicht angewandt. Teilen Sie die Story auf, oder geben Sie den Regeln engere Typen.`,
  "invalid-rule.distance": ({ rule }) =>
    `Die Regel ${rule} hat einen Abstand (at-least, at-most), den nur eine Reihenfolge (order) haben kann.`,
  "invalid-rule.reversed": ({ rule, atLeast, atMost }) =>
    `Die Regel ${rule} verlangt einen Abstand von mindestens ${atLeast} und höchstens ${atMost}, den es nicht gibt: Der unter at-most muss der längere sein.`,
  "invalid-rule.nothing-follows": ({ rule }) =>
    `Die Regel ${rule} sagt nicht, was nach dem Ereignis gilt, und auch nicht, was davor.`,
  "invalid-rule.twice": ({ rule, reference }) =>
    `Die Regel ${rule} nennt ${reference} zweimal, was nichts besagt: Schreiben Sie an eine der beiden Stellen die Frage, die gemeint ist, oder entfernen Sie eine.`,
  "invalid-rule.never": ({ rule }) => `Die Regel ${rule} kann nie anschlagen: Keine Werte verletzen sie.`,
  "invalid-rule.example": ({ rule, number, fires }, words) =>
    fires
      ? `Die Regel ${rule} schlägt bei ${words.plural(number, { other: "Beispiel # unter must-not-fire" })} an, bei dem sie schweigen muss.`
      : `Die Regel ${rule} schweigt bei ${words.plural(number, { other: "Beispiel # unter must-fire" })}, bei dem sie anschlagen muss.`,
  "suggest.mend-rule": ({ rule }) =>
    `Berichtigen Sie die Regel ${rule} in story.yaml, oder setzen Sie ihre severity auf off.`,
  "follows.between": ({ from, to }, words) => {
    if (from === null) return to === null ? "zu jeder Zeit" : `nicht nach dem ${words.day(to)}`;
    if (to === null) return `nicht vor dem ${words.day(from)}`;
    if (from > to) return `kein Tag, denn es ist nicht vor dem ${words.day(from)} und nicht nach dem ${words.day(to)}`;
    return from === to ? `am ${words.day(from)}` : `zwischen dem ${words.day(from)} und dem ${words.day(to)}`;
  },
  "explain.follows": ({ says, end }, { say }) =>
    `Die Regeln der Story und die Antworten auf andere Fragen lassen${end === null ? "" : ` für ${ends[end]}`} offen: ${say(says)}.`,
  "explain.together": ({ says }, { say }) =>
    `Zusammen mit dem, was die Quellen selbst antworten, bleibt: ${say(says)}.`,
  "explain.unanswered": ({ follows }) =>
    follows
      ? "Keine Quelle beantwortet sie."
      : "Keine Quelle beantwortet sie, und aus den Regeln der Story folgt nichts.",
  "explain.narrowest": ({ claim }) => `Enger als alles, was die Story sonst stützt: ${claim}.`,
  "explain.rule": ({ id, story, place }) => `Die Regel ${id} der Story ${story} (${place})`,
  "explain.rule-distance": ({ atLeast, atMost }, { list }) =>
    `Zwischen benachbarten liegen ${list([
      ...(atLeast === null ? [] : [`mindestens „${atLeast}“`]),
      ...(atMost === null ? [] : [`höchstens „${atMost}“`]),
    ])}.`,
  "explain.rule-for": ({ type, entities, more }, { list, plural }) =>
    `Sie gilt für alles von der Art „${type}“, hier self genannt: ${list([...entities, ...(more > 0 ? [plural(more, { one: "# weiteres", other: "# weitere" })] : [])])}.`,
  "explain.rule-takes": ({ statuses, scope }, { say, list }) => {
    const which = list(statuses.map((status) => say({ id: "status.name", args: { status } })));
    return `Aussagen, die zählen: ${which}${scope.length === 0 ? "" : `; zu ${list(scope)}`}.`;
  },
  "explain.rule-condition": ({ questions }, words) =>
    `Sie gilt nur, wo eine Quelle dies sagt: ${asked(questions, words).answers}.`,
  "explain.rule-answers": () => "Was die Quellen antworten:",
  "explain.rule-no-part": () => "Sie zählt für die Regel nicht: Ihr Status oder ihr Geltungsbereich ist ein anderer.",
  "explain.rule-no-answer": () => "Keine Quelle beantwortet eine ihrer Fragen.",
  "explain.rule-quiet": ({ why }) => quiet[why],
};

/** What each type of rule asks of the questions that it names. */
const asks: Asks<AskedType> = {
  order: ({ all }, distance) =>
    `keine dieser Antworten liegt nach der nächsten: ${all}${distance === "" ? "" : ` (${distance})`}`,
  sum: ({ first, rest }) => `${first} ist das Ganze, und seine Teile sind ${rest}`,
  parts: ({ first, rest }) => `${rest} sind Teile von ${first} und zusammen nicht mehr als dies`,
  difference: ({ first, second }, limit) => `${first} weniger ${second} ist ${limit}`,
  ratio: ({ first, second }, limit) => `${first} geteilt durch ${second} ist ${limit}`,
  range: ({ first }, limit) => `die Antwort auf ${first} liegt innerhalb von: ${limit}`,
  "one-of": ({ first }, limit) => `die Antwort auf ${first} ist eine von: ${limit}`,
  implies: ({ inRole }) => `gilt ${inRole("if")}, so gilt auch ${inRole("then")}`,
  excludes: ({ answers }) => `dies alles gilt nie zugleich: ${answers}`,
  requires: ({ inRole }) => `gilt ${inRole("if")}, so gibt es eine Antwort auf ${inRole("then")}`,
  distinct: ({ all }) => `keine zwei haben dieselbe Antwort auf ${all}`,
  inverse: ({ first, second }) =>
    second === null
      ? `${first} gilt zwischen zweien nie in beide Richtungen`
      : `${first} und ${second} sagen dasselbe von beiden Seiten`,
  follows: (asked) =>
    beforeAndAfter(
      asked,
      (when, what) => `${when === "before" ? "vor" : "nach"} der Antwort auf ${asked.first} gilt ${what}`,
    ),
};

function asked(questions: readonly AskedInWords[], words: Words): Asked {
  return askedIn(
    questions,
    words,
    (question) => `„${question}“`,
    (question, answer) => `${question} mit der Antwort ${answer}`,
  );
}

const quiet: Readonly<Record<RuleQuiet, string>> = {
  off: "Sie wird nicht angewandt: Ihr Schweregrad ist „off“.",
  mistake: "Sie wird nicht angewandt, denn in ihr ist ein Fehler.",
  "left-out": "Sie wird nicht angewandt: Die Regeln dieser Story haben zu viele Fälle.",
  condition: "Sie findet nichts: Keine Quelle sagt, was sie voraussetzt.",
  kept: "Sie findet nichts: Unter ihr können alle vorliegenden Antworten stimmen.",
};

const kinds = {
  date: "Datumsangaben, oder Anfang oder Ende eines Zeitraums",
  quantity: "Mengen",
  entity: "Eigenschaften, deren Werte Namen sind",
} as const;

const ends = { start: "den Beginn", end: "das Ende" } as const;
