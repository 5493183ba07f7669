import { problemDrafts } from "../../problem-draft.ts";
import type { Rule } from "../../rule.ts";

export const schema: Rule = {
  id: "schema",
  hangsOn: "file",
  severity: "error",
  asks: "correction",
  bySeverityOfProperty: false,
  find: (checked) => problemDrafts("schema", checked),
};
