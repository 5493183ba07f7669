import { declaredName } from "../model/declared-name.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { keptIn } from "../model/kept.ts";
import type { Question } from "../model/question.ts";
import type { Checked, Selection } from "./rule.ts";

/** What rules select from, with look-ups that are made when the first rule asks. */
export function selectionOf(checked: Checked): Selection {
  const questions = groupedBy(checked.questions, ({ outcome }) => outcome);
  const problems = groupedBy(checked.problems, ({ rule }) => rule);
  const evidence = groupedBy(checked.evidence, ({ rule }) => rule);
  const clashes = groupedBy(checked.clashes, ({ type }) => type);
  return {
    ...checked,
    withOutcome: (outcome) => questions.get(outcome) ?? [],
    problemsOf: (rule) => problems.get(rule) ?? [],
    evidenceOf: (rule) => evidence.get(rule) ?? [],
    clashesOf: (type) => clashes.get(type) ?? [],
    questionIfAny: questionFinder(checked.questions),
    outletName: outletNames(checked),
  };
}

/** Few runs ask: the questions are put in order by id only then. */
function questionFinder(questions: readonly Question[]): Selection["questionIfAny"] {
  let byId: Map<string, Question> | null = null;
  return (id) => {
    byId ??= new Map(questions.map((question) => [question.id, question]));
    return byId.get(id) ?? null;
  };
}

/** Asks each article once. */
function outletNames(checked: Checked): Selection["outletName"] {
  const known = new Map<string, string>();
  const nameOf = (id: string) => {
    const { story, outlet } = checked.article(id);
    return declaredName(checked.story(story).outlets, outlet);
  };
  return (id) => keptIn(known, id, nameOf);
}
