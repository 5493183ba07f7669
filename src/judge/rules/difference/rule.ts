import { clashRule } from "../../clash-rule.ts";

export const difference = clashRule("difference");
