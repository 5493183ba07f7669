import { problemRule } from "../../problem-rule.ts";

export const syntax = problemRule("syntax", { severity: "error" });
