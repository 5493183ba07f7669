import type { Decision } from "../model/decision.ts";
import type { DecisionEntry, Shapes } from "./shapes.ts";

/** The decisions of a file, in its order. */
export function normaliseDecisions(file: Shapes["decisions"]): readonly Decision[] {
  if (file === "" || file.decisions === undefined || file.decisions === "") return [];
  return file.decisions.map(normaliseDecision);
}

function normaliseDecision(decision: DecisionEntry): Decision {
  return {
    finding: decision.finding,
    outcome: decision.outcome,
    accepted: decision.accepted ?? [],
    reason: decision.reason,
    by: decision.by,
    on: decision.on,
    settledBy: decision["settled-by"] ?? null,
    reviewBy: decision["review-by"] ?? null,
  };
}
