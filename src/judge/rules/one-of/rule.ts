import { clashRule } from "../../clash-draft.ts";

export const oneOf = clashRule("one-of");
