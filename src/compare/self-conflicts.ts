import type { Claim } from "../model/article.ts";
import type { Comparison } from "../model/question.ts";
import { Budget } from "./budget.ts";
import type { ClaimClass } from "./classes.ts";
import { comparisonOf, rungsFor, verdictOn } from "./ladder.ts";
import { Rivals } from "./rivals.ts";
import { weakVoice } from "./voice.ts";
import { WeighedPair } from "./weighed-pair.ts";
import type { Weighing } from "./weighing.ts";

/** Clashes inside one article: one of each. */
export function selfConflicts(weighing: Weighing): readonly Comparison[] {
  const { claims } = weighing.input;
  const clashes: Comparison[] = [];
  // Claims of one class do not clash.
  if (weighing.classes.all.length === 1) return clashes;
  // Those of one article stand side by side: their ids begin with its id, which holds no `#`.
  for (let from = 0, to = 0; from < claims.length; from = to) {
    do to += 1;
    while (claims[to]?.article === claims[from]?.article);
    const clash = to - from < 2 ? null : clashAmong(oneOfEachClass(from, to, weighing), weighing);
    if (clash !== null) clashes.push(clash);
  }
  return clashes;
}

/** The first claim of each class from one index up to another, of those that may conflict: what is stated plainly. */
function oneOfEachClass(
  from: number,
  to: number,
  { input: { claims }, classes }: Weighing,
): ReadonlyMap<number, number> {
  const indexes = new Map<number, number>();
  for (let index = from; index < to; index++) {
    const number = classes.numbers[index] ?? 0;
    if (!indexes.has(number) && weakVoice(claims[index] as Claim) === null) indexes.set(number, index);
  }
  return indexes;
}

/** A conflict between claims, given by their classes: of few the first, of many one that their values let expect. */
function clashAmong(indexes: ReadonlyMap<number, number>, weighing: Weighing): Comparison | null {
  const classes = Array.from(indexes.keys(), (number) => weighing.classes.all[number] as ClaimClass);
  if (weighing.meetAll(classes)) return null;
  const rungs = rungsFor(weighing);
  const budget = new Budget(weighing.limits.weighedForEach * classes.length);
  const rivals = classes.length <= weighing.limits.weighedPairwise ? null : new Rivals(classes, weighing, budget);
  for (const one of classes)
    for (const other of rivals?.of(one) ?? classes) {
      if (other.number <= one.number) continue;
      if (!budget.take()) break;
      const pair = new WeighedPair(weighing, indexes.get(one.number) ?? 0, indexes.get(other.number) ?? 0);
      if (verdictOn(pair, rungs) === "conflicts") return comparisonOf(pair, "conflicts");
    }
  if (budget.isSpent) weighing.unseen.add("self-conflicts");
  return null;
}
