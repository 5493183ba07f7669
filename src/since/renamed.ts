import type { Article } from "../model/article.ts";

/** What an article of the base is called now, by its old id. */
export type Renamed = ReadonlyMap<string, string>;

/**
 * The articles whose file was renamed and that state no id of their own: gone under one id, there under another, and
 * the same text of the same outlet. Where two articles look alike, neither counts as renamed.
 */
export function renamedArticles(before: readonly Article[], now: readonly Article[]): Renamed {
  const gone = without(before, now);
  const come = byIdentity(without(now, before));
  const renamed = new Map<string, string>();
  for (const [identity, articles] of byIdentity(gone)) {
    const [old, second] = articles;
    const [article, other] = come.get(identity) ?? [];
    if (old === undefined || article === undefined || second !== undefined || other !== undefined) continue;
    renamed.set(old.id, article.id);
  }
  return renamed;
}

/** The id of a finding or a claim with the names of renamed articles brought up to date. */
export function underNewName(id: string, renamed: Renamed): string {
  if (renamed.size === 0) return id;
  return id
    .split(/([#:/])/)
    .map((part) => renamed.get(part) ?? part)
    .join("");
}

function without(articles: readonly Article[], others: readonly Article[]): readonly Article[] {
  const ids = new Set(others.map(({ id }) => id));
  return articles.filter(({ id }) => !ids.has(id));
}

function byIdentity(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const found = new Map<string, Article[]>();
  for (const article of articles) {
    const { story, outlet, title, url, published } = article;
    const identity = JSON.stringify(url === null ? [story, outlet, title, published?.written ?? null] : [story, url]);
    found.set(identity, [...(found.get(identity) ?? []), article]);
  }
  return found;
}
