import { describeClaim } from "../../../compare/in-words.ts";
import { message } from "../../../model/message.ts";
import { asked, questionDraft, witnessOf } from "../../question-draft.ts";
import type { Rule } from "../../rule.ts";

export const notComparable: Rule = {
  id: "not-comparable",
  hangsOn: "question",
  severity: "info",
  asks: "decision",
  bySeverityOfProperty: true,
  find: (checked) =>
    checked.withOutcome("not-comparable").flatMap((question) => {
      const witness = witnessOf(question, "not-comparable");
      if (witness === null) return [];
      const input = checked.input(question);
      const [first, second] = witness.between;
      return questionDraft("not-comparable", question, checked, {
        claims: question.claims,
        witness,
        message: message("not-comparable", {
          question: asked(question, checked),
          first: describeClaim(checked.claim(first), input),
          second: describeClaim(checked.claim(second), input),
        }),
        suggestions: [message("settle.same-unit", { kind: question.kind })],
      });
    }),
};
