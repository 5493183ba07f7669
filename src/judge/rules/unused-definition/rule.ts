import { problemDrafts } from "../../problem-draft.ts";
import type { Rule } from "../../rule.ts";

export const unusedDefinition: Rule = {
  id: "unused-definition",
  hangsOn: "definitions",
  severity: "warning",
  asks: "correction",
  bySeverityOfProperty: false,
  find: (checked) => problemDrafts("unused-definition", checked),
};
