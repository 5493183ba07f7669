import type { Article, Claim } from "../model/article.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import type { Story } from "../model/story.ts";
import type { WrittenArticle } from "../model/written.ts";
import { bindArticle } from "./article.ts";
import { bindClaim } from "./claim.ts";
import { duplicateClaims } from "./duplicates.ts";
import { editionCircles } from "./edition-circles.ts";
import { Shared } from "./shared.ts";
import { storyNames } from "./story-names.ts";
import { unusedDefinitions } from "./unused.ts";

/** A story with its articles, every name bound and every value read. */
export interface Resolved {
  readonly story: Story;
  /** In code-unit order of id, as are the claims. */
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
}

/** Binds the names of articles to their story's vocabulary and reads each value by its property's kind. */
export function resolve(story: Story, written: readonly WrittenArticle[]): Resolved {
  const problems: Problem[] = [...storyNames(story)];
  const articles: Article[] = [];
  const claims: Claim[] = [];
  const shared = new Shared();
  const known = new Set(written.map(({ id }) => id));
  const circle = editionCircles(story, written);
  for (const article of written) {
    const bound = bindArticle(
      circle.articles.has(article.id) ? { ...article, editionOf: null } : article,
      story,
      known,
    );
    problems.push(...bound.problems);
    articles.push(bound.article);
    const { kept, duplicates } = duplicateClaims(article, story);
    problems.push(...duplicates);
    for (const index of kept) {
      const { claim, problems: found } = bindClaim(article, index, bound.article, story, shared);
      problems.push(...found);
      if (claim !== null) claims.push(claim);
    }
  }
  problems.push(...circle.problems);
  problems.push(...unusedDefinitions(story, written, claims));
  return {
    story,
    articles: articles.sort((a, b) => byCodeUnits(a.id, b.id)),
    claims: claims.sort((a, b) => byCodeUnits(a.id, b.id)),
    problems,
  };
}
