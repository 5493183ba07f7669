import { message } from "../../../model/message.ts";
import { decisionDraft } from "../../decision-draft.ts";
import type { Rule } from "../../rule.ts";

export const unsoundDecision: Rule = {
  id: "unsound-decision",
  hangsOn: "decision",
  severity: "error",
  asks: "decision",
  bySeverityOfProperty: false,
  find: ({ reviews }) =>
    reviews.flatMap((review) =>
      review.unsound === null
        ? []
        : decisionDraft("unsound-decision", review, {
            message: message("unsound-decision", { finding: review.decision.finding, because: review.unsound }),
            suggestions: [message("suggest.other-outcome", {})],
          }),
    ),
};
