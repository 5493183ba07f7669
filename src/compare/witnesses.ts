import type { Beside, Comparison, Verdict } from "../model/question.ts";
import { weighChangesWithin } from "./changes-within.ts";
import { searchFurther } from "./clash-search.ts";
import { Confirmation } from "./confirmation.ts";
import { weighedTogether } from "./farthest-apart.ts";
import type { Independence } from "./independence.ts";
import type { Standpoints } from "./positions.ts";
import { Seen } from "./seen.ts";
import type { Weighing } from "./weighing.ts";

/** What weighing the pairs of a question showed. */
export interface Witnesses {
  /** The pair that shows each verdict best: the widest gap, else no value in common, else the first ids. */
  readonly best: ReadonlyMap<Verdict, Comparison>;
  /** For each class, whether some pair of it conflicts, is disputed or near. */
  readonly clashing: readonly boolean[];
  /** Two independent origins state the same, or one refines the other. */
  readonly confirmed: boolean;
}

/** Weighs the claims of different articles against each other, class by class. */
export function witnesses(
  weighing: Weighing,
  stands: Standpoints,
  beside: readonly (Beside | null)[],
  independent: Independence,
): Witnesses {
  const { all } = weighing.classes;
  const { sets, outermost } = weighedTogether(weighing, stands);
  const seen = new Seen(weighing, new Confirmation(weighing, independent));
  for (const set of sets) seen.weighAlike(set);
  for (const set of sets) seen.weighPairs(set);
  const replaced = all.filter(({ number }) => beside[number] === "superseded");
  const unseen = outermost === null ? [] : searchFurther(weighing, seen, outermost, replaced);
  for (const thing of unseen) weighing.unseen.add(thing);
  if (!seen.hasChanged()) weighChangesWithin(replaced, weighing, seen);
  // Whoever some position of its scope leaves out clashes with someone.
  if (unseen.includes("clashes"))
    stands.contested.forEach((isContested, number) => {
      if (isContested) seen.clashing[number] = true;
    });
  return { best: seen.best.comparisons(), clashing: seen.clashing, confirmed: seen.confirmation.found };
}
