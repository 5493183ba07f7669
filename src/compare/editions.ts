import { keptIn } from "../model/kept.ts";
import type { ClaimClass } from "./classes.ts";
import type { Provenance } from "./context.ts";

type Articles = Readonly<Record<string, Provenance>>;

/** Which articles replace others. */
export interface Editions {
  /** For each article that replaces another, the id of that one. */
  readonly earlier: ReadonlyMap<string, string>;
  /** The ids of the articles on either side. */
  readonly edited: ReadonlySet<string>;
}

const editionsByArticles = new WeakMap<Articles, Editions>();

/** The editions among articles. Found out once: few articles have any, and every question asks. */
export function editionsOf(articles: Articles): Editions {
  return keptIn(editionsByArticles, articles, editionsAmong);
}

function editionsAmong(articles: Articles): Editions {
  const replacing = Object.values(articles).flatMap(({ id, editionOf }) =>
    editionOf === null ? [] : [[id, editionOf] as const],
  );
  return { earlier: new Map(replacing), edited: new Set(replacing.flat()) };
}

/** Whether `later` replaces `earlier`, directly or by way of editions between. */
export function replaces(later: string, earlier: string, { earlier: editions }: Editions): boolean {
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

/** Of the articles that speak on a question, those that another one of them replaces. */
export function replacedArticles(classes: readonly ClaimClass[], { earlier }: Editions): ReadonlySet<string> {
  const replaced = new Set<string>();
  if (earlier.size === 0) return replaced;
  const speaking = new Set(classes.map(({ claim }) => claim.article));
  const seen = new Set<string>();
  for (const id of speaking) {
    // What lies beyond an article that was seen before, was seen with it.
    for (let current = earlier.get(id); current !== undefined && !seen.has(current); current = earlier.get(current)) {
      if (speaking.has(current)) replaced.add(current);
      seen.add(current);
    }
  }
  return replaced;
}
