import type { Draft } from "../../../model/finding.ts";
import { message } from "../../../model/message.ts";
import type { Question } from "../../../model/question.ts";
import { problemDrafts } from "../../problem-rule.ts";
import { asked, questionDraft, sidesOf, witnessOf } from "../../question-draft.ts";
import type { Rule, Selection } from "../../rule.ts";

/** Values of these kinds are near where their names are spelt alike. */
export function isOfNames({ kind }: Question): boolean {
  return kind === "entity" || kind === "set";
}

export const nameVariant: Rule = {
  id: "name-variant",
  hangsOn: "name",
  severity: "warning",
  asks: "difference",
  bySeverityOfProperty: true,
  find(checked) {
    const between = checked
      .withOutcome("near")
      .filter(isOfNames)
      .map((question) => betweenClaims(question, checked));
    const told = new Set(between.flatMap(({ claims }) => claims));
    const alone = problemDrafts("name-variant", checked).filter(({ claims }) => !claims.every((id) => told.has(id)));
    return [...between, ...alone];
  },
};

function betweenClaims(question: Question, checked: Selection): Draft {
  const clashing = new Set<string | null>(question.clashing);
  const variants = checked.problemsOf("name-variant").filter(({ claim }) => clashing.has(claim));
  return questionDraft("name-variant", question, checked, {
    claims: question.clashing,
    witness: witnessOf(question, "near"),
    groups: question.groups,
    message: message("name-variant.between", { question: asked(question, checked), sides: sidesOf(question, checked) }),
    suggestions: [message("settle.spelling", {}), ...variants.flatMap(({ suggestions }) => suggestions)],
  });
}
