import type { Relation } from "../../model/denotation.ts";
import type { CompareMessages } from "../../model/messages/compare.ts";
import type { Verdict } from "../../model/question.ts";
import { aside } from "../aside.ts";
import type { Catalogue } from "../catalogue.ts";
import { gapOf } from "../gap.ts";
import { midSentence } from "../mid-sentence.ts";
import { amountInWords } from "./amounts.ts";
import { quoted } from "./conventions.ts";

const gapInWords = gapOf(
  { days: { one: "# Tag", other: "# Tage" }, about: "etwa", atLeast: "mindestens" },
  amountInWords,
);

export const compare: Catalogue<CompareMessages> = {
  "step.edition.replaced": ({ outlet, later, earlier }) =>
    `Von ${midSentence(outlet)} gibt es eine spätere Fassung: ${later} ersetzt ${earlier}; die frühere bleibt außer Betracht.`,
  "step.edition.none": () => "Keiner der Artikel ersetzt den anderen.",
  "step.scope.other": ({ dimension, first, second }, { list }) =>
    `Sie sprechen von Verschiedenem (${dimension}): ${list(first)} gegenüber ${list(second)}.`,
  "step.scope.nested": ({ dimension, first, second }, { list }) =>
    `Eines spricht von einem Teil dessen, wovon das andere spricht (${dimension}): ${list(first)} gegenüber ${list(second)}.`,
  "step.scope.same": () => "Ihre Geltungsbereiche sind vergleichbar.",
  "step.scope.unstated": () => "Kein Geltungsbereich trennt sie.",
  "step.value.incomparable": ({ kind, first, second }, { say }) =>
    `${quoted(say(first))} und ${quoted(say(second))} lassen sich nicht vergleichen: ${
      kind === "text" ? "Sie sind in verschiedenen Sprachen" : "Nichts sagt, wie man das eine in das andere umrechnet"
    }.`,
  "step.value.comparable": () => "Es sind Werte einer Art und lassen sich vergleichen.",
  "step.value.relation": ({ relation, first, second }, { say }) =>
    relations[relation](quoted(say(first)), quoted(say(second))),
  "step.status.plan-later": ({ plan, fact, planned, happened, verdict, isForecast }, { say }) =>
    `${plan} nennt ${isForecast ? "eine Prognose" : "einen Plan"} ${aside(`Stand ${say(planned)}`)}, ${midSentence(fact)} das, was geschah ${aside(`Stand ${say(happened)}`)}. ${planInWords(verdict, isForecast)}`,
  "step.status.plan-earlier": ({ plan, fact, planned, happened, isForecast }, { say }) =>
    `Was ${midSentence(fact)} berichtet ${aside(`Stand ${say(happened)}`)}, ist älter als ${isForecast ? "die Prognose, die" : "der Plan, den"} ${midSentence(plan)} nennt ${aside(`Stand ${say(planned)}`)}; ${isForecast ? "die Prognose" : "der Plan"} ist also noch offen.`,
  "step.status.together": () => "Das eine ist ein Plan und das andere eine Tatsache, aber keines ist sicher später.",
  "step.status.no-plan": () => "Es sind nicht ein Plan und eine Tatsache.",
  "step.time.superseded": ({ earlier, later, before, after }, { say }) =>
    `Was ${midSentence(later)} schreibt ${aside(`Stand ${say(after)}`)}, ist neuer als das, was ${midSentence(earlier)} schreibt ${aside(`Stand ${say(before)}`)}; der Wert kann sich dazwischen geändert haben.`,
  "step.time.one-name": () =>
    "Der Wert kann sich ändern, aber die beiden Namen sind einander so ähnlich, dass sie einer sein können.",
  "step.time.same": ({ first, second }, { say }) =>
    `Der Wert kann sich ändern, aber sie können von derselben Zeit sprechen (${say(first)} und ${say(second)}).`,
  "step.time.unchanging": () => "Der Wert ändert sich nicht mit der Zeit.",
  "step.near.near": ({ gap }, words) =>
    gap.amount === null
      ? "Der Unterschied ist so klein, dass er an der Schreibweise liegen kann."
      : gap.amount === "0"
        ? "Das eine beginnt, wo das andere endet; das ist vielleicht kein Unterschied."
        : `Der Abstand beträgt nur ${gapInWords(gap, words)}; das ist vielleicht kein Unterschied.`,
  "step.near.next": () =>
    "Sie folgen unmittelbar aufeinander: Was in der Nacht dazwischen oder in einer anderen Zeitzone geschieht, kann beides sein.",
  "step.near.far": ({ gap }, words) =>
    gap.amount === null
      ? "Nichts macht den Unterschied zu einem kleinen."
      : `Der Abstand beträgt ${gapInWords(gap, words)}.`,
  "step.voice.weak": ({ outlet, voice }) =>
    `Was ${midSentence(outlet)} schreibt, ${voices[voice]}; deshalb ist es ein Streit und kein Widerspruch.`,
  "step.voice.speakers": ({ first, second }) =>
    `Zwei Stimmen sagen es, nicht die Artikel: ${midSentence(first)} und ${midSentence(second)}.`,
  "step.voice.firm": () =>
    "Keines steht unter Vorbehalt oder in Zweifel, und es stehen nicht zwei Stimmen gegeneinander.",
  "step.value.conflicts": ({ first, second, gap }, words) =>
    `Beides zugleich, ${quoted(words.say(first))} und ${quoted(words.say(second))}, kann nicht sein${
      gap.amount === null ? "" : `; der Abstand beträgt ${gapInWords(gap, words)}`
    }.`,
  "gap.words": (gap, words) => gapInWords(gap, words),
  "verdict.name": ({ verdict }) => verdicts[verdict],
};

const voices = {
  allegation: "ist ein Vorwurf",
  opinion: "ist eine Meinung",
  denial: "ist ein Dementi",
  doubt: "ist eine Lesart, an der die Redaktion selbst zweifelt",
  plan: "ist ein Plan",
} as const;

const verdicts: Readonly<Record<Verdict, string>> = {
  superseded: "das spätere ersetzt das frühere",
  "other-scope": "sie sprechen von Verschiedenem",
  "not-comparable": "sie lassen sich nicht vergleichen",
  "plan-kept": "der Plan wurde eingehalten",
  "plan-not-kept": "der Plan wurde nicht eingehalten",
  "plan-open": "ob der Plan eingehalten wurde, bleibt offen",
  agrees: "sie stimmen überein",
  refines: "sie stimmen überein; eines ist genauer",
  compatible: "beides kann stimmen",
  near: "sie unterscheiden sich so wenig, dass es nichts bedeuten muss",
  disputed: "sie sind sich uneins",
  conflicts: "sie können nicht beide stimmen",
};

function planInWords(verdict: Verdict, isForecast: boolean): string {
  const ahead = isForecast ? "der Prognose" : "des Plans";
  if (verdict === "plan-kept") return `Was geschah, liegt innerhalb ${ahead}.`;
  if (verdict === "plan-not-kept") return `Was geschah, liegt außerhalb ${ahead}.`;
  return isForecast ? "Ob sie eintraf, lässt sich nicht sagen." : "Ob er eingehalten wurde, lässt sich nicht sagen.";
}

const relations: Readonly<Record<Relation, (first: string, second: string) => string>> = {
  same: (first) => `Beide sagen ${first}.`,
  narrower: (first, second) => `${first} liegt innerhalb von ${second}: Das erste ist genauer.`,
  wider: (first, second) => `${second} liegt innerhalb von ${first}: Das zweite ist genauer.`,
  overlaps: (first, second) => `${first} und ${second} haben Werte gemeinsam.`,
  disjoint: (first, second) => `${first} und ${second} haben keinen Wert gemeinsam.`,
  incomparable: (first, second) => `${first} und ${second} lassen sich nicht vergleichen.`,
};
