import { message } from "../../../model/message.ts";
import { asked, questionDraft, sideOf, witnessOf } from "../../question-draft.ts";
import type { Rule } from "../../rule.ts";

export const wordingDiffers: Rule = {
  id: "wording-differs",
  hangsOn: "question",
  severity: "info",
  asks: "difference",
  bySeverityOfProperty: true,
  find: (checked) =>
    checked.questions.flatMap((question) => {
      const witness = question.kind === "text" ? witnessOf(question, "compatible") : null;
      if (witness === null) return [];
      const sides = witness.between.map((id) => sideOf([id], question, checked));
      return questionDraft("wording-differs", question, checked, {
        claims: witness.between,
        witness,
        message: message("wording-differs", { question: asked(question, checked), sides }),
      });
    }),
};
