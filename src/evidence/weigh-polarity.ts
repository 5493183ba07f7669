import type { Claim } from "../model/article.ts";
import { message } from "../model/message.ts";
import { type Asked, hasOwnWord } from "./own-words.ts";
import type { Polarity } from "./polarity.ts";
import type { QuoteRead } from "./read-quote.ts";
import type { Told } from "./told.ts";

/** Weighs a claimed yes or no against the negations of its quote. */
export function weighPolarity(
  claim: Claim,
  value: boolean,
  read: QuoteRead,
  polarity: Polarity,
  asked: Asked,
): Told | null {
  const { negations, open } = polarity;
  if (open || value === (negations.length === 0)) return null;
  if (value && !hasOwnWord(asked, `${read.source} ${claim.translation ?? ""}`))
    return deniesOther(claim, read, negations);
  return {
    message: message("value.polarity", { quote: read.source, negations, value }),
    suggestions: [message("suggest.correct-or-quote", {})],
    // A yes can be wrapped in words without a "not": "no" is less certain.
    severity: value ? null : "info",
  };
}

/** "Was not drunk", where it is asked who was sober: it may deny the opposite, and a note may say so. */
function deniesOther({ note }: Claim, { source: quote }: QuoteRead, negations: readonly string[]): Told | null {
  if (note !== null) return null;
  return {
    message: message("value.denial-of-other", { quote, negations }),
    suggestions: [message("suggest.quote-more", {})],
    severity: "info",
  };
}
