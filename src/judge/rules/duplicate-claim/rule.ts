import { problemRule } from "../../problem-rule.ts";

export const duplicateClaim = problemRule("duplicate-claim", { severity: "error" });
