import { clashRule } from "../../clash-draft.ts";

/** What nobody has said contradicts nothing. */
export const requires = clashRule("requires", { severity: "warning", asks: "decision" });
