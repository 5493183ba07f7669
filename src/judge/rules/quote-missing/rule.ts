import { quoteRule } from "../../quote-rule.ts";

export const quoteMissing = quoteRule("quote-missing", "info");
