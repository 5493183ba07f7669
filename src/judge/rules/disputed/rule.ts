import { gapInWords } from "../../../compare/in-words.ts";
import { message } from "../../../model/message.ts";
import { asked, questionDraft, sharedOrigin, sidesOf, whatSettles, witnessOf } from "../../question-draft.ts";
import type { Rule } from "../../rule.ts";

export const disputed: Rule = {
  id: "disputed",
  severity: "warning",
  bySeverityOfProperty: true,
  find: (checked) =>
    checked.withOutcome("disputed").map((question) => {
      const witness = witnessOf(question, "disputed");
      return questionDraft("disputed", question, checked, {
        claims: question.clashing,
        witness,
        groups: question.groups,
        message: message("disputed", {
          question: asked(question, checked),
          sides: sidesOf(question, checked),
          gap: gapInWords(witness?.gap ?? null),
        }),
        suggestions: [whatSettles(question, sharedOrigin(question, checked))],
      });
    }),
};
