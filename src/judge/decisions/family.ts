import { type RuleId, ruleIds } from "../../model/finding.ts";

/** Rules that are grades of one finding: how far apart the sources are (DESIGN.md section 4). */
const grades: readonly RuleId[] = ["value-conflict", "disputed", "near-value", "name-variant"];

/** What a finding's id names: its rule, which is null where there is no such rule, and what it is about. */
export function partsOf(finding: string): { readonly rule: RuleId | null; readonly about: string } {
  const separator = finding.indexOf(":");
  const name = finding.slice(0, Math.max(separator, 0));
  return { rule: ruleIds.find((id) => id === name) ?? null, about: finding.slice(separator + 1) };
}

/** The same for two findings where one is the other's grade: a decision on one was made on the other. */
export function familyOf(finding: string): string {
  const { rule, about } = partsOf(finding);
  return rule !== null && grades.includes(rule) ? `clash:${about}` : finding;
}
