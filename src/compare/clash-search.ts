import { isAhead } from "../model/article.ts";
import type { UnseenThing } from "../model/question.ts";
import { Budget } from "./budget.ts";
import type { ClaimClass } from "./classes.ts";
import { Rivals } from "./rivals.ts";
import {
  type Search,
  searchChange,
  searchClashOf,
  searchComparable,
  searchConfirmation,
  searchConflict,
} from "./searches.ts";
import type { Seen } from "./seen.ts";
import type { Weighing } from "./weighing.ts";

/** What is looked for in turn, and what may have gone unseen where the search is given up before its end. */
const searches: readonly (readonly [
  unseen: UnseenThing,
  isNeeded: (search: Search) => boolean,
  (search: Search) => void,
])[] = [
  ["clashes", () => true, searchClashes],
  ["changes", ({ seen, replaced }) => !hasClash(seen) && replaced.length > 0, searchChanges],
  ["confirmations", ({ seen }) => !hasClash(seen), searchConfirmations],
];

/**
 * Looks for what the outermost of very many claims did not show: first for a conflict, then for whatever else clashes, and
 * where nothing does, for what has changed, for claims that confirm each other, and for any that compare at all.
 *
 * @param outermost the classes that stand farthest apart: most others clash with one of them
 * @param replaced the classes in whose place others came
 * @returns what may have gone unseen, for the search was given up
 */
export function searchFurther(
  weighing: Weighing,
  seen: Seen,
  outermost: readonly ClaimClass[],
  replaced: readonly ClaimClass[],
): readonly UnseenThing[] {
  const { all } = weighing.classes;
  const budget = new Budget(weighing.limits.weighedForEach * all.length);
  if (seen.has("conflicts") && leftBy(outermost, weighing, seen, budget).length === 0) return [];
  const search: Search = { all, replaced, weighing, seen, rivals: new Rivals(all, weighing, budget), budget };
  for (const [unseen, isNeeded, run] of searches) {
    if (!isNeeded(search)) continue;
    run(search);
    if (budget.isSpent) return [unseen];
  }
  return [];
}

function hasClash(seen: Seen): boolean {
  return seen.has("conflicts") || seen.has("disputed") || seen.has("near");
}

function searchClashes(search: Search): void {
  searchConflict(search);
  for (const one of search.all) searchClashOf(one, search);
}

function searchChanges(search: Search): void {
  const { all, replaced, rivals } = search;
  for (const one of replaced) searchChange(one, all, search);
  for (const one of all) searchChange(one, rivals.ofAnyTime(one), search);
}

function searchConfirmations(search: Search): void {
  if (search.seen.mayBeConfirmed()) for (const one of search.all) searchConfirmation(one, search);
  searchComparable(search);
}

/** The classes that clash neither with the outermost nor, where they are few, with each other: mostly plans do. */
function leftBy(
  outermost: readonly ClaimClass[],
  weighing: Weighing,
  seen: Seen,
  budget: Budget,
): readonly ClaimClass[] {
  const { all } = weighing.classes;
  const isLeft = (one: ClaimClass) => !seen.isClashing(one);
  for (const one of all) {
    for (let at = 0; at < outermost.length && isLeft(one); at++) {
      const far = outermost[at] as ClaimClass;
      if (isAhead(far.claim.status) !== isAhead(one.claim.status)) continue;
      if (far === one || weighing.scopes(one, far).relation === "apart") continue;
      if (!budget.take()) return all;
      seen.weigh(one, far);
    }
  }
  const left = all.filter(isLeft);
  if (left.length === 0 || left.length > all.length / 2) return left;
  const rivals = new Rivals(left, weighing, budget);
  for (const one of left) searchClashOf(one, { seen, rivals, budget });
  return left.filter(isLeft);
}
