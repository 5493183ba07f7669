import { clashRule } from "../../clash-rule.ts";

export const implies = clashRule("implies");
