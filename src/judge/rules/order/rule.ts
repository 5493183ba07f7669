import { clashRule } from "../../clash-rule.ts";

export const order = clashRule("order");
