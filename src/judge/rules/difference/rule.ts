import { clashRule } from "../../clash-draft.ts";

export const difference = clashRule("difference");
