import { asOfInWords, describeClaim } from "../../../compare/in-words.ts";
import { message } from "../../../model/message.ts";
import type { Comparison, Question } from "../../../model/question.ts";
import { asked, questionDraft } from "../../question-draft.ts";
import type { Checked, Rule } from "../../rule.ts";

export const planNotKept: Rule = {
  id: "plan-not-kept",
  hangsOn: "question",
  severity: "info",
  asks: "decision",
  bySeverityOfProperty: true,
  find: (checked) =>
    checked.questions.flatMap((question) => {
      const failed = question.witnesses.filter(({ verdict }) => verdict === "plan-not-kept");
      const [first] = failed;
      if (first === undefined) return [];
      return questionDraft("plan-not-kept", question, checked, {
        claims: [...new Set(failed.flatMap(({ between }) => between))],
        witness: first,
        message: planAgainstFact(first, question, checked),
      });
    }),
};

function planAgainstFact({ between }: Comparison, question: Question, checked: Checked) {
  const [a, b] = [checked.claim(between[0]), checked.claim(between[1])];
  const [plan, fact] = a.status === "fact" ? [b, a] : [a, b];
  const input = checked.input(question);
  return message("plan-not-kept", {
    question: asked(question, checked),
    plan: describeClaim(plan, input),
    planned: asOfInWords(plan),
    fact: describeClaim(fact, input),
    happened: asOfInWords(fact),
  });
}
