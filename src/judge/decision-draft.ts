import type { Draft, RuleId } from "../model/finding.ts";
import type { Message } from "../model/message.ts";
import type { DecisionReview } from "./rule.ts";

/** A finding on a recorded decision, at the place where the decision names what it is on. */
export function decisionDraft(
  rule: RuleId,
  { story, decision, place, finding }: DecisionReview,
  said: { readonly message: Message; readonly suggestions: readonly Message[] },
): Draft {
  return {
    about: decision.finding,
    rule,
    story,
    question: null,
    claims: finding?.claims ?? [],
    message: said.message,
    suggestions: said.suggestions,
    proof: null,
    places: [place],
    severity: null,
  };
}
