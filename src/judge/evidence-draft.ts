import type { EvidenceRule } from "../model/evidence.ts";
import type { Draft } from "../model/finding.ts";
import type { Selection } from "./rule.ts";

/** The findings of a rule that reports what is wrong with quotes. */
export function evidenceDrafts(rule: EvidenceRule, { evidenceOf }: Pick<Selection, "evidenceOf">): readonly Draft[] {
  return evidenceOf(rule).map((found) => ({ ...found, question: null, proof: null }));
}
