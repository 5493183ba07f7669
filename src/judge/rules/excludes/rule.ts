import { clashRule } from "../../clash-rule.ts";

export const excludes = clashRule("excludes");
