import { message } from "../../../model/message.ts";
import { asked, questionDraft, sideOf, witnessOf } from "../../question-draft.ts";
import type { Rule } from "../../rule.ts";

export const changedOverTime: Rule = {
  id: "changed-over-time",
  severity: "info",
  bySeverityOfProperty: true,
  find: (checked) =>
    checked.questions.flatMap((question) => {
      const witness = witnessOf(question, "superseded");
      const earlier = question.claims.filter((_, index) => question.beside[index] === "superseded");
      if (witness === null || earlier.length === 0) return [];
      const replaced = new Set(earlier);
      const later = question.claims.filter((id) => !replaced.has(id));
      return questionDraft("changed-over-time", question, checked, {
        claims: question.claims,
        witness,
        message: message("changed-over-time", {
          question: asked(question, checked),
          earlier: sideOf(earlier, question, checked),
          later: sideOf(later, question, checked),
        }),
      });
    }),
};
