import type { Relation } from "../../model/denotation.ts";
import type { CompareMessages } from "../../model/messages/compare.ts";
import type { Verdict } from "../../model/question.ts";
import { aside } from "../aside.ts";
import type { Catalogue } from "../catalogue.ts";
import { gapOf } from "../gap.ts";
import { midSentence } from "../mid-sentence.ts";
import { amountInWords } from "./amounts.ts";
import { quoted } from "./conventions.ts";
import { de } from "./elision.ts";

const gapInWords = gapOf(
  { days: { one: "# jour", other: "# jours" }, about: "environ", atLeast: "au moins" },
  amountInWords,
);

export const compare: Catalogue<CompareMessages> = {
  "step.edition.replaced": ({ outlet, later, earlier }) =>
    `${outlet} a une édition plus récente : ${later} remplace ${earlier}, qui est mise de côté.`,
  "step.edition.none": () => "Aucun des articles ne remplace l’autre.",
  "step.scope.other": ({ dimension, first, second }, { list }) =>
    `Elles parlent de choses différentes (${dimension}) : ${list(first)} contre ${list(second)}.`,
  "step.scope.nested": ({ dimension, first, second }, { list }) =>
    `L’une parle d’une partie de ce dont parle l’autre (${dimension}) : ${list(first)} contre ${list(second)}.`,
  "step.scope.same": () => "Leurs portées se comparent.",
  "step.scope.unstated": () => "Aucune portée ne les sépare.",
  "step.value.incomparable": ({ kind, first, second }, { say }) =>
    `${quoted(say(first))} et ${quoted(say(second))} ne se comparent pas : ${
      kind === "text" ? "les textes sont dans des langues différentes" : "rien ne dit comment passer de l’une à l’autre"
    }.`,
  "step.value.comparable": () => "Ce sont des valeurs d’un même type, qui se comparent.",
  "step.value.relation": ({ relation, first, second }, { say }) =>
    relations[relation](quoted(say(first)), quoted(say(second))),
  "step.status.plan-later": ({ plan, fact, planned, happened, verdict, isForecast }, { say }) =>
    `${plan} annonce ${isForecast ? "une prévision" : "un projet"} ${aside(say(planned))} ; ${midSentence(fact)} rapporte ce qui s’est passé ${aside(say(happened))}. ${planInWords(verdict, isForecast)}`,
  "step.status.plan-earlier": ({ plan, fact, planned, happened, isForecast }, { say }) =>
    `Ce que rapporte ${midSentence(fact)} ${aside(say(happened))} est antérieur ${isForecast ? "à la prévision" : "au projet"} qu’annonce ${midSentence(plan)} ${aside(say(planned))} ; ${isForecast ? "la prévision reste donc ouverte" : "le projet reste donc ouvert"}.`,
  "step.status.together": () => "L’une est un projet et l’autre un fait, mais aucune n’est certainement postérieure.",
  "step.status.no-plan": () => "Ce ne sont pas un projet et un fait.",
  "step.time.superseded": ({ earlier, later, before, after }, { say }) =>
    `Ce qu’écrit ${midSentence(later)} ${aside(say(after))} est plus récent que ce qu’écrit ${midSentence(earlier)} ${aside(say(before))}, et la valeur a pu changer entre-temps.`,
  "step.time.one-name": () =>
    "La valeur peut changer, mais les deux noms se ressemblent tant qu’ils n’en sont peut-être qu’un.",
  "step.time.same": ({ first, second }, { say }) =>
    `La valeur peut changer, mais elles parlent peut-être du même moment (${say(first)} et ${say(second)}).`,
  "step.time.unchanging": () => "La valeur ne change pas avec le temps.",
  "step.near.near": ({ gap }, words) =>
    gap.amount === null
      ? "La différence est si petite qu’elle peut tenir à l’orthographe."
      : gap.amount === "0"
        ? "L’une commence où l’autre finit, ce qui n’est peut-être pas une différence."
        : `L’écart n’est que ${de(gapInWords(gap, words))}, ce qui n’est peut-être pas une différence.`,
  "step.near.next": () =>
    "Elles se suivent immédiatement : ce qui arrive dans la nuit entre les deux, ou dans un autre fuseau horaire, peut être l’une et l’autre.",
  "step.near.far": ({ gap }, words) =>
    gap.amount === null ? "Rien n’en fait une petite différence." : `L’écart est ${de(gapInWords(gap, words))}.`,
  "step.voice.weak": ({ outlet, voice }) =>
    `Ce qu’écrit ${midSentence(outlet)} ${voices[voice]} ; c’est un désaccord plutôt qu’une contradiction.`,
  "step.voice.speakers": ({ first, second }) =>
    `Ce sont deux voix qui le disent, pas les articles : ${midSentence(first)} et ${midSentence(second)}.`,
  "step.voice.firm": () => "Aucune n’est nuancée ni mise en doute, et ce ne sont pas deux voix qui s’opposent.",
  "step.value.conflicts": ({ first, second, gap }, words) =>
    `Ce ne peut pas être à la fois ${quoted(words.say(first))} et ${quoted(words.say(second))}${
      gap.amount === null ? "" : ` ; l’écart est ${de(gapInWords(gap, words))}`
    }.`,
  "gap.words": (gap, words) => gapInWords(gap, words),
  "verdict.name": ({ verdict }) => verdicts[verdict],
};

const voices = {
  allegation: "est une allégation",
  opinion: "est une opinion",
  denial: "est un démenti",
  doubt: "est une lecture dont la rédaction doute elle-même",
  plan: "est un projet",
} as const;

const verdicts: Readonly<Record<Verdict, string>> = {
  superseded: "la plus récente remplace l’ancienne",
  "other-scope": "elles parlent de choses différentes",
  "not-comparable": "elles ne se comparent pas",
  "plan-kept": "le projet a été tenu",
  "plan-not-kept": "le projet n’a pas été tenu",
  "plan-open": "on ne sait pas si le projet a été tenu",
  agrees: "elles concordent",
  refines: "elles concordent ; l’une est plus précise",
  compatible: "les deux peuvent être vraies",
  near: "elles diffèrent si peu que cela peut ne rien vouloir dire",
  disputed: "elles sont en désaccord",
  conflicts: "elles ne peuvent pas être vraies toutes les deux",
};

function planInWords(verdict: Verdict, isForecast: boolean): string {
  const ahead = isForecast ? "de la prévision" : "du projet";
  if (verdict === "plan-kept") return `Ce qui s’est passé est dans le cadre ${ahead}.`;
  if (verdict === "plan-not-kept") return `Ce qui s’est passé sort du cadre ${ahead}.`;
  return isForecast ? "On ne peut pas dire si elle s’est réalisée." : "On ne peut pas dire s’il a été tenu.";
}

const relations: Readonly<Record<Relation, (first: string, second: string) => string>> = {
  same: (first) => `Les deux disent ${first}.`,
  narrower: (first, second) => `${first} est compris dans ${second} : la première est plus précise.`,
  wider: (first, second) => `${second} est compris dans ${first} : la seconde est plus précise.`,
  overlaps: (first, second) => `${first} et ${second} ont des valeurs en commun.`,
  disjoint: (first, second) => `${first} et ${second} n’ont aucune valeur en commun.`,
  incomparable: (first, second) => `${first} et ${second} ne se comparent pas.`,
};
