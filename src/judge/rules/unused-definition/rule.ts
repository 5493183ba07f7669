import { problemRule } from "../../problem-rule.ts";

export const unusedDefinition = problemRule("unused-definition", { severity: "warning", hangsOn: "definitions" });
