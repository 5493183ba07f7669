import type { BoundArticle, Claim } from "../model/article.ts";
import type { ArticleText, Evidence } from "../model/evidence.ts";
import type { Story } from "../model/story.ts";
import { quoteEvidence } from "./quotes/quotes.ts";
import { Readings } from "./readings.ts";
import { valueEvidence } from "./value-in-quote.ts";

/** A story with its claims, and the texts that they were taken from. */
export interface EvidenceInput {
  readonly story: Story;
  readonly articles: readonly BoundArticle[];
  readonly claims: readonly Claim[];
  readonly texts: readonly ArticleText[];
}

/** Checks every claim's quote against its article's text, and its value against its quote. */
export function evidenceOf({ story, articles, claims, texts }: EvidenceInput): readonly Evidence[] {
  const textsById = new Map(texts.map((text) => [text.article, text]));
  const claimsByArticle = new Map<string, Claim[]>(articles.map(({ id }) => [id, []]));
  for (const claim of claims) claimsByArticle.get(claim.article)?.push(claim);
  const readings = new Readings(story);
  const found: Evidence[] = [];
  for (const article of articles) {
    const own = claimsByArticle.get(article.id) ?? [];
    const text = textsById.get(article.id) ?? null;
    for (const problem of quoteEvidence(article, own, text)) found.push(problem);
    for (const claim of own) {
      const clash = valueEvidence(claim, article, story, readings, text?.text ?? null);
      if (clash !== null) found.push(clash);
    }
  }
  return found;
}
