import { message } from "../../../model/message.ts";
import { decisionDraft } from "../../decision-draft.ts";
import type { Rule } from "../../rule.ts";

/** A note only: the finding itself is open again, with its own severity. */
export const reopenedDecision: Rule = {
  id: "reopened-decision",
  hangsOn: "decision",
  severity: "info",
  asks: "decision",
  bySeverityOfProperty: false,
  find: ({ reviews }) =>
    reviews.flatMap((review) => {
      const { finding, reopened, decision } = review;
      if (finding === null || reopened === null) return [];
      const { by, on } = decision;
      return decisionDraft("reopened-decision", review, {
        message: message("reopened-decision", { finding: finding.id, by, on, because: reopened }),
        suggestions: [message("suggest.decide-again", { finding: finding.id })],
      });
    }),
};
