import { clashRule } from "../../clash-draft.ts";

export const order = clashRule("order");
