import { problemDrafts } from "../../problem-draft.ts";
import type { Rule } from "../../rule.ts";

export const duplicateClaim: Rule = {
  id: "duplicate-claim",
  hangsOn: "file",
  severity: "error",
  asks: "correction",
  bySeverityOfProperty: false,
  find: (checked) => problemDrafts("duplicate-claim", checked),
};
