import { Budget } from "./budget.ts";
import type { ClaimClass } from "./classes.ts";
import type { Seen } from "./seen.ts";
import type { Weighing } from "./weighing.ts";

/** Where no other article's, a later claim of its own took the place of an article's claim: of the first such what shows it. */
export function weighChangesWithin(replaced: readonly ClaimClass[], weighing: Weighing, seen: Seen): void {
  const budget = new Budget(weighing.limits.weighedForEach * weighing.classes.all.length);
  for (const one of replaced) {
    if (weighing.isReplaced(one)) continue;
    for (const other of weighing.classes.all) {
      if (seen.hasChanged() || !budget.take()) return;
      seen.weighChange(one, other);
    }
  }
}
