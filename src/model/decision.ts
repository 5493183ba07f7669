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
  /** What was decided upon; null where nothing says so. */
  readonly pinned: Pinned | null;
}

/** What a decision is pinned to: the claims that clashed, or, where a finding names none, what it said. */
export interface Pinned {
  /** In code-unit order of claim. */
  readonly claims: readonly PinnedClaim[];
  /** In code-unit order of name. */
  readonly said: readonly PinnedWord[];
}

export interface PinnedClaim {
  readonly claim: string;
  readonly pin: Pin;
}

/** One argument of a finding's message. */
export interface PinnedWord {
  readonly name: string;
  readonly text: string;
}

export const pinFields = ["value", "status", "scope", "said-by", "as-of", "quote"] as const;

export type PinField = (typeof pinFields)[number];

/** A claim as it was when it was decided upon, each field in writing; a fact has no status, an unlimited claim no scope. */
export type Pin = Readonly<Partial<Record<PinField, string>>>;
