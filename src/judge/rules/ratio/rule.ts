import { clashRule } from "../../clash-rule.ts";

export const ratio = clashRule("ratio");
