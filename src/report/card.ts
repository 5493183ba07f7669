import type { Article, Claim } from "../model/article.ts";
import type { Gap } from "../model/denotation.ts";
import type { Finding } from "../model/finding.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { inWriting } from "../model/in-writing.ts";
import { type Message, message } from "../model/message.ts";
import { inOrder } from "../model/order.ts";
import type { Question, Step } from "../model/question.ts";
import { insteadOfWritten } from "../values/instead-of-written.ts";
import { gapAsSaid } from "../values/quantity/said.ts";
import type { LookUp } from "./look-up.ts";
import { safeToPublish } from "./safe-to-publish.ts";

/** A finding as people read it: the sides, who says what where, how they compare, what would settle it. */
export interface Card {
  readonly finding: Finding;
  readonly question: Question | null;
  /** The question with the name of what it is about; the rule's own sentence where it is about no question. */
  readonly heading: Message;
  readonly sides: readonly CardSide[];
  /** How many sides are not shown. */
  readonly moreSides: number;
  readonly why: readonly Message[];
  readonly whyHeading: Message;
  /** What is safe to publish. */
  readonly range: Message | null;
  readonly settle: readonly Message[];
  /** What an editor decided, and, where it is open again, what has changed since. */
  readonly decided: readonly Message[];
}

export interface CardSide {
  /** What the side says; the first of its wordings. */
  readonly value: Message;
  readonly claims: readonly CardClaim[];
  /** How many claims of the side are not shown. */
  readonly more: number;
}

export interface CardClaim {
  readonly claim: Claim;
  readonly article: Article;
  readonly outlet: string;
  readonly written: string;
  /** What to say in the place of what is written; null where that is in words. */
  readonly instead: Message | null;
  readonly speaker: string | null;
  /** What the terms of its scope are called. */
  readonly scope: readonly string[];
}

/** People's formats print ten places a position, then how many more there are. */
const claimsShown = 10;
/** The same of positions: nobody reads thousands of them. */
const sidesShown = 10;

/** What people are shown of a finding, with so many of its positions at most. */
export function cardOf(finding: Finding, look: LookUp, mostSides = sidesShown): Card {
  const question = finding.question === null ? null : look.question(finding.question);
  const groups = question === null ? [] : groupsOf(finding, look);
  return {
    finding,
    question,
    heading: question === null ? finding.message : headingOf(question, look),
    sides: groupsShown(groups, finding, mostSides).map((group) => sideOf(group, look)),
    moreSides: Math.max(0, groups.length - mostSides),
    why: finding.proof?.steps.filter(isTold).map(({ reason }) => reason) ?? [],
    whyHeading: excludes(finding) ? message("report.why", {}) : message("report.comparison", {}),
    range: question === null ? null : safeToPublish(finding, question, look),
    settle: finding.state === "decided" ? [] : finding.suggestions,
    decided: decidedLines(finding, look),
  };
}

/** Whether a finding says that claims cannot all be right; a dispute, a small difference or a note does not. */
function excludes({ message: { id } }: Finding): boolean {
  return id === "value-conflict" || id === "self-conflict" || id === "clash";
}

/** A decision as people read it; a change since comes first. */
function decidedLines({ decision, reopened }: Finding, look: LookUp): readonly Message[] {
  if (decision === null) return [];
  const { outcome, reason, by, on, settledBy, reviewBy } = decision;
  const accepted = outletsOf(decision.accepted, look);
  return [
    ...(reopened === null ? [] : [message("decision.reopened", { because: reopened })]),
    message("decision.recorded", { outcome, accepted, by, on }),
    message("decision.reason", { reason }),
    ...(settledBy === null
      ? []
      : [message("decision.settled-by", { what: settledBy, settled: outcome !== "unresolved" })]),
    ...(reviewBy === null ? [] : [message("decision.review-by", { day: reviewBy })]),
  ];
}

/** Whose claims these are: the names of their outlets; a claim that is gone by its id. */
export function outletsOf(claims: readonly string[], look: LookUp): readonly string[] {
  const names = claims.map((id) => {
    const claim = look.claimOrNull(id);
    return claim === null ? id : look.outletName(look.article(claim.article));
  });
  return [...new Set(names)];
}

/** The finding's own sentence, without the question where that stands above it. */
export function leadOf({ finding, question }: Card, say: (message: Message) => string): string {
  const { message: said } = finding;
  if (question === null || !("question" in said.args) || typeof said.args.question !== "object") return say(said);
  return say({ ...said, args: { ...said.args, question: message("value.written", { text: "" }) } } as Message).trim();
}

/** A question with the name of what it is about. */
export function headingOf({ story, subject, question }: Question, look: LookUp): Message {
  return message("report.question", { subject: look.entityName(story, subject), question });
}

/** The step that decided; of a proof over several questions, every step. */
function isTold({ step, verdict }: Step): boolean {
  return verdict !== null || step === "claim" || step === "rule";
}

/** How far two values lie apart; null where the kind has no distance. */
export function gapMessage(gap: Gap | null): Message | null {
  return gap === null || gap.amount === null ? null : message("gap.words", gapAsSaid(gap));
}

/** The claims of each side: those that the proof separates, or, where all may be true, those that say the same. */
function groupsOf({ proof, claims }: Finding, look: LookUp): readonly (readonly string[])[] {
  if (proof !== null && proof.groups.length > 0) return proof.groups;
  return [...groupedBy(claims, (id) => JSON.stringify(look.says(look.claim(id)))).values()];
}

/** Those that the proof is about and those that most claims stand on, in their order. */
function groupsShown(
  groups: readonly (readonly string[])[],
  { proof }: Finding,
  most: number,
): readonly (readonly string[])[] {
  if (groups.length <= most) return groups;
  const isProven = (group: readonly string[]) => proof?.between.some((id) => group.includes(id)) === true;
  const ranked = groups
    .map((group, index) => ({ group, index, proven: isProven(group) }))
    .sort((a, b) => Number(b.proven) - Number(a.proven) || b.group.length - a.group.length || a.index - b.index);
  const shown = ranked.slice(0, most).sort((a, b) => a.index - b.index);
  return shown.map(({ group }) => group);
}

/** A side: its claims in order of id, and what the first of them says. */
export function sideOf(ids: readonly string[], look: LookUp): CardSide {
  const shown = inOrder(ids).slice(0, claimsShown).map(look.claim);
  const [first] = shown;
  if (first === undefined) throw new Error("A side of a finding has no claims.");
  const value = look.says(first);
  // What denotes the same is one object in a story: it is said once.
  const saysTheSame = ({ denotation, status }: Claim) =>
    denotation === first.denotation && (status === "denial") === (first.status === "denial");
  const claims = shown.map((claim) => cardClaimOf(claim, look, saysTheSame(claim) ? value : null));
  return { value, claims, more: ids.length - claims.length };
}

/** What people are shown of a claim; `says` is what it denotes, where that is known. */
export function cardClaimOf(claim: Claim, look: LookUp, says: Message | null = null): CardClaim {
  const article = look.article(claim.article);
  const written = inWriting(claim.value);
  return {
    claim,
    article,
    outlet: look.outletName(article),
    written,
    instead: insteadOfWritten(written, claim, () => says ?? look.says(claim)),
    speaker: claim.saidBy === null ? null : look.entityName(claim.story, claim.saidBy),
    scope: look.scopeNames(claim),
  };
}
