import type { Draft } from "../../../model/finding.ts";
import { message } from "../../../model/message.ts";
import type { Question } from "../../../model/question.ts";
import { problemDrafts } from "../../problem-draft.ts";
import { asked, questionDraft, sidesOf, witnessOf } from "../../question-draft.ts";
import type { Checked, Rule } from "../../rule.ts";

/** Values of these kinds are near where their names are spelt alike. */
export function isOfNames({ kind }: Question): boolean {
  return kind === "entity" || kind === "set";
}

export const nameVariant: Rule = {
  id: "name-variant",
  severity: "warning",
  bySeverityOfProperty: true,
  find(checked) {
    const between = checked.questions
      .filter((question) => question.outcome === "near" && isOfNames(question))
      .map((question) => betweenClaims(question, checked));
    const told = new Set(between.flatMap(({ claims }) => claims));
    const alone = problemDrafts("name-variant", checked).filter(({ claims }) => !claims.every((id) => told.has(id)));
    return [...between, ...alone];
  },
};

function betweenClaims(question: Question, checked: Checked): Draft {
  const variants = checked.problems.filter(
    ({ rule, claim }) => rule === "name-variant" && claim !== null && question.clashing.includes(claim),
  );
  return questionDraft("name-variant", question, checked, {
    claims: question.clashing,
    witness: witnessOf(question, "near"),
    groups: question.groups,
    message: message("name-variant.between", { question: asked(question, checked), sides: sidesOf(question, checked) }),
    suggestions: [message("settle.spelling", {}), ...variants.flatMap(({ suggestions }) => suggestions)],
  });
}
