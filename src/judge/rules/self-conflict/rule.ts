import { message } from "../../../model/message.ts";
import { describeClaim } from "../../../values/describe-claim.ts";
import { asked, questionDraft } from "../../question-draft.ts";
import type { Rule } from "../../rule.ts";

export const selfConflict: Rule = {
  id: "self-conflict",
  hangsOn: "question",
  severity: "error",
  asks: "contradiction",
  bySeverityOfProperty: true,
  find: (checked) =>
    checked.questions.flatMap((question) => {
      const [witness] = question.selfConflicts;
      if (witness === undefined) return [];
      const input = checked.input(question);
      const [first, second] = witness.between;
      return questionDraft("self-conflict", question, checked, {
        claims: question.selfConflicts.flatMap(({ between }) => between),
        witness,
        groups: [[first], [second]],
        message: message("self-conflict", {
          question: asked(question, checked),
          outlet: checked.outletName(checked.claim(first).article),
          first: describeClaim(checked.claim(first), input),
          second: describeClaim(checked.claim(second), input),
        }),
        suggestions: [message("settle.check-record", { claim: second })],
      });
    }),
};
