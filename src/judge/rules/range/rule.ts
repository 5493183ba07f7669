import { clashRule } from "../../clash-draft.ts";

export const range = clashRule("range");
