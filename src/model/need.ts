import type { Finding, RuleId } from "./finding.ts";
import { storyRuleTypes } from "./story-rule.ts";

/** What open findings can ask for, the most first. */
const needs = ["contradiction", "decision", "correction", "difference", "nothing"] as const;

export type Need = (typeof needs)[number];

type Asking = Pick<Finding, "rule" | "severity" | "state" | "baselineState">;

/** Whether a finding asks something of somebody: it is there, and nobody has decided it. */
export function isOpen({ state, baselineState }: Pick<Finding, "state" | "baselineState">): boolean {
  return state !== "decided" && baselineState !== "absent";
}

/** Whether a finding waits for an editor: an error does, and what a changed record has reopened. */
export function needsDecision(finding: Asking): boolean {
  return isOpen(finding) && (finding.severity === "error" || finding.state === "reopened");
}

/** Sources that cannot all be right: any two of them, or only all together. What a rule misses contradicts nothing. */
const contradictions: ReadonlySet<RuleId> = new Set([
  "value-conflict",
  "self-conflict",
  "joint-conflict",
  ...storyRuleTypes.filter((type) => type !== "requires"),
]);

/** What nobody weighs: a file says it wrongly. */
const mistakes: ReadonlySet<RuleId> = new Set([
  "syntax",
  "schema",
  "unknown-name",
  "duplicate-claim",
  "duplicate-article",
  "unused-definition",
  "invalid-rule",
]);

const differences: ReadonlySet<RuleId> = new Set(["disputed", "near-value", "name-variant", "wording-differs"]);

/** The most that findings ask for; what is decided or gone asks for nothing. */
export function needOf(findings: readonly Asking[]): Need {
  return greatest(findings.map(needOfOne));
}

/** The most of several needs. */
export function greatest(several: readonly Need[]): Need {
  return needs.find((need) => several.includes(need)) ?? "nothing";
}

function needOfOne(finding: Asking): Need {
  if (!isOpen(finding)) return "nothing";
  if (contradictions.has(finding.rule)) return "contradiction";
  if (needsDecision(finding)) return mistakes.has(finding.rule) ? "correction" : "decision";
  return differences.has(finding.rule) ? "difference" : "nothing";
}
