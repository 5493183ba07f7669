export const decisionOutcomes = [
  "one-right",
  "all-right",
  "none-right",
  "transcription-error",
  "different-scope",
  "superseded",
  "unresolved",
] as const;

export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** An editor's recorded resolution of a finding. Dates are `YYYY-MM-DD`. */
export interface Decision {
  readonly finding: string;
  readonly outcome: DecisionOutcome;
  /** Ids of claims of one position, unless the outcome is `all-right`. */
  readonly accepted: readonly string[];
  readonly reason: string;
  readonly by: string;
  readonly on: string;
  readonly settledBy: string | null;
  readonly reviewBy: string | null;
}
