import { clashRule } from "../../clash-draft.ts";

export const requires = clashRule("requires", "warning");
