import { evidenceDrafts } from "../../evidence-draft.ts";
import type { Rule } from "../../rule.ts";

export const quoteMissing: Rule = {
  id: "quote-missing",
  hangsOn: "file",
  severity: "info",
  asks: "decision",
  bySeverityOfProperty: false,
  find: (checked) => evidenceDrafts("quote-missing", checked),
};
