import { gapInWords } from "../../../compare/in-words.ts";
import { message } from "../../../model/message.ts";
import { asked, questionDraft, sharedOrigin, sidesOf, whatSettles, witnessOf } from "../../question-draft.ts";
import type { Rule } from "../../rule.ts";
import { isOfNames } from "../name-variant/rule.ts";

export const nearValue: Rule = {
  id: "near-value",
  severity: "warning",
  bySeverityOfProperty: true,
  find: (checked) =>
    checked
      .withOutcome("near")
      .filter((question) => !isOfNames(question))
      .map((question) => {
        const witness = witnessOf(question, "near");
        return questionDraft("near-value", question, checked, {
          claims: question.clashing,
          witness,
          groups: question.groups,
          message: message("near-value", {
            question: asked(question, checked),
            sides: sidesOf(question, checked),
            gap: gapInWords(witness?.gap ?? null),
          }),
          suggestions: [whatSettles(question, sharedOrigin(question, checked))],
        });
      }),
};
