import type { Comparison } from "../model/question.ts";
import type { ClaimClass } from "./classes.ts";
import { comparisonOf, rungsFor, verdictOn } from "./ladder.ts";
import { WeighedPair } from "./weighed-pair.ts";
import type { Weighing } from "./weighing.ts";

/** Of the claims that one article makes on a question, so many are weighed against all: who makes more has one cause for it. */
const mostWeighed = 100;

/** Clashes inside one article: the first of each. */
export function selfConflicts(weighing: Weighing): readonly Comparison[] {
  const { claims } = weighing.input;
  const clashes: Comparison[] = [];
  // Claims of one class do not clash.
  if (weighing.classes.all.length === 1) return clashes;
  // Those of one article stand side by side: their ids begin with its id, which holds no `#`.
  for (let from = 0, to = 0; from < claims.length; from = to) {
    do to += 1;
    while (claims[to]?.article === claims[from]?.article);
    const clash = to - from < 2 ? null : firstClash(oneOfEachClass(from, to, weighing), weighing);
    if (clash !== null) clashes.push(clash);
  }
  return clashes;
}

/** The first claim of each class from one index up to another. */
function oneOfEachClass(from: number, to: number, { classes: { numbers } }: Weighing): readonly number[] {
  const seen = new Set<number>();
  const indexes: number[] = [];
  for (let index = from; index < to; index++) {
    const number = numbers[index] ?? 0;
    if (!seen.has(number)) indexes.push(index);
    seen.add(number);
  }
  return indexes;
}

function firstClash(indexes: readonly number[], weighing: Weighing): Comparison | null {
  const { all, numbers } = weighing.classes;
  if (weighing.meetAll(indexes.map((index) => all[numbers[index] ?? 0] as ClaimClass))) return null;
  const rungs = rungsFor(weighing);
  for (let order = 0; order < Math.min(indexes.length, mostWeighed); order++)
    for (let later = order + 1; later < indexes.length; later++) {
      const pair = new WeighedPair(weighing, indexes[order] as number, indexes[later] as number);
      if (verdictOn(pair, rungs) === "conflicts") return comparisonOf(pair, "conflicts");
    }
  return null;
}
