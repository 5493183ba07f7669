import { evidenceDrafts } from "../../evidence-draft.ts";
import type { Rule } from "../../rule.ts";

export const quoteNotFound: Rule = {
  id: "quote-not-found",
  hangsOn: "file",
  severity: "error",
  asks: "decision",
  bySeverityOfProperty: false,
  find: (checked) => evidenceDrafts("quote-not-found", checked),
};
