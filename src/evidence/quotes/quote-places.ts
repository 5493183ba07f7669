import type { Claim } from "../../model/article.ts";
import { findQuote, isBetween, type Passage } from "./find-quote.ts";
import { normalText } from "./normal-text.ts";

/** A quote is a phrase; beyond this many characters it is none, and is not searched for. */
export const longestQuote = 1000;

/** Where a quote stands in a text; null where it stands nowhere, or in several places. */
export function placeOfQuote(paragraphs: readonly string[], claim: Claim): Passage | null {
  const places = placesOfQuote(paragraphs, claim);
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** All places at which a claim may have its quote from: in its paragraph, between the words that it names. */
export function placesOfQuote(paragraphs: readonly string[], { quote, at, prefix, suffix }: Claim): readonly Passage[] {
  const wanted = normalText(quote ?? "");
  if (wanted === "" || wanted.length > longestQuote) return [];
  const { passages } = findQuote(inParagraph(paragraphs, at), wanted);
  return passages.filter(({ paragraph, from }) =>
    isBetween(paragraphs[paragraph - 1] ?? "", from, wanted, normalText(prefix ?? ""), normalText(suffix ?? "")),
  );
}

/** The paragraphs with all but one emptied, so that their numbers stay. */
function inParagraph(paragraphs: readonly string[], at: number | null): readonly string[] {
  return at === null ? paragraphs : paragraphs.map((text, index) => (index + 1 === at ? text : ""));
}
