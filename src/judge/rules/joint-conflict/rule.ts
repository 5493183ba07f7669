import { clashRule } from "../../clash-rule.ts";

export const jointConflict = clashRule("joint-conflict");
