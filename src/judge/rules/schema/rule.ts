import { problemRule } from "../../problem-rule.ts";

export const schema = problemRule("schema", { severity: "error" });
