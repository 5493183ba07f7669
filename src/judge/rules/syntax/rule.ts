import { problemDrafts } from "../../problem-draft.ts";
import type { Rule } from "../../rule.ts";

export const syntax: Rule = {
  id: "syntax",
  severity: "error",
  bySeverityOfProperty: false,
  find: (checked) => problemDrafts("syntax", checked),
};
