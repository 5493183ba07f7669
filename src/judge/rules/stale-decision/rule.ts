import { message } from "../../../model/message.ts";
import { decisionDraft } from "../../decision-draft.ts";
import type { DecisionReview, Rule } from "../../rule.ts";

export const staleDecision: Rule = {
  id: "stale-decision",
  hangsOn: "decision",
  severity: "warning",
  asks: "decision",
  bySeverityOfProperty: false,
  find: ({ reviews }) => reviews.flatMap((review) => saidOf(review)),
};

function saidOf(review: DecisionReview) {
  const { replacedBy, stale, decision } = review;
  const { finding } = decision;
  if (replacedBy === null && !stale) return [];
  return decisionDraft("stale-decision", review, {
    message:
      replacedBy === null
        ? message("stale-decision", { finding })
        : message("stale-decision.replaced", { finding, on: replacedBy.on }),
    suggestions: [message("suggest.prune", {})],
  });
}
