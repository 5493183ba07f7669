import { gapInWords } from "../compare/in-words.ts";
import type { Draft } from "../model/finding.ts";
import { message } from "../model/message.ts";
import type { Question } from "../model/question.ts";
import { asked, questionDraft, sharedOrigin, sidesOf, whatSettles, witnessOf } from "./question-draft.ts";
import type { Selection } from "./rule.ts";

/** The verdict on the pairs of each grade below a conflict. */
const verdicts = { disputed: "disputed", "near-value": "near" } as const;

/** A finding of a grade below a conflict: the sides stand apart, but may be reconciled. */
export function gradeDraft(grade: keyof typeof verdicts, question: Question, checked: Selection): Draft {
  const witness = witnessOf(question, verdicts[grade]);
  return questionDraft(grade, question, checked, {
    claims: question.clashing,
    witness,
    groups: question.groups,
    message: message(grade, {
      question: asked(question, checked),
      sides: sidesOf(question, checked),
      gap: gapInWords(witness?.gap ?? null),
    }),
    suggestions: [whatSettles(question, sharedOrigin(question, checked))],
  });
}
