import type { Draft } from "../../../model/finding.ts";
import { message } from "../../../model/message.ts";
import { quoteRule } from "../../quote-rule.ts";

export const quoteNotFound = quoteRule("quote-not-found", "error", withBareQuote);

/** Marks of any language, which a word processor puts around a quote and YAML takes for text. */
const marked = /^["'“”„«»‹›‘’‚]\s*(\S.*?)\s*["'“”„«»‹›‘’‚]$/su;

/** Whoever sets quotation marks around a quote is told what they do. */
function withBareQuote(draft: Draft): Draft {
  if (draft.message.id !== "quote.not-found") return draft;
  const [, quote] = marked.exec(draft.message.args.quote) ?? [];
  if (quote === undefined) return draft;
  return { ...draft, suggestions: [message("suggest.bare-quote", { quote }), ...draft.suggestions] };
}
