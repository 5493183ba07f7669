import { clashRule } from "../../clash-rule.ts";

export const range = clashRule("range");
