import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import { declaredName } from "../model/declared-name.ts";
import type { Gap } from "../model/denotation.ts";
import { type Message, message } from "../model/message.ts";
import type { GapInWords } from "../model/messages/compare.ts";
import { dateInWords } from "../values/date/in-words.ts";
import { gapAsSaid } from "../values/quantity/said.ts";
import type { QuestionInput } from "./context.ts";

/** Whose article makes a claim: the outlet's name, or its id where the story has none for it. */
export function outletName(claim: Claim, { story, articles }: Pick<QuestionInput, "story" | "articles">): string {
  return declaredName(story.outlets, own(articles, claim.article)?.outlet ?? claim.article);
}

/** When what a claim says holds. */
export function asOfInWords({ asOf }: Claim): Message {
  return asOf === null ? message("report.undated", {}) : dateInWords(asOf);
}

/**
 * What lies between two values, as a message takes it; without amount where they have no gap, or none with a measure, or where
 * one follows right after the other: 2018 and 2019 are not just a day apart.
 */
export function gapInWords(gap: Gap | null): GapInWords {
  return gap === null || isNext(gap) ? { amount: null, unit: null } : gapAsSaid(gap);
}

/** The same of two claims: "14.2 million" and "20 million" are at least 5.25 million apart, and 12 and 15 are 3 apart. */
export function leastGapInWords(gap: Gap | null, a: Claim, b: Claim): GapInWords {
  const words = gapInWords(gap);
  return words.amount === null || (isOneAmount(a) && isOneAmount(b)) ? words : { ...words, least: true };
}

function isOneAmount({ denotation }: Claim): boolean {
  if (denotation.kind !== "quantity") return true;
  return denotation.spans.every(({ from, to }) => from !== null && from.exact === to?.exact);
}

/** Whether the days of one value follow right after those of another. */
export function isNext({ amount, unit }: Gap): boolean {
  return unit === "day" && amount === "1";
}
