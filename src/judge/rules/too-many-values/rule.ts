import type { Draft, Place } from "../../../model/finding.ts";
import { message } from "../../../model/message.ts";
import type { Question } from "../../../model/question.ts";
import { locate } from "../../../model/record.ts";
import { asked, questionDraft } from "../../question-draft.ts";
import type { Checked, Rule } from "../../rule.ts";

export const tooManyValues: Rule = {
  id: "too-many-values",
  hangsOn: "question",
  severity: "warning",
  asks: "decision",
  bySeverityOfProperty: true,
  find: (checked) => checked.questions.flatMap((question) => draftOf(question, checked)),
};

/** It concerns no claim more than another: its place is where the story asks the question. */
function draftOf(question: Question, checked: Parameters<Rule["find"]>[0]): readonly Draft[] {
  const { unseen } = question;
  if (unseen === null) return [];
  const draft = questionDraft("too-many-values", question, checked, {
    claims: [],
    witness: null,
    message: message("too-many-values", { question: asked(question, checked), ...unseen }),
    suggestions: [message("settle.split", { property: question.property })],
  });
  return [{ ...draft, places: [definitionOf(question, checked)] }];
}

function definitionOf({ story, property }: Question, checked: Pick<Checked, "story">): Place {
  return { ...locate(checked.story(story).record, ["properties", property], "key"), role: "definition", claim: null };
}
