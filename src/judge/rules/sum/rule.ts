import { clashRule } from "../../clash-rule.ts";

export const sum = clashRule("sum");
