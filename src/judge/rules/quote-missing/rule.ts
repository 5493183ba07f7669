import { evidenceDrafts } from "../../evidence-draft.ts";
import type { Rule } from "../../rule.ts";

export const quoteMissing: Rule = {
  id: "quote-missing",
  severity: "info",
  bySeverityOfProperty: false,
  find: (checked) => evidenceDrafts("quote-missing", checked),
};
