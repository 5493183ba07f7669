import { evidenceDrafts } from "../../evidence-draft.ts";
import type { Rule } from "../../rule.ts";

export const quoteAmbiguous: Rule = {
  id: "quote-ambiguous",
  hangsOn: "file",
  severity: "warning",
  asks: "decision",
  bySeverityOfProperty: false,
  find: (checked) => evidenceDrafts("quote-ambiguous", checked),
};
