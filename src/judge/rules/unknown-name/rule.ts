import { problemDrafts } from "../../problem-draft.ts";
import type { Rule } from "../../rule.ts";

export const unknownName: Rule = {
  id: "unknown-name",
  hangsOn: "file",
  severity: "error",
  asks: "correction",
  bySeverityOfProperty: false,
  find: (checked) => problemDrafts("unknown-name", checked),
};
