import { gradeDraft } from "../../grade-draft.ts";
import type { Rule } from "../../rule.ts";

export const disputed: Rule = {
  id: "disputed",
  hangsOn: "question",
  severity: "warning",
  asks: "difference",
  bySeverityOfProperty: true,
  find: (checked) => checked.withOutcome("disputed").map((question) => gradeDraft("disputed", question, checked)),
};
