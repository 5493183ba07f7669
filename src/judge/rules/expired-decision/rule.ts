import { message } from "../../../model/message.ts";
import { decisionDraft } from "../../decision-draft.ts";
import type { Rule } from "../../rule.ts";

export const expiredDecision: Rule = {
  id: "expired-decision",
  hangsOn: "decision",
  severity: "warning",
  asks: "decision",
  bySeverityOfProperty: false,
  find: ({ reviews }) =>
    reviews.flatMap((review) => {
      const { finding, by, on, reviewBy } = review.decision;
      if (!review.expired || reviewBy === null) return [];
      return decisionDraft("expired-decision", review, {
        message: message("expired-decision", { finding, by, on, reviewBy }),
        suggestions: [message("suggest.decide-again", { finding })],
      });
    }),
};
