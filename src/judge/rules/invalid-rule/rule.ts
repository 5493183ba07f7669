import { problemRule } from "../../problem-rule.ts";

export const invalidRule = problemRule("invalid-rule", { severity: "error", hangsOn: "story-rules" });
