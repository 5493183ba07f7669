import type { Claim } from "../../model/article.ts";
import type { ArticleText, EvidenceRule } from "../../model/evidence.ts";
import { type Message, message } from "../../model/message.ts";
import { findQuote, type Passage } from "./find-quote.ts";
import { vouching } from "./fingerprint.ts";
import { nearestPassage } from "./nearest-passage.ts";
import { normalText, paragraphsOf } from "./normal-text.ts";
import { longestQuote, placesOfQuote } from "./quote-places.ts";
import { TextWords } from "./text-words.ts";

/** What is told of one quote. */
export interface QuoteTold {
  readonly rule: EvidenceRule;
  readonly message: Message;
  readonly suggestions: readonly Message[];
}

/** Tells what is wrong with the quote of a claim; null where nothing is. */
export type Checker = (claim: Claim) => QuoteTold | null;

/** What checks the quotes of an article against its text or, where that is not at hand, its fingerprint; null without both. */
export function checkerOf(text: ArticleText | null): Checker | null {
  if (text === null) return null;
  if (text.text !== null) {
    const words = new TextWords(paragraphsOf(text.text));
    return (claim) => againstText(words, claim);
  }
  const { fingerprint } = text;
  return fingerprint === null ? null : againstFingerprint(fingerprint);
}

function againstFingerprint(fingerprint: NonNullable<ArticleText["fingerprint"]>): Checker {
  const count = fingerprint.paragraphs.length;
  const isVouchedFor = vouching(fingerprint);
  return (claim) => {
    const { at } = claim;
    if (at !== null && at > count) return notFound(message("quote.no-paragraph", { at, paragraphs: count }));
    if (isVouchedFor(claim)) return null;
    return notFound(message("quote.unverified", { quote: claim.quote ?? "" }), message("suggest.fingerprint", {}));
  };
}

function againstText(text: TextWords, claim: Claim): QuoteTold | null {
  const { paragraphs } = text;
  const quote = normalText(claim.quote ?? "");
  if (quote === "") return notFound(message("quote.empty", {}), message("suggest.copy-quote", {}));
  if (quote.length > longestQuote)
    return notFound(message("quote.too-long", { length: quote.length, limit: longestQuote }));
  const places = placesOfQuote(paragraphs, claim);
  if (places.length === 1) return null;
  if (places.length > 1) {
    const where = paragraphsIn(places);
    const help = where.length > 1 ? message("suggest.at", { paragraph: where[0] ?? 1 }) : message("suggest.prefix", {});
    return {
      rule: "quote-ambiguous",
      message: message("quote.ambiguous", { quote, paragraphs: where }),
      suggestions: [help],
    };
  }
  return whyNotFound(text, quote, claim.at);
}

function whyNotFound(text: TextWords, quote: string, at: number | null): QuoteTold {
  const { paragraphs } = text;
  const { passages, cut } = findQuote(paragraphs, quote);
  if (passages.length > 0) return standsElsewhere(paragraphsIn(passages), quote, at);
  if (cut !== null) return notFound(message("quote.cut", { quote, ...cut }), message("suggest.copy-quote", {}));
  if (at !== null && at > paragraphs.length)
    return notFound(message("quote.no-paragraph", { at, paragraphs: paragraphs.length }));
  const nearest = nearestPassage(text, quote, at);
  return notFound(message("quote.not-found", { quote, at, nearest }), message("suggest.copy-quote", {}));
}

/** The quote stands in some paragraphs, but not in its own, or not between the words that it names. */
function standsElsewhere(where: readonly number[], quote: string, at: number | null): QuoteTold {
  const [first = 1] = where;
  if (at === null || where.includes(at))
    return notFound(message("quote.beside", { quote, at: at ?? first }), message("suggest.prefix", {}));
  return notFound(
    message("quote.elsewhere", { quote, at, paragraphs: where }),
    message("suggest.at", { paragraph: first }),
  );
}

function paragraphsIn(passages: readonly Passage[]): readonly number[] {
  return [...new Set(passages.map(({ paragraph }) => paragraph))];
}

function notFound(told: Message, ...suggestions: readonly Message[]): QuoteTold {
  return { rule: "quote-not-found", message: told, suggestions };
}
