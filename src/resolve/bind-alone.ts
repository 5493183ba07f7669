import type { BoundArticle, Claim } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { Story } from "../model/story.ts";
import type { WrittenArticle } from "../model/written.ts";
import { bindArticle } from "./article.ts";
import { bindClaims } from "./claim.ts";
import { Shared } from "./shared.ts";
import { usesOf } from "./unused.ts";

/** An article bound without the others of its story. */
export interface BoundAlone {
  readonly article: BoundArticle;
  /** In code-unit order of id. */
  readonly claims: readonly Claim[];
  readonly problems: readonly Problem[];
  /** The story's definitions that it uses, by their numbers. */
  readonly uses: readonly number[];
}

/** Binds an article that replaces no other, as `resolve` does it among all of the story. */
export function bindAlone(written: WrittenArticle, story: Story): BoundAlone {
  const shared = new Shared(story);
  const head = bindArticle(written, shared, new Set());
  const { claims, problems: found } = bindClaims(written, head.article, shared);
  const problems = [...head.problems, ...found];
  return { article: head.article, claims, problems, uses: usesOf(shared, claims, problems) };
}

/** Gives a claim of an earlier run the objects that claims of its story share: whoever compares them does so with `===`. */
export function boundAgain(claim: Claim, shared: Shared): Claim {
  const { denotation, scope, origins, asOf } = claim;
  return {
    ...claim,
    denotation: shared.denotation(denotation),
    scope: shared.scope(scope).scope,
    origins: shared.origins(origins).origins,
    asOf: asOf === null ? null : shared.date(asOf.written).date,
  };
}
