import { type Draft, type Finding, type RuleId, ruleIds, type Severity, severities } from "../model/finding.ts";
import { byCodeUnits } from "../model/order.ts";
import { rules } from "./catalogue.ts";
import type { Checked, Rule } from "./rule.ts";

/** The severity that a desk's configuration gives to rules; a rule that it does not name keeps its own. */
export type Severities = Readonly<Partial<Record<RuleId, Severity | "off">>>;

/** Turns what the earlier rooms found into findings, worst first. */
export function judge(checked: Checked, severitiesByRule: Severities): readonly Finding[] {
  const findings = ruleIds.flatMap((id) => {
    const rule = rules[id];
    if (severityOfRule(rule, severitiesByRule) === "off") return [];
    return rule.find(checked).flatMap((draft) => findingOf(draft, rule, checked, severitiesByRule));
  });
  return unique(findings).sort(worstFirst);
}

export function severityOfRule(rule: Pick<Rule, "id" | "severity">, configured: Severities): Severity | "off" {
  return configured[rule.id] ?? rule.severity;
}

function findingOf(draft: Draft, rule: Rule, checked: Checked, configured: Severities): Finding | readonly [] {
  const severity = severityOf(draft, rule, checked, configured);
  if (severity === "off") return [];
  const { about, ...found } = draft;
  return { ...found, id: `${rule.id}:${about}`, severity, state: "open", baselineState: null, decision: null };
}

/** A property's own severity is that of a conflict about it; what is less than a conflict is never graver than its rule. */
function severityOf(draft: Draft, rule: Rule, checked: Checked, configured: Severities): Severity | "off" {
  const byRule = draft.severity ?? severityOfRule(rule, configured);
  if (!rule.bySeverityOfProperty || draft.question === null) return byRule;
  const question = checked.questions.find(({ id }) => id === draft.question);
  const story = checked.stories.find(({ id }) => id === draft.story);
  const own = story?.properties[question?.property ?? ""]?.severity ?? null;
  if (own === null || own === "off" || byRule === "off") return own === null ? byRule : "off";
  return rule.id === "value-conflict" || rank(own) > rank(byRule) ? own : byRule;
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** Two findings never share an id: what says the same of the same is said once. */
function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.id, finding])).values()];
}

function worstFirst(a: Finding, b: Finding): number {
  return (
    rank(a.severity) - rank(b.severity) || ruleIds.indexOf(a.rule) - ruleIds.indexOf(b.rule) || byCodeUnits(a.id, b.id)
  );
}
