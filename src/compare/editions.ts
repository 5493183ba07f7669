import type { Provenance, QuestionInput } from "./context.ts";

type Articles = Readonly<Record<string, Provenance>>;

const earlierByArticles = new WeakMap<Articles, ReadonlyMap<string, string>>();

/** For each article that replaces another, the id of that one. Few do, and every pair of claims asks. */
export function earlierEditions(articles: Articles): ReadonlyMap<string, string> {
  let earlier = earlierByArticles.get(articles);
  if (earlier === undefined) {
    const replacing = Object.values(articles).flatMap(({ id, editionOf }) =>
      editionOf === null ? [] : [[id, editionOf] as const],
    );
    earlier = new Map(replacing);
    earlierByArticles.set(articles, earlier);
  }
  return earlier;
}

/** Whether `later` replaces `earlier`, directly or by way of editions between. */
export function replaces(later: string, earlier: string, articles: Articles): boolean {
  const editions = earlierEditions(articles);
  if (!editions.has(later)) return false;
  const seen = new Set<string>();
  let current = editions.get(later);
  while (current !== undefined && !seen.has(current)) {
    if (current === earlier) return true;
    seen.add(current);
    current = editions.get(current);
  }
  return false;
}

/** Indexes of the claims that a later edition of their article has replaced on this question. */
export function replacedClaims({ claims, articles }: QuestionInput): ReadonlySet<number> {
  const editions = earlierEditions(articles);
  if (editions.size === 0) return new Set();
  const ids = [...new Set(claims.map(({ article }) => article))];
  const later = ids.filter((id) => editions.has(id));
  const replaced = new Set(ids.filter((id) => later.some((edition) => replaces(edition, id, articles))));
  return new Set(claims.flatMap(({ article }, index) => (replaced.has(article) ? [index] : [])));
}
