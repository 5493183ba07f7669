import { gapInWords } from "../../../compare/in-words.ts";
import { message } from "../../../model/message.ts";
import { asked, questionDraft, sharedOrigin, sidesOf, whatSettles, witnessOf } from "../../question-draft.ts";
import type { Rule } from "../../rule.ts";

export const valueConflict: Rule = {
  id: "value-conflict",
  hangsOn: "question",
  severity: "error",
  asks: "contradiction",
  bySeverityOfProperty: true,
  find: (checked) =>
    checked.withOutcome("conflicting").map((question) => {
      const witness = witnessOf(question, "conflicts");
      const shared = sharedOrigin(question, checked);
      const told = { question: asked(question, checked), sides: sidesOf(question, checked) };
      return questionDraft("value-conflict", question, checked, {
        claims: question.clashing,
        witness,
        groups: question.groups,
        message:
          witness === null
            ? message("value-conflict.joint", told)
            : message("value-conflict", {
                ...told,
                gap: gapInWords(witness.gap),
                sharedOrigin: shared,
              }),
        suggestions: [whatSettles(question, shared)],
      });
    }),
};
