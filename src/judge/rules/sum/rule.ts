import { clashRule } from "../../clash-draft.ts";

export const sum = clashRule("sum");
