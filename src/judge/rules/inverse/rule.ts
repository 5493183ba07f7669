import { clashRule } from "../../clash-rule.ts";

export const inverse = clashRule("inverse");
