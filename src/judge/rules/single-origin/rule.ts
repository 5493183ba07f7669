import { message } from "../../../model/message.ts";
import type { Question } from "../../../model/question.ts";
import { asked, outletNames, questionDraft, sharedOriginOf } from "../../question-draft.ts";
import type { Checked, Rule } from "../../rule.ts";

export const singleOrigin: Rule = {
  id: "single-origin",
  hangsOn: "question",
  severity: "info",
  asks: "decision",
  bySeverityOfProperty: true,
  find: (checked) =>
    checked
      .withOutcome("single-origin")
      .filter((question) => articlesOf(question, checked).size > 1)
      .map((question) =>
        questionDraft("single-origin", question, checked, {
          claims: question.claims,
          witness: null,
          message: message("single-origin", {
            question: asked(question, checked),
            outlets: outletNames(question.claims, checked),
            origin: sharedOriginOf(question.claims, question.story, checked),
          }),
          suggestions: [message("settle.second-origin", {})],
        }),
      ),
};

/** What one article alone says needs no warning: it does not look confirmed. Nor does an earlier edition confirm a later. */
function articlesOf({ claims, beside }: Question, checked: Checked): ReadonlySet<string> {
  const standing = claims.filter((_, index) => beside[index] !== "superseded");
  return new Set(standing.map((id) => checked.claim(id).article));
}
