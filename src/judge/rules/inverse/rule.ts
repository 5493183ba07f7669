import { clashRule } from "../../clash-draft.ts";

export const inverse = clashRule("inverse");
