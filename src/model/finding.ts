import type { Decision } from "./decision.ts";
import type { Location } from "./location.ts";
import type { Message } from "./message.ts";
import type { Proof } from "./question.ts";
import { storyRuleTypes } from "./story-rule.ts";

export const severities = ["error", "warning", "info"] as const;

export type Severity = (typeof severities)[number];

/** Families of DESIGN.md section 5 that speak of what a file says and not of how sources stand to each other. */
export const evidenceRules = ["quote-missing", "quote-not-found", "quote-ambiguous", "value-not-in-quote"] as const;
export const hygieneRules = [
  "syntax",
  "schema",
  "unknown-name",
  "duplicate-claim",
  "duplicate-article",
  "unused-definition",
  "invalid-rule",
] as const;
export const decisionRules = ["reopened-decision", "stale-decision", "unsound-decision", "expired-decision"] as const;

/** Every rule, in the order of DESIGN.md section 5. */
export const ruleIds = [
  "value-conflict",
  "disputed",
  "near-value",
  "name-variant",
  "wording-differs",
  "plan-not-kept",
  "changed-over-time",
  "not-comparable",
  "single-origin",
  "joint-conflict",
  "self-conflict",
  "impossible-timing",
  "too-many-values",
  ...storyRuleTypes,
  ...evidenceRules,
  ...hygieneRules,
  ...decisionRules,
] as const;

export type RuleId = (typeof ruleIds)[number];

/** Mistakes in files are to be mended, not weighed; and a decision is not decided upon. */
const undecidable: readonly RuleId[] = ["syntax", "schema", ...decisionRules];

/** Whether editors may record a decision on a finding: it is of a story, and no mistake. */
export function isDecidable({ story, rule }: Pick<Finding, "story" | "rule">): boolean {
  return story !== null && !undecidable.includes(rule);
}

/** What stands at a place that a finding names. */
export type PlaceRole = "value" | "quote" | "definition" | "key" | "file";

export interface Place extends Location {
  readonly role: PlaceRole;
  readonly claim: string | null;
}

/** `reopened`: decided once, but what was decided upon has changed since. */
export type FindingState = "open" | "decided" | "reopened";

/** How a finding stands against a base (the words of SARIF 2.1.0). */
export type BaselineState = "new" | "unchanged" | "updated" | "absent";

/** What a rule found before its severity and decision are known. */
export interface Draft {
  /** What it is about, after the rule's id: a question's id, a claim's id, a file. */
  readonly about: string;
  readonly rule: RuleId;
  readonly story: string | null;
  readonly question: string | null;
  /** In code-unit order. */
  readonly claims: readonly string[];
  readonly message: Message;
  readonly suggestions: readonly Message[];
  readonly proof: Proof | null;
  readonly places: readonly Place[];
  /** Says so where the property or the draft itself, not the rule, sets the severity. */
  readonly severity: Severity | null;
}

/** What a rule reports, with every place concerned. */
export interface Finding extends Omit<Draft, "about" | "severity"> {
  readonly id: string;
  readonly severity: Severity;
  readonly state: FindingState;
  readonly baselineState: BaselineState | null;
  readonly decision: Decision | null;
  /** What has changed since it was decided; null unless its state is `reopened`. */
  readonly reopened: Message | null;
}
