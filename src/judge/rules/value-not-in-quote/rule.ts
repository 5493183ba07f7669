import { evidenceDrafts } from "../../evidence-draft.ts";
import type { Rule } from "../../rule.ts";

export const valueNotInQuote: Rule = {
  id: "value-not-in-quote",
  hangsOn: "file",
  severity: "warning",
  asks: "decision",
  bySeverityOfProperty: false,
  find: (checked) => evidenceDrafts("value-not-in-quote", checked),
};
