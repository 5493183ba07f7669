import type { Relation } from "../../model/denotation.ts";
import type { CompareMessages } from "../../model/messages/compare.ts";
import type { Verdict } from "../../model/question.ts";
import { aside } from "../aside.ts";
import type { Catalogue } from "../catalogue.ts";
import { gapOf } from "../gap.ts";
import { midSentence } from "../mid-sentence.ts";
import { amountInWords } from "./amounts.ts";
import { asOf, quoted } from "./conventions.ts";

const gapInWords = gapOf(
  { days: { one: "# day", other: "# days" }, about: "about", atLeast: "at least" },
  amountInWords,
);

export const compare: Catalogue<CompareMessages> = {
  "step.edition.replaced": ({ outlet, later, earlier }) =>
    `${outlet} has a later edition: ${later} takes the place of ${earlier}, which is set aside.`,
  "step.edition.none": () => "Neither article replaces the other.",
  "step.scope.other": ({ dimension, first, second }, { list }) =>
    `They speak of different things (${dimension}): ${list(first)} against ${list(second)}.`,
  "step.scope.nested": ({ dimension, first, second }, { list }) =>
    `One speaks of a part of what the other speaks of (${dimension}): ${list(first)} against ${list(second)}.`,
  "step.scope.same": () => "Their scopes compare.",
  "step.scope.unstated": () => "No scope keeps them apart.",
  "step.value.incomparable": ({ kind, first, second }, { say }) =>
    `${quoted(say(first))} and ${quoted(say(second))} cannot be compared: ${
      kind === "text" ? "they are in different languages" : "nothing says how one converts into the other"
    }.`,
  "step.value.comparable": () => "They are values of one kind and can be compared.",
  "step.value.relation": ({ relation, first, second }, { say }) =>
    relations[relation](quoted(say(first)), quoted(say(second))),
  "step.status.plan-later": ({ plan, fact, planned, happened, verdict, isForecast }, { say }) =>
    `${plan} has a ${isForecast ? "forecast" : "plan"}, ${asOf(say(planned))}; ${midSentence(fact)} reports what happened, ${asOf(say(happened))}. ${planInWords(verdict, isForecast ? "forecast" : "plan")}`,
  "step.status.plan-earlier": ({ plan, fact, planned, happened, isForecast }, { say }) => {
    const ahead = isForecast ? "forecast" : "plan";
    return `What ${midSentence(fact)} reports ${aside(asOf(say(happened)))} is older than the ${ahead} in ${midSentence(plan)} ${aside(asOf(say(planned)))}, so the ${ahead} is still open.`;
  },
  "step.status.together": () => "One is a plan and one a fact, but neither is certainly later.",
  "step.status.no-plan": () => "They are not a plan and a fact.",
  "step.time.superseded": ({ earlier, later, before, after }, { say }) =>
    `What ${midSentence(later)} says ${aside(asOf(say(after)))} is newer than what ${midSentence(earlier)} says ${aside(asOf(say(before)))}, and the value may have changed in between.`,
  "step.time.one-name": () => "The value may change, but the two names are so alike that they may be one.",
  "step.time.same": ({ first, second }, { say }) =>
    `The value may change, but they may speak of the same time (${say(first)} and ${say(second)}).`,
  "step.time.unchanging": () => "The value is not one that changes in time.",
  "step.near.near": ({ gap }, words) =>
    gap.amount === null
      ? "The difference is so small that it may be one of spelling."
      : gap.amount === "0"
        ? "One begins where the other ends, which may be no difference."
        : `They are only ${gapInWords(gap, words)} apart, which may be no difference.`,
  "step.near.next": () =>
    "They follow on each other: what happens in the night between them, or in another time zone, may be both.",
  "step.near.far": ({ gap }, words) =>
    gap.amount === null ? "Nothing makes the difference a small one." : `They are ${gapInWords(gap, words)} apart.`,
  "step.voice.weak": ({ outlet, voice }) =>
    `What ${midSentence(outlet)} says ${voices[voice]}, so this is a dispute rather than a contradiction.`,
  "step.voice.speakers": ({ first, second }) =>
    `Two speakers say so, not the articles: ${midSentence(first)} and ${midSentence(second)}.`,
  "step.voice.firm": () => "Neither is hedged or doubted, and they are not two speakers against each other.",
  "step.value.conflicts": ({ first, second, gap }, words) =>
    `It cannot be both ${quoted(words.say(first))} and ${quoted(words.say(second))}${
      gap.amount === null ? "" : `; they are ${gapInWords(gap, words)} apart`
    }.`,
  "gap.words": (gap, words) => gapInWords(gap, words),
  "verdict.name": ({ verdict }) => verdicts[verdict],
};

const voices = {
  allegation: "is an allegation",
  opinion: "is an opinion",
  denial: "is a denial",
  doubt: "is a reading that the desk itself doubts",
  plan: "is a plan",
} as const;

const verdicts: Readonly<Record<Verdict, string>> = {
  superseded: "the later one replaces the earlier",
  "other-scope": "they speak of different things",
  "not-comparable": "they cannot be compared",
  "plan-kept": "the plan was kept",
  "plan-not-kept": "the plan was not kept",
  "plan-open": "whether the plan was kept stays open",
  agrees: "they agree",
  refines: "they agree; one is more precise",
  compatible: "both can be true",
  near: "they differ by so little that it may be nothing",
  disputed: "they dispute each other",
  conflicts: "they cannot both be true",
};

function planInWords(verdict: Verdict, ahead: "plan" | "forecast"): string {
  if (verdict === "plan-kept") return `What happened lies within the ${ahead}.`;
  if (verdict === "plan-not-kept") return `What happened lies outside the ${ahead}.`;
  return ahead === "plan" ? "Whether it was kept cannot be told." : "Whether it came true cannot be told.";
}

const relations: Readonly<Record<Relation, (first: string, second: string) => string>> = {
  same: (first) => `Both say ${first}.`,
  narrower: (first, second) => `${first} lies within ${second}: the first is more precise.`,
  wider: (first, second) => `${second} lies within ${first}: the second is more precise.`,
  overlaps: (first, second) => `${first} and ${second} have values in common.`,
  disjoint: (first, second) => `${first} and ${second} have no value in common.`,
  incomparable: (first, second) => `${first} and ${second} cannot be compared.`,
};
