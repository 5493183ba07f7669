import type { Budget } from "./budget.ts";
import type { ClaimClass } from "./classes.ts";
import { passedOver } from "./limits.ts";
import type { Rivals } from "./rivals.ts";
import type { Seen } from "./seen.ts";
import { mayConflict } from "./voice.ts";
import type { Weighing } from "./weighing.ts";

/** A search among very many claims: what it looks through, what it has seen, and how much more it may weigh. */
export interface Search {
  readonly all: readonly ClaimClass[];
  /** The classes in whose place others came. */
  readonly replaced: readonly ClaimClass[];
  readonly weighing: Weighing;
  readonly seen: Seen;
  readonly rivals: Rivals;
  readonly budget: Budget;
}

/** Only what is stated plainly conflicts, and not what two speakers say. */
export function searchConflict({ all, weighing, seen, rivals, budget }: Search): void {
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
export function searchClashOf(
  one: ClaimClass,
  { seen, rivals, budget }: Pick<Search, "seen" | "rivals" | "budget">,
): void {
  const isEnough = () => seen.isClashing(one) && (seen.has("conflicts") || seen.has("disputed"));
  if (isEnough()) return;
  for (const other of rivals.of(one)) {
    if (isEnough() || !budget.take()) return;
    seen.weigh(one, other);
  }
}

/** Looks for what has changed between a claim and others. */
export function searchChange(one: ClaimClass, others: Iterable<ClaimClass>, { seen, budget }: Search): void {
  for (const other of others) {
    if (seen.hasChanged() || !budget.take()) return;
    if (other !== one) seen.weigh(one, other);
  }
}

/** Looks for a claim that confirms another. */
export function searchConfirmation(one: ClaimClass, { seen, rivals, budget }: Search): void {
  if (seen.isConfirmed()) return;
  for (const other of rivals.within(one)) {
    if (seen.isConfirmed() || !budget.take()) return;
    if (other !== one) seen.weigh(one, other);
  }
}

/** Looks for two claims that compare; where none do, for any two of different articles. */
export function searchComparable(search: Search): void {
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
