import type { Comparison } from "../model/question.ts";
import type { ClaimClass } from "./classes.ts";
import { comparisonOf, verdictOn } from "./ladder.ts";
import { Pair } from "./pair.ts";
import type { Weighing } from "./weighing.ts";

/** Clashes inside one article: the first of each. */
export function selfConflicts(weighing: Weighing): readonly Comparison[] {
  const { claims } = weighing.input;
  // Claims of one class do not clash.
  if (weighing.classes.all.length === 1) return [];
  if (new Set(claims.map(({ article }) => article)).size === claims.length) return [];
  const byArticle = new Map<string, number[]>();
  claims.forEach(({ article }, index) => {
    const found = byArticle.get(article);
    if (found === undefined) byArticle.set(article, [index]);
    else found.push(index);
  });
  return [...byArticle.values()].flatMap((indexes) => firstClash(oneOfEachClass(indexes, weighing), weighing) ?? []);
}

function oneOfEachClass(indexes: readonly number[], { classes: { numbers } }: Weighing): readonly number[] {
  if (indexes.length < 2) return indexes;
  const seen = new Set<number>();
  return indexes.filter((index) => {
    const number = numbers[index] ?? 0;
    return !seen.has(number) && seen.add(number);
  });
}

function firstClash(indexes: readonly number[], weighing: Weighing): Comparison | null {
  const { all, numbers } = weighing.classes;
  if (weighing.meetAll(indexes.map((index) => all[numbers[index] ?? 0] as ClaimClass))) return null;
  for (let order = 0; order < indexes.length; order++)
    for (let later = order + 1; later < indexes.length; later++) {
      const pair = new Pair(weighing, indexes[order] as number, indexes[later] as number);
      if (verdictOn(pair) === "conflicts") return comparisonOf(pair, "conflicts");
    }
  return null;
}
