import { quoteRule } from "../../quote-rule.ts";

export const quoteAmbiguous = quoteRule("quote-ambiguous", "warning");
