import type { Claim } from "../model/article.ts";
import { isComplement } from "../model/complement.ts";
import type { Gap, Relation } from "../model/denotation.ts";
import { type QuestionInput, valueContext } from "./context.ts";
import { type Editions, editionsOf } from "./editions.ts";
import { relateScopes, type ScopeRelation } from "./scope.ts";
import { gapBetween, relationBetween } from "./signed.ts";

/** Two claims on one question, with what the rungs ask about them. */
export interface Pair {
  /** The first in code-unit order of id. */
  readonly a: Claim;
  readonly b: Claim;
  readonly input: QuestionInput;
  readonly editions: Editions;
  /** How their values stand, and what lies between them. */
  readonly relation: Relation;
  readonly gap: Gap | null;
  readonly scopes: ScopeRelation;
}

/** Two claims, as if they were all that is said on the question. */
export function pairOf(first: Claim, second: Claim, input: QuestionInput): Pair {
  const [a, b] = first.id <= second.id ? [first, second] : [second, first];
  const context = valueContext(input);
  const one = { denotation: a.denotation, denied: isComplement(a) };
  const other = { denotation: b.denotation, denied: isComplement(b) };
  const relation = relationBetween(one, other, context);
  return {
    a,
    b,
    input,
    editions: editionsOf(input.articles),
    relation,
    gap: relation === "disjoint" ? gapBetween(one, other, context) : null,
    scopes: relateScopes(a, b, input),
  };
}
