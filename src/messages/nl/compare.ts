import type { Relation } from "../../model/denotation.ts";
import type { CompareMessages } from "../../model/messages/compare.ts";
import type { Verdict } from "../../model/question.ts";
import { aside } from "../aside.ts";
import type { Catalogue } from "../catalogue.ts";
import { gapOf } from "../gap.ts";
import { midSentence } from "../mid-sentence.ts";
import { amountInWords } from "./amounts.ts";
import { per, quoted } from "./conventions.ts";

const gapInWords = gapOf(
  { days: { one: "# dag", other: "# dagen" }, about: "ongeveer", atLeast: "minstens" },
  amountInWords,
);

export const compare: Catalogue<CompareMessages> = {
  "step.edition.replaced": ({ outlet, later, earlier }) =>
    `Van ${midSentence(outlet)} is er een latere versie: ${later} vervangt ${earlier}; de eerdere telt niet mee.`,
  "step.edition.none": () => "Geen van beide artikelen vervangt het andere.",
  "step.scope.other": ({ dimension, first, second }, { list }) =>
    `Ze hebben het over iets anders (${dimension}): ${list(first)} tegenover ${list(second)}.`,
  "step.scope.nested": ({ dimension, first, second }, { list }) =>
    `Het ene gaat over een deel van waar het andere over gaat (${dimension}): ${list(first)} tegenover ${list(second)}.`,
  "step.scope.same": () => "Hun reikwijdte is vergelijkbaar.",
  "step.scope.unstated": () => "Geen reikwijdte houdt ze uit elkaar.",
  "step.value.incomparable": ({ kind, first, second }, { say }) =>
    `${quoted(say(first))} en ${quoted(say(second))} zijn niet te vergelijken: ${
      kind === "text" ? "ze zijn in verschillende talen" : "niets zegt hoe het ene in het andere om te rekenen is"
    }.`,
  "step.value.comparable": () => "Het zijn waarden van één soort en ze zijn te vergelijken.",
  "step.value.relation": ({ relation, first, second }, { say }) =>
    relations[relation](quoted(say(first)), quoted(say(second))),
  "step.status.plan-later": ({ plan, fact, planned, happened, verdict, isForecast }, { say }) =>
    `${plan} meldt een ${isForecast ? "voorspelling" : "plan"} ${aside(per(say(planned)))}, ${midSentence(fact)} wat er gebeurde ${aside(per(say(happened)))}. ${planInWords(verdict, isForecast)}`,
  "step.status.plan-earlier": ({ plan, fact, planned, happened, isForecast }, { say }) =>
    `Wat ${midSentence(fact)} meldt ${aside(per(say(happened)))}, is ouder dan ${isForecast ? "de voorspelling die" : "het plan dat"} ${midSentence(plan)} noemt ${aside(per(say(planned)))}; ${isForecast ? "de voorspelling" : "het plan"} staat dus nog open.`,
  "step.status.together": () => "Het ene is een plan en het andere een feit, maar geen van beide is zeker later.",
  "step.status.no-plan": () => "Het zijn niet een plan en een feit.",
  "step.time.superseded": ({ earlier, later, before, after }, { say }) =>
    `Wat ${midSentence(later)} schrijft ${aside(per(say(after)))}, is nieuwer dan wat ${midSentence(earlier)} schrijft ${aside(per(say(before)))}, en de waarde kan intussen veranderd zijn.`,
  "step.time.one-name": () =>
    "De waarde kan veranderen, maar de twee namen lijken zo op elkaar dat het er een kan zijn.",
  "step.time.same": ({ first, second }, { say }) =>
    `De waarde kan veranderen, maar ze kunnen over dezelfde tijd gaan (${say(first)} en ${say(second)}).`,
  "step.time.unchanging": () => "De waarde verandert niet met de tijd.",
  "step.near.near": ({ gap }, words) =>
    gap.amount === null
      ? "Het verschil is zo klein dat het aan de spelling kan liggen."
      : gap.amount === "0"
        ? "Het ene begint waar het andere eindigt; dat is misschien geen verschil."
        : `Het verschil is maar ${gapInWords(gap, words)}; dat is misschien geen verschil.`,
  "step.near.next": () =>
    "Ze volgen direct op elkaar: wat in de nacht ertussen of in een andere tijdzone gebeurt, kan allebei zijn.",
  "step.near.far": ({ gap }, words) =>
    gap.amount === null
      ? "Niets maakt het verschil tot een klein verschil."
      : `Het verschil is ${gapInWords(gap, words)}.`,
  "step.voice.weak": ({ outlet, voice }) =>
    `Wat ${midSentence(outlet)} schrijft, ${voices[voice]}; daarom is dit een geschil en geen tegenspraak.`,
  "step.voice.speakers": ({ first, second }) =>
    `Twee sprekers zeggen het, niet de artikelen: ${midSentence(first)} en ${midSentence(second)}.`,
  "step.voice.firm": () =>
    "Geen van beide staat onder voorbehoud of in twijfel, en er staan geen twee sprekers tegenover elkaar.",
  "step.value.conflicts": ({ first, second, gap }, words) =>
    `Het kan niet zowel ${quoted(words.say(first))} als ${quoted(words.say(second))} zijn${
      gap.amount === null ? "" : `; het verschil is ${gapInWords(gap, words)}`
    }.`,
  "gap.words": (gap, words) => gapInWords(gap, words),
  "verdict.name": ({ verdict }) => verdicts[verdict],
};

const voices = {
  allegation: "is een beschuldiging",
  opinion: "is een mening",
  denial: "is een ontkenning",
  doubt: "is een lezing waaraan de redactie zelf twijfelt",
  plan: "is een plan",
} as const;

const verdicts: Readonly<Record<Verdict, string>> = {
  superseded: "het latere vervangt het eerdere",
  "other-scope": "ze hebben het over iets anders",
  "not-comparable": "ze zijn niet te vergelijken",
  "plan-kept": "het plan is uitgekomen",
  "plan-not-kept": "het plan is niet uitgekomen",
  "plan-open": "of het plan is uitgekomen, blijft open",
  agrees: "ze zijn het eens",
  refines: "ze zijn het eens; het ene is preciezer",
  compatible: "beide kunnen waar zijn",
  near: "ze verschillen zo weinig dat het niets hoeft te betekenen",
  disputed: "ze zijn het oneens",
  conflicts: "ze kunnen niet allebei waar zijn",
};

function planInWords(verdict: Verdict, isForecast: boolean): string {
  const ahead = isForecast ? "de voorspelling" : "het plan";
  if (verdict === "plan-kept") return `Wat er gebeurde, valt binnen ${ahead}.`;
  if (verdict === "plan-not-kept") return `Wat er gebeurde, valt buiten ${ahead}.`;
  return `Of ${isForecast ? "ze" : "het"} is uitgekomen, is niet te zeggen.`;
}

const relations: Readonly<Record<Relation, (first: string, second: string) => string>> = {
  same: (first) => `Beide zeggen ${first}.`,
  narrower: (first, second) => `${first} valt binnen ${second}: het eerste is preciezer.`,
  wider: (first, second) => `${second} valt binnen ${first}: het tweede is preciezer.`,
  overlaps: (first, second) => `${first} en ${second} hebben waarden gemeen.`,
  disjoint: (first, second) => `${first} en ${second} hebben geen waarde gemeen.`,
  incomparable: (first, second) => `${first} en ${second} zijn niet te vergelijken.`,
};
