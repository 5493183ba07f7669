import { clashRule } from "../../clash-draft.ts";

export const distinct = clashRule("distinct");
