import { clashRule } from "../../clash-rule.ts";

export const distinct = clashRule("distinct");
