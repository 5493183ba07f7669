import { clashRule } from "../../clash-draft.ts";

export const jointConflict = clashRule("joint-conflict");
