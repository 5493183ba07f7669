import { problemDrafts } from "../../problem-draft.ts";
import type { Rule } from "../../rule.ts";

export const syntax: Rule = {
  id: "syntax",
  hangsOn: "file",
  severity: "error",
  asks: "correction",
  bySeverityOfProperty: false,
  find: (checked) => problemDrafts("syntax", checked),
};
