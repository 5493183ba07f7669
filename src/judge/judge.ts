import { type Draft, type Finding, type RuleId, ruleIds, type Severity } from "../model/finding.ts";
import { rules } from "./catalogue.ts";
import { reviewDecisions } from "./decisions/review.ts";
import type { Checked, DecisionReview, Rule } from "./rule.ts";
import { rankOf, worstFirst } from "./worst-first.ts";

/** The severity that a desk's configuration gives to rules; a rule that it does not name keeps its own. */
export type Severities = Readonly<Partial<Record<RuleId, Severity | "off">>>;

/** Turns what the earlier rooms found, and editors decided, into findings, worst first. `today` is `YYYY-MM-DD`. */
export function judge(checked: Checked, severitiesByRule: Severities, today: string): readonly Finding[] {
  return judgeAndReview(checked, severitiesByRule, today).findings;
}

/** The findings, and how each recorded decision stands to them. */
export function judgeAndReview(
  checked: Checked,
  severitiesByRule: Severities,
  today: string,
): { readonly findings: readonly Finding[]; readonly reviews: readonly DecisionReview[] } {
  const found = findingsOf(
    ruleIds.filter((id) => !onDecisions.has(id)),
    checked,
    severitiesByRule,
  );
  const isOff = (rule: RuleId) => severityOfRule(rules[rule], severitiesByRule) === "off";
  const reviews = reviewDecisions(found, checked, today, isOff);
  const reviewed = findingsOf([...onDecisions], { ...checked, reviews }, severitiesByRule);
  return { findings: unique([...decided(found, reviews), ...reviewed]).sort(worstFirst), reviews };
}

/** What these rules find hangs on what all others found. */
const onDecisions: ReadonlySet<RuleId> = new Set([
  "reopened-decision",
  "stale-decision",
  "unsound-decision",
  "expired-decision",
]);

function findingsOf(ids: readonly RuleId[], checked: Checked, severitiesByRule: Severities): readonly Finding[] {
  return ids.flatMap((id) => {
    const rule = rules[id];
    if (severityOfRule(rule, severitiesByRule) === "off") return [];
    return rule.find(checked).flatMap((draft) => findingOf(draft, rule, checked, severitiesByRule));
  });
}

function decided(findings: readonly Finding[], reviews: readonly DecisionReview[]): readonly Finding[] {
  const byFinding = new Map(reviews.flatMap((review) => (review.finding === null ? [] : [[review.finding, review]])));
  return findings.map((finding) => {
    const review = byFinding.get(finding);
    if (review === undefined) return finding;
    const { decision, reopened } = review;
    return { ...finding, decision, reopened, state: reopened === null ? "decided" : "reopened" };
  });
}

export function severityOfRule(rule: Pick<Rule, "id" | "severity">, configured: Severities): Severity | "off" {
  return configured[rule.id] ?? rule.severity;
}

function findingOf(draft: Draft, rule: Rule, checked: Checked, configured: Severities): Finding | readonly [] {
  const severity = severityOf(draft, rule, checked, configured);
  if (severity === "off") return [];
  const { about, ...found } = draft;
  return {
    ...found,
    id: `${rule.id}:${about}`,
    severity,
    state: "open",
    baselineState: null,
    decision: null,
    reopened: null,
  };
}

/** A property's own severity is that of a conflict about it; what is less than a conflict is never graver than its rule. */
function severityOf(draft: Draft, rule: Rule, checked: Checked, configured: Severities): Severity | "off" {
  const byRule = draft.severity ?? severityOfRule(rule, configured);
  if (!rule.bySeverityOfProperty || draft.question === null) return byRule;
  const { story, property } = checked.question(draft.question);
  const own = checked.story(story).properties[property]?.severity ?? null;
  if (own === null || own === "off" || byRule === "off") return own === null ? byRule : "off";
  return rule.id === "value-conflict" || rankOf(own) > rankOf(byRule) ? own : byRule;
}

/** Two findings never share an id: what says the same of the same is said once. */
function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.id, finding])).values()];
}
