import type { DecisionOutcome, PinField } from "../decision.ts";
import type { RuleId } from "../finding.ts";
import type { Message } from "../message.ts";

/** A claim by its id, and the outlet whose article makes it; null where no article does any more. */
interface ClaimOf {
  readonly claim: string;
  readonly outlet: string | null;
}

/** One thing that is no longer as it was decided upon; null where there was, or is, nothing. */
export type DecisionChange =
  | (ClaimOf & {
      readonly what: "changed";
      readonly field: PinField;
      readonly was: Message | null;
      readonly now: Message | null;
    })
  | (ClaimOf & { readonly what: "joined" | "left"; readonly value: Message })
  | { readonly what: "said"; readonly was: string | null; readonly now: string | null };

/** What is said about editors' decisions. */
export interface DecisionMessages {
  "decision.changed": {
    readonly was: readonly Message[];
    readonly now: readonly Message[];
    readonly changes: readonly DecisionChange[];
    readonly grade: { readonly was: RuleId; readonly now: RuleId } | null;
  };
  "decision.unpinned": Record<never, never>;
  "decision.recorded": {
    readonly outcome: DecisionOutcome;
    readonly accepted: readonly string[];
    readonly by: string;
    readonly on: string;
  };
  "decision.reason": { readonly reason: string };
  "decision.settled-by": { readonly what: string; readonly settled: boolean };
  "decision.review-by": { readonly day: string };
  "decision.reopened": { readonly because: Message };
  "decision.state": { readonly state: "decided" | "reopened" };

  "reopened-decision": {
    readonly finding: string;
    readonly by: string;
    readonly on: string;
    readonly because: Message;
  };
  "stale-decision": { readonly finding: string };
  "stale-decision.replaced": { readonly finding: string; readonly on: string };
  "unsound-decision": { readonly finding: string; readonly because: Message };
  "expired-decision": {
    readonly finding: string;
    readonly by: string;
    readonly on: string;
    readonly reviewBy: string;
  };
  "suggest.decide-again": { readonly finding: string };
  "suggest.prune": Record<never, never>;
  "suggest.other-outcome": Record<never, never>;

  "decide.unknown-finding": { readonly finding: string; readonly nearest: string | null };
  "decide.not-decidable": { readonly finding: string };
  "decide.unsound": { readonly finding: string; readonly because: Message };
  "decide.broken-file": { readonly file: string };
  "decide.unsafe-edit": { readonly file: string };
  "decide.changed-meanwhile": { readonly file: string };
  /** A recorded decision that another takes the place of. */
  "decide.replaced": {
    readonly finding: string;
    readonly outcome: DecisionOutcome;
    readonly by: string;
    readonly on: string;
  };
  "decide.written": { readonly file: string; readonly decisions: number };
  "decide.removed": { readonly file: string; readonly decisions: number };
  "decide.nothing": Record<never, never>;
  /** `command` asked for them. */
  "decide.missing": { readonly options: readonly string[]; readonly command: "decide" | "init" };
  "decide.one-way": Record<never, never>;
  "decide.bad-day": { readonly option: string; readonly day: string };
  "decide.unreadable": { readonly file: string; readonly problem: Message };
  "init.written": { readonly file: string };
  "init.exists": { readonly file: string };
  "init.bad-name": { readonly name: string };
  "init.next": Record<never, never>;
  /** The reason of a decision on what was there before anybody used factlint. */
  "init.acceptance": Record<never, never>;

  "unsound.unknown-claim": { readonly claim: string; readonly known: readonly string[] };
  "unsound.clash": { readonly first: string; readonly second: string };
  "unsound.joint-clash": { readonly claims: readonly string[] };
  "unsound.none-accepted": Record<never, never>;
  "unsound.accepted": { readonly outcome: DecisionOutcome };
  "unsound.all-right": Record<never, never>;
  "unsound.no-scope": Record<never, never>;
  "unsound.no-time": Record<never, never>;
}
