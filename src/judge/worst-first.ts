import { type Finding, type RuleId, ruleIds, type Severity, severities } from "../model/finding.ts";
import { byCodeUnits } from "../model/order.ts";

const severityRanks = new Map<Severity, number>(severities.map((severity, rank) => [severity, rank]));
const ruleRanks = new Map<RuleId, number>(ruleIds.map((id, rank) => [id, rank]));

/** How grave a severity is: 0 is the gravest. */
export function rankOf(severity: Severity): number {
  return severityRanks.get(severity) ?? severityRanks.size;
}

/** The order of findings in a report: the gravest first, then as the rules are listed, then by id. */
export function worstFirst(
  a: Pick<Finding, "severity" | "rule" | "id">,
  b: Pick<Finding, "severity" | "rule" | "id">,
): number {
  if (a.severity !== b.severity) return rankOf(a.severity) - rankOf(b.severity);
  if (a.rule !== b.rule) return (ruleRanks.get(a.rule) ?? 0) - (ruleRanks.get(b.rule) ?? 0);
  return byCodeUnits(a.id, b.id);
}
