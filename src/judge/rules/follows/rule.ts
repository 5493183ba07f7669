import { clashRule } from "../../clash-draft.ts";

export const follows = clashRule("follows");
