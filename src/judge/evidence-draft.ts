import type { EvidenceRule } from "../model/evidence.ts";
import type { Draft } from "../model/finding.ts";
import type { Checked } from "./rule.ts";

/** The findings of a rule that reports what is wrong with quotes. */
export function evidenceDrafts(rule: EvidenceRule, { evidence }: Pick<Checked, "evidence">): readonly Draft[] {
  return evidence.filter((found) => found.rule === rule).map((found) => ({ ...found, question: null, proof: null }));
}
