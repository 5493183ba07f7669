import type { Draft } from "../../../model/finding.ts";
import { message } from "../../../model/message.ts";
import { evidenceDrafts } from "../../evidence-draft.ts";
import type { Rule } from "../../rule.ts";

export const quoteNotFound: Rule = {
  id: "quote-not-found",
  hangsOn: "file",
  severity: "error",
  asks: "decision",
  bySeverityOfProperty: false,
  find: (checked) => evidenceDrafts("quote-not-found", checked).map(withBareQuote),
};

/** Marks of any language, which a word processor puts around a quote and YAML takes for text. */
const marked = /^["'“”„«»‹›‘’‚]\s*(\S.*?)\s*["'“”„«»‹›‘’‚]$/su;

/** Whoever sets quotation marks around a quote is told what they do. */
function withBareQuote(draft: Draft): Draft {
  if (draft.message.id !== "quote.not-found") return draft;
  const [, quote] = marked.exec(draft.message.args.quote) ?? [];
  if (quote === undefined) return draft;
  return { ...draft, suggestions: [message("suggest.bare-quote", { quote }), ...draft.suggestions] };
}
