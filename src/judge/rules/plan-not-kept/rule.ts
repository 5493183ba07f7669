import { asOfInWords } from "../../../compare/in-words.ts";
import { message } from "../../../model/message.ts";
import type { Comparison, Question } from "../../../model/question.ts";
import { describeClaim } from "../../../values/describe-claim.ts";
import { asked, questionDraft, sideOf } from "../../question-draft.ts";
import type { Rule, Selection } from "../../rule.ts";

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
        claims: [...new Set([...failed.flatMap(({ between }) => between), ...question.refuting])],
        witness: first,
        message: planAgainstFact(first, failed, question, checked),
      });
    }),
};

function planAgainstFact(shown: Comparison, failed: readonly Comparison[], question: Question, checked: Selection) {
  const { plan, fact } = sidesOf(shown, checked);
  const input = checked.input(question);
  const others = (ids: readonly string[], one: string) => {
    const left = ids.filter((id) => id !== one);
    return left.length === 0 ? null : sideOf(left, question, checked);
  };
  return message("plan-not-kept", {
    question: asked(question, checked),
    plan: describeClaim(plan, input),
    planned: asOfInWords(plan),
    isForecast: plan.status === "forecast",
    fact: describeClaim(fact, input),
    happened: asOfInWords(fact),
    otherPlans: others(
      failed.map((one) => sidesOf(one, checked).plan.id),
      plan.id,
    ),
    otherFacts: others(question.refuting, fact.id),
  });
}

/** Which of a pair is the plan, and which the fact. */
function sidesOf({ between }: Comparison, checked: Selection) {
  const [a, b] = [checked.claim(between[0]), checked.claim(between[1])];
  return a.status === "fact" ? { plan: b, fact: a } : { plan: a, fact: b };
}
