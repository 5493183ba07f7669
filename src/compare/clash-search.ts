import type { UnseenThing } from "../model/question.ts";
import { Budget } from "./budget.ts";
import type { ClaimClass } from "./classes.ts";
import { passedOver } from "./limits.ts";
import { Rivals } from "./rivals.ts";
import type { Seen } from "./seen.ts";
import { isAhead, mayConflict } from "./voice.ts";
import type { Weighing } from "./weighing.ts";

/**
 * Looks for what the outermost of very many claims did not show: first for a conflict, then for whatever else clashes, and
 * where nothing does, for what has changed, for claims that confirm each other, and for any that compare at all.
 *
 * @param outermost the classes that stand farthest apart: most others clash with one of them
 * @param replaced the classes in whose place others came
 * @returns what may have gone unseen, for the search was given up
 */
export function searchClashes(
  weighing: Weighing,
  seen: Seen,
  outermost: readonly ClaimClass[],
  replaced: readonly ClaimClass[],
): readonly UnseenThing[] {
  const { all } = weighing.classes;
  const budget = new Budget(weighing.limits.weighedForEach * all.length);
  if (seen.has("conflicts") && leftBy(outermost, weighing, seen, budget).length === 0) return [];
  const rivals = new Rivals(all, weighing, budget);
  searchConflict(all, weighing, seen, rivals, budget);
  for (const one of all) searchClashOf(one, seen, rivals, budget);
  if (budget.isSpent) return ["clashes"];
  if (seen.has("conflicts") || seen.has("disputed") || seen.has("near")) return [];
  if (replaced.length > 0) {
    for (const one of replaced) searchChange(one, all, seen, budget);
    for (const one of all) searchChange(one, rivals.ofAnyTime(one), seen, budget);
    if (budget.isSpent) return ["changes"];
  }
  if (seen.mayBeConfirmed()) for (const one of all) searchConfirmation(one, seen, rivals, budget);
  searchComparable(weighing, seen, rivals, budget);
  return budget.isSpent ? ["confirmations"] : [];
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
  for (const one of left) searchClashOf(one, seen, rivals, budget);
  return left.filter(isLeft);
}

/** Only what is stated plainly conflicts, and not what two speakers say. */
function searchConflict(
  all: readonly ClaimClass[],
  { input: { story } }: Weighing,
  seen: Seen,
  rivals: Rivals,
  budget: Budget,
): void {
  if (seen.has("conflicts")) return;
  for (const one of all) {
    for (const other of rivals.of(one)) {
      if (seen.has("conflicts")) return;
      if (other.number < one.number || !mayConflict(one.claim, other.claim, story)) {
        if (!budget.take(passedOver)) return;
        continue;
      }
      if (!budget.take()) return;
      seen.weigh(one, other);
    }
  }
}

/** Once the gravest is known that there is, one clash of each claim is enough. */
function searchClashOf(one: ClaimClass, seen: Seen, rivals: Rivals, budget: Budget): void {
  const isEnough = () => seen.isClashing(one) && (seen.has("conflicts") || seen.has("disputed"));
  if (isEnough()) return;
  for (const other of rivals.of(one)) {
    if (isEnough() || !budget.take()) return;
    seen.weigh(one, other);
  }
}

function searchChange(one: ClaimClass, others: Iterable<ClaimClass>, seen: Seen, budget: Budget): void {
  for (const other of others) {
    if (seen.hasChanged() || !budget.take()) return;
    if (other !== one) seen.weigh(one, other);
  }
}

function searchConfirmation(one: ClaimClass, seen: Seen, rivals: Rivals, budget: Budget): void {
  if (seen.isConfirmed()) return;
  for (const other of rivals.within(one)) {
    if (seen.isConfirmed() || !budget.take()) return;
    if (other !== one) seen.weigh(one, other);
  }
}

/** Looks for two claims that compare; where none do, for any two of different articles. */
function searchComparable(weighing: Weighing, seen: Seen, rivals: Rivals, budget: Budget): void {
  const { all } = weighing.classes;
  const [first] = all;
  if (first === undefined || all.every((one) => one.other === null && one.claim.article === first.claim.article))
    return;
  const compares = () => !seen.comparesNone();
  for (const one of all) searchBeside(one, rivals.ofSameMeasure(one), compares, seen, budget);
  // Texts in other words may be of one language, and compare.
  const isFound = weighing.input.property.kind === "text" ? compares : () => !seen.hasNone();
  for (const one of all) searchBeside(one, all, isFound, seen, budget);
}

function searchBeside(
  one: ClaimClass,
  others: Iterable<ClaimClass>,
  isFound: () => boolean,
  seen: Seen,
  budget: Budget,
): void {
  for (const other of others) {
    if (isFound()) return;
    if (other === one) continue;
    if (!budget.take()) return;
    seen.weigh(one, other);
  }
}
