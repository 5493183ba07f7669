import { problemRule } from "../../problem-rule.ts";

export const unknownName = problemRule("unknown-name", { severity: "error" });
