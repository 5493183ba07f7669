import type { BoundArticle, Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Story } from "../model/story.ts";
import type { ValueContext } from "../values/kind.ts";
import { placeIn } from "./quotes/quotes.ts";
import { longestRead } from "./read-quote.ts";
import type { Readings } from "./readings.ts";
import type { Told } from "./told.ts";
import { weighAmount } from "./weigh-amount.ts";
import { periodSpans, weighDays } from "./weigh-days.ts";
import { weighNames } from "./weigh-names.ts";
import { weighPolarity } from "./weigh-polarity.ts";
import { weighTerms } from "./weigh-terms.ts";

/**
 * Checks what a claim denotes against what its quote denotes; null where they agree, or where the quote cannot tell.
 *
 * @param text the article's, where it is at hand
 */
export function valueEvidence(
  claim: Claim,
  article: BoundArticle,
  story: Story,
  readings: Readings,
  text: string | null,
): Evidence | null {
  if (claim.quote === null || claim.status === "denial" || !isToldByQuotes(claim)) return null;
  const property = own(story.properties, claim.property);
  if (property === undefined) return null;
  const told = weigh(claim, claim.quote, article, { property, story, language: article.language }, readings, text);
  if (told === null) return null;
  return {
    ...told,
    rule: "value-not-in-quote",
    story: claim.story,
    about: claim.id,
    claims: [claim.id],
    places: [
      { ...claim.location, role: "value", claim: claim.id },
      placeIn(article, ["claims", claim.index, "quote"], "quote", claim.id),
    ],
  };
}

/** What can be read in a quote without knowing the story. */
function isToldByQuotes({ denotation: { kind } }: Claim): boolean {
  return kind !== "text";
}

function weigh(
  claim: Claim,
  quote: string,
  article: BoundArticle,
  context: ValueContext,
  readings: Readings,
  text: string | null,
): Told | null {
  const { denotation } = claim;
  if (quote.length + (claim.translation?.length ?? 0) > longestRead) return null;
  // Names need no grammar: they are found in every language.
  if (denotation.kind === "term" || (denotation.kind === "set" && denotation.of === "term"))
    return weighTerms(claim, denotation, quote, context, readings);
  if (denotation.kind === "entity" || denotation.kind === "set")
    return weighNames(claim, denotation, quote, context, readings.names, text);
  const read = readings.of(quote, claim, article);
  if (read === null) return null;
  switch (denotation.kind) {
    case "date":
      return weighDays(claim, denotation.spans, read, context, article);
    case "period":
      return weighDays(claim, periodSpans(denotation.starts, denotation.ends), read, context, article);
    case "quantity":
      return weighAmount(claim, denotation, read, context, readings);
    case "boolean":
      return weighPolarity(claim, denotation.value, read, readings.polarityOf(read), context.property);
    default:
      return null;
  }
}
