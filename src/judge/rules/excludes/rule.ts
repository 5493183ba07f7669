import { clashRule } from "../../clash-draft.ts";

export const excludes = clashRule("excludes");
