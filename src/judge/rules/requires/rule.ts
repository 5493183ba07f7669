import { clashRule } from "../../clash-rule.ts";

/** What nobody has said contradicts nothing. */
export const requires = clashRule("requires", { severity: "warning", asks: "decision" });
