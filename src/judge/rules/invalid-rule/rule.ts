import { problemDrafts } from "../../problem-draft.ts";
import type { Rule } from "../../rule.ts";

export const invalidRule: Rule = {
  id: "invalid-rule",
  hangsOn: "story-rules",
  severity: "error",
  asks: "correction",
  bySeverityOfProperty: false,
  find: (checked) => problemDrafts("invalid-rule", checked),
};
