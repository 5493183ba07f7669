import type { BoundArticle, Claim } from "../model/article.ts";
import { joined } from "../model/joined.ts";
import { byId } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import type { Story } from "../model/story.ts";
import type { WrittenArticle } from "../model/written.ts";
import { bindArticle } from "./article.ts";
import { bindClaims } from "./claim.ts";
import { editionCircles } from "./edition-circles.ts";
import { lateEditions } from "./late-editions.ts";
import { sameAddress } from "./same-address.ts";
import { Shared } from "./shared.ts";
import { storyNames } from "./story-names.ts";
import { unusedDefinitions } from "./unused.ts";

/** A story with its articles, every name bound and every value read. */
export interface Resolved {
  readonly story: Story;
  /** In code-unit order of id, as are the claims. */
  readonly articles: readonly BoundArticle[];
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

/** Binds the names of articles to their story's vocabulary and reads each value by its property's kind. */
export function resolve(story: Story, written: readonly WrittenArticle[]): Resolved {
  const problems: (readonly Problem[])[] = [storyNames(story)];
  const bound: { readonly article: BoundArticle; readonly claims: readonly Claim[] }[] = [];
  const shared = new Shared(story);
  const known = new Set(written.map(({ id }) => id));
  const circle = editionCircles(story, written);
  for (const one of written) {
    const head = bindArticle(circle.articles.has(one.id) ? { ...one, editionOf: null } : one, shared, known);
    const { claims, problems: found } = bindClaims(one, head.article, shared);
    problems.push(head.problems, found);
    bound.push({ article: head.article, claims });
  }
  // No name has a `#`, and all that a name may have comes after it: in the order of the articles, the claims are in order.
  bound.sort((a, b) => byId(a.article, b.article));
  const claims = joined(bound.map((one) => one.claims));
  const articles = bound.map(({ article }) => article);
  problems.push(circle.problems, lateEditions(articles));
  problems.push(sameAddress(story, written));
  const found = problems.flat();
  return { story, articles, claims, problems: [...found, ...unusedDefinitions(shared, claims, found)] };
}
