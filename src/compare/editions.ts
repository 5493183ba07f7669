import { own } from "../model/data.ts";
import type { Provenance, QuestionInput } from "./context.ts";

/** Whether `later` replaces `earlier`, directly or by way of editions between. */
export function replaces(later: string, earlier: string, articles: Readonly<Record<string, Provenance>>): boolean {
  const seen = new Set<string>();
  let current = own(articles, later)?.editionOf ?? null;
  while (current !== null && !seen.has(current)) {
    if (current === earlier) return true;
    seen.add(current);
    current = own(articles, current)?.editionOf ?? null;
  }
  return false;
}

/** Indexes of the claims that a later edition of their article has replaced on this question. */
export function replacedClaims({ claims, articles }: QuestionInput): ReadonlySet<number> {
  const ids = [...new Set(claims.map(({ article }) => article))];
  const later = ids.filter((id) => own(articles, id)?.editionOf != null);
  const replaced = new Set(ids.filter((id) => later.some((edition) => replaces(edition, id, articles))));
  return new Set(claims.flatMap(({ article }, index) => (replaced.has(article) ? [index] : [])));
}
