import { gradeDraft } from "../../grade-draft.ts";
import type { Rule } from "../../rule.ts";
import { isOfNames } from "../name-variant/rule.ts";

export const nearValue: Rule = {
  id: "near-value",
  hangsOn: "question",
  severity: "warning",
  asks: "difference",
  bySeverityOfProperty: true,
  find: (checked) =>
    checked
      .withOutcome("near")
      .filter((question) => !isOfNames(question))
      .map((question) => gradeDraft("near-value", question, checked)),
};
