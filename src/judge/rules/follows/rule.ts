import { clashRule } from "../../clash-rule.ts";

export const follows = clashRule("follows");
