import type { UnseenThing } from "../model/question.ts";
import { Budget } from "./budget.ts";
import type { ClaimClass } from "./classes.ts";
import { passedOver } from "./limits.ts";
import { Rivals } from "./rivals.ts";
import type { Seen } from "./seen.ts";
import { isAhead, mayConflict } from "./voice.ts";
import type { Weighing } from "./weighing.ts";

/** A search among very many claims: what it looks through, what it has seen, and how much more it may weigh. */
interface Search {
  readonly all: readonly ClaimClass[];
  /** The classes in whose place others came. */
  readonly replaced: readonly ClaimClass[];
  readonly weighing: Weighing;
  readonly seen: Seen;
  readonly rivals: Rivals;
  readonly budget: Budget;
}

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

/** Only what is stated plainly conflicts, and not what two speakers say. */
function searchConflict({ all, weighing, seen, rivals, budget }: Search): void {
  const { story } = weighing.input;
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
function searchClashOf(one: ClaimClass, { seen, rivals, budget }: Pick<Search, "seen" | "rivals" | "budget">): void {
  const isEnough = () => seen.isClashing(one) && (seen.has("conflicts") || seen.has("disputed"));
  if (isEnough()) return;
  for (const other of rivals.of(one)) {
    if (isEnough() || !budget.take()) return;
    seen.weigh(one, other);
  }
}

function searchChange(one: ClaimClass, others: Iterable<ClaimClass>, { seen, budget }: Search): void {
  for (const other of others) {
    if (seen.hasChanged() || !budget.take()) return;
    if (other !== one) seen.weigh(one, other);
  }
}

function searchConfirmation(one: ClaimClass, { seen, rivals, budget }: Search): void {
  if (seen.isConfirmed()) return;
  for (const other of rivals.within(one)) {
    if (seen.isConfirmed() || !budget.take()) return;
    if (other !== one) seen.weigh(one, other);
  }
}

/** Looks for two claims that compare; where none do, for any two of different articles. */
function searchComparable(search: Search): void {
  const { all, weighing, seen, rivals } = search;
  const [first] = all;
  if (first === undefined || all.every((one) => one.other === null && one.claim.article === first.claim.article))
    return;
  const compares = () => !seen.comparesNone();
  for (const one of all) searchBeside(one, rivals.ofSameMeasure(one), compares, search);
  // Texts in other words may be of one language, and compare.
  const isFound = weighing.input.property.kind === "text" ? compares : () => !seen.hasNone();
  for (const one of all) searchBeside(one, all, isFound, search);
}

function searchBeside(
  one: ClaimClass,
  others: Iterable<ClaimClass>,
  isFound: () => boolean,
  { seen, budget }: Search,
): void {
  for (const other of others) {
    if (isFound()) return;
    if (other === one) continue;
    if (!budget.take()) return;
    seen.weigh(one, other);
  }
}
