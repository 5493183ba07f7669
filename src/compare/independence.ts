import type { Claim } from "../model/article.ts";
import type { QuestionInput } from "./context.ts";
import { sourcesOf } from "./sources.ts";

/** Which claims of a question go back to one source: for each claim the number of its group, counting from 0. */
export interface Independence {
  readonly groupOf: readonly number[];
  readonly count: number;
}

/**
 * Groups claims that share an outlet family or an origin, directly or by way of others (DESIGN.md section 4).
 * Union by path halving, the smaller index first, so that 100,000 claims cost little more than one pass.
 */
export function independence(input: QuestionInput): Independence {
  const { claims } = input;
  const sources = sourcesOf(input);
  sources.begin();
  /** For each claim an earlier one, or itself, of the same group. */
  const parents: number[] = [];
  for (let index = 0; index < claims.length; index++) {
    const { article, origins } = claims[index] as Claim;
    parents.push(index);
    join(sources.firstOf(sources.home(article), index), index, parents);
    if (origins.length === 0) continue;
    for (const origin of origins)
      for (const upstream of sources.upstream(origin)) join(sources.firstOf(upstream, index), index, parents);
  }
  return numbered(parents);
}

/** Numbers groups in the order of their first claims, each of which is its own parent. */
function numbered(parents: number[]): Independence {
  const groupOf: number[] = [];
  let count = 0;
  for (let index = 0; index < parents.length; index++) {
    const first = firstIn(index, parents);
    groupOf.push(first === index ? count++ : (groupOf[first] ?? 0));
  }
  return { groupOf, count };
}

/** The first claim of the group that a claim is in. */
function firstIn(claim: number, parents: number[]): number {
  let current = claim;
  for (;;) {
    const above = parents[current] as number;
    if (above === current) return current;
    const next = parents[above] as number;
    parents[current] = next;
    current = next;
  }
}

/** Makes the groups of two claims one. */
function join(one: number, other: number, parents: number[]): void {
  if (one === other) return;
  const first = firstIn(one, parents);
  const second = firstIn(other, parents);
  if (first < second) parents[second] = first;
  else parents[first] = second;
}
