import type { Denotation, Gap, KindName, Relation } from "./denotation.ts";
import type { Message } from "./message.ts";

/** What a pair of claims amounts to once scope, time and status are weighed (DESIGN.md section 4). */
export type Verdict =
  | "superseded"
  | "other-scope"
  | "not-comparable"
  | "plan-kept"
  | "plan-not-kept"
  | "plan-open"
  | "agrees"
  | "refines"
  | "compatible"
  | "near"
  | "disputed"
  | "conflicts";

export type StepName = "edition" | "scope" | "value" | "status" | "time" | "near" | "voice" | ProofStepName;

/** What a proof over several questions is made of: what claims say, and what rules ask. */
export type ProofStepName = "claim" | "rule";

/** One rung of the ladder, as it was climbed for a pair: what it saw, and the verdict if it decided. */
export interface Step {
  readonly step: StepName;
  readonly verdict: Verdict | null;
  readonly reason: Message;
}

/** Two claims on one question, weighed. */
export interface Comparison {
  /** Ids of the claims, in code-unit order. */
  readonly between: readonly [string, string];
  /** How the first claim's denotation stands to the second's. */
  readonly relation: Relation;
  readonly verdict: Verdict;
  readonly gap: Gap | null;
}

/** One witness of a clash, and the groups of claims that it separates. */
export interface Proof {
  /** A pair of claims; for a rule of the story, a smallest set of claims that clashes with it. */
  readonly between: readonly string[];
  readonly steps: readonly Step[];
  readonly gap: Gap | null;
  /** The claims that clash, one group a position; ids in code-unit order. */
  readonly groups: readonly (readonly string[])[];
}

export const outcomes = [
  "conflicting",
  "disputed",
  "near",
  "changed",
  "not-comparable",
  "single-origin",
  "agreed",
  "compatible",
] as const;

export type Outcome = (typeof outcomes)[number];

/** A largest set of claims on a question that can all be true together. */
export interface Position {
  /** The values that satisfy all of them. */
  readonly denotation: Denotation;
  /** The stated scope that it holds for; empty where no claim states one. */
  readonly scope: Readonly<Record<string, readonly string[]>>;
  /** How many claims fit this position and no other of its scope. */
  readonly claims: number;
  /** How many independent origins these claims have. */
  readonly origins: number;
}

/** Why a claim stands beside the positions. */
export type Beside = "plan" | "denial" | "superseded";

/** A fact, where one is stated plainly, or in doubt; else a plan or forecast, or what somebody alleges, denies or thinks. */
export type RangeAs = "fact" | "doubt" | "plan" | "word";

/** What may go unseen on a question that holds more than is looked at in full (src/compare/limits.ts). */
export const unseenThings = [
  "clashes",
  "self-conflicts",
  "joint-clashes",
  "failed-plans",
  "changes",
  "confirmations",
  "positions",
] as const;

export type UnseenThing = (typeof unseenThings)[number];

/** What was not looked at in full on a question, and how many of its claims differ. */
export interface Unseen {
  /** Claims that differ in value, scope, status, speaker or time; like ones count once. */
  readonly different: number;
  readonly things: readonly UnseenThing[];
}

/** The unit of comparison: the claims of a story on one subject and property, and what comparing them showed. */
export interface Question {
  /** `story/subject/property`, the subject left out where it bears the story's own id. */
  readonly id: string;
  readonly story: string;
  readonly subject: string;
  readonly property: string;
  readonly kind: KindName;
  readonly question: string;
  /** Ids in code-unit order; `spans` and `beside` run along it. */
  readonly claims: readonly string[];
  readonly outcome: Outcome;
  /** How many independent origins its claims have. */
  readonly origins: number;
  readonly positions: readonly Position[];
  /** The first and last position that each claim spans; null for a claim that stands beside them. */
  readonly spans: readonly (readonly [number, number] | null)[];
  readonly beside: readonly (Beside | null)[];
  /** The values that satisfy every claim that is weighed; null where there are none, or where somebody denies them all. */
  readonly commonGround: Denotation | null;
  /** The hull of the positions' values, and of what plain statements alone leave open: safe under every source. */
  readonly range: Denotation | null;
  /** As what the range may be printed. */
  readonly rangeAs: RangeAs;
  /** For each verdict that says more than "they agree", the pair that shows it best. */
  readonly witnesses: readonly Comparison[];
  /** Ids of the claims that take part in a clash of the outcome's grade, in code-unit order. */
  readonly clashing: readonly string[];
  /** The clashing claims, one group a position. */
  readonly groups: readonly (readonly string[])[];
  /** Ids of the facts that show plans not to have been kept, in code-unit order; the plans stand in the witnesses. */
  readonly refuting: readonly string[];
  /** A smallest set of claims that agree by pairs and never together. */
  readonly joint: readonly string[];
  /** Clashes inside one article, at most one an article. */
  readonly selfConflicts: readonly Comparison[];
  /** What may have gone unseen; null where all was looked at. */
  readonly unseen: Unseen | null;
}
