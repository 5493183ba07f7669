import { problemRule } from "../../problem-rule.ts";

export const duplicateArticle = problemRule("duplicate-article", { severity: "warning", hangsOn: "articles" });
