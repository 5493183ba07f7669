import fc from "fast-check";
import { pinOf } from "../../src/judge/decisions/pin.ts";
import { type DecisionOutcome, decisionOutcomes } from "../../src/model/decision.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import type { RandomDesk } from "./random-desk.ts";
import { type Fields, inLine, listed, picked } from "./random-record.ts";

export interface DrawnDecision {
  /** Which of the findings. */
  readonly finding: number;
  /** The rule that the decision names in place of the finding's own: one of its family, or one that found nothing there. */
  readonly rule: string | undefined;
  readonly outcome: DecisionOutcome;
  readonly isPinned: boolean;
  readonly isAccepting: boolean;
  readonly reviewBy: string | undefined;
}

/** Days on which desks are checked: each finds another of the decisions due. */
export const days = ["2026-01-31", "2026-07-01", "2025-06-30"] as const;

export const drawnDecisions: fc.Arbitrary<readonly DrawnDecision[]> = fc.array(
  fc.record({
    finding: fc.nat(99),
    rule: fc.constantFrom(undefined, undefined, undefined, "disputed", "value-conflict", "near-value"),
    outcome: fc.constantFrom(...decisionOutcomes),
    isPinned: fc.boolean(),
    isAccepting: fc.boolean(),
    reviewBy: fc.constantFrom(undefined, undefined, "2025-06-30", "2026-06-30"),
  }),
  { minLength: 1, maxLength: 5 },
);

/** Records decisions on some of the findings of a story, as they are now or were never. */
export function decide(desk: RandomDesk, folder: string, drawn: readonly DrawnDecision[], last: Report): void {
  const findings = last.findings.filter(({ story }) => folder === `claims/${story}`);
  if (findings.length === 0) return;
  const decisions = drawn.map((decision) => decisionOn(picked(findings, decision.finding), decision, last));
  desk.write(`${folder}/decisions.yaml`, listed("decisions", decisions.map(inLine)));
}

function decisionOn(
  finding: Finding,
  { rule, outcome, isPinned, isAccepting, reviewBy }: DrawnDecision,
  last: Report,
): Fields {
  const claims = last.claims.filter(({ id }) => finding.claims.includes(id));
  const pinned = Object.fromEntries(claims.map((claim) => [claim.id, pinOf(claim)]));
  return {
    finding: rule === undefined ? finding.id : `${rule}${finding.id.slice(finding.rule.length)}`,
    outcome,
    accepted: isAccepting && claims.length > 0 ? claims.slice(0, 1).map(({ id }) => id) : undefined,
    reason: "so",
    by: "A. Lind",
    on: "2022-02-01",
    "review-by": reviewBy,
    pinned: isPinned && claims.length > 0 ? pinned : undefined,
  };
}
