import { clashRule } from "../../clash-rule.ts";

export const oneOf = clashRule("one-of");
