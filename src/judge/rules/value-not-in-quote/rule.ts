import { quoteRule } from "../../quote-rule.ts";

export const valueNotInQuote = quoteRule("value-not-in-quote", "warning");
