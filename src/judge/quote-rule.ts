import type { EvidenceRule } from "../model/evidence.ts";
import type { Draft, Severity } from "../model/finding.ts";
import type { Rule, Selection } from "./rule.ts";

/**
 * A rule that reports what is wrong with quotes. An editor has to look at the article.
 *
 * @param add what it says of a finding besides
 */
export function quoteRule(id: EvidenceRule, severity: Severity, add: (draft: Draft) => Draft = (draft) => draft): Rule {
  return {
    id,
    hangsOn: "file",
    severity,
    asks: "decision",
    bySeverityOfProperty: false,
    find: (found) => evidenceDrafts(id, found).map(add),
  };
}

function evidenceDrafts(rule: EvidenceRule, { evidenceOf }: Pick<Selection, "evidenceOf">): readonly Draft[] {
  return evidenceOf(rule).map((found) => ({ ...found, question: null, proof: null }));
}
