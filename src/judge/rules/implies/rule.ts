import { clashRule } from "../../clash-draft.ts";

export const implies = clashRule("implies");
