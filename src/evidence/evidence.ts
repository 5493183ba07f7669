import type { Article, Claim } from "../model/article.ts";
import type { ArticleText, Evidence } from "../model/evidence.ts";
import type { Story } from "../model/story.ts";
import { quoteEvidence } from "./quotes.ts";
import { valueEvidence } from "./value-in-quote.ts";

/** A story with its claims, and the texts that they were taken from. */
export interface EvidenceInput {
  readonly story: Story;
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly texts: readonly ArticleText[];
}

/** Checks every claim's quote against its article's text, and its value against its quote. */
export function evidenceOf({ story, articles, claims, texts }: EvidenceInput): readonly Evidence[] {
  const textsById = new Map(texts.map((text) => [text.article, text]));
  const claimsByArticle = new Map<string, Claim[]>(articles.map(({ id }) => [id, []]));
  for (const claim of claims) claimsByArticle.get(claim.article)?.push(claim);
  return articles.flatMap((article) => {
    const own = claimsByArticle.get(article.id) ?? [];
    const values = own.flatMap((claim) => valueEvidence(claim, article, story) ?? []);
    return [...quoteEvidence(article, own, textsById.get(article.id) ?? null), ...values];
  });
}
