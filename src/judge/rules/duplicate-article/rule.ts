import { problemDrafts } from "../../problem-draft.ts";
import type { Rule } from "../../rule.ts";

export const duplicateArticle: Rule = {
  id: "duplicate-article",
  hangsOn: "articles",
  severity: "warning",
  asks: "correction",
  bySeverityOfProperty: false,
  find: (checked) => problemDrafts("duplicate-article", checked),
};
