import { clashRule } from "../../clash-draft.ts";

export const ratio = clashRule("ratio");
