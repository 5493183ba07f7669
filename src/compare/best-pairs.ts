import type { Comparison, Verdict } from "../model/question.ts";
import { comparisonOf } from "./ladder.ts";
import type { Pair } from "./pair.ts";

/** The best pair of each verdict, compared only once all are weighed. */
export class BestPairs {
  readonly #byVerdict = new Map<Verdict, { readonly pair: Pair; readonly shows: number }>();

  keep(pair: Pair, verdict: Verdict): void {
    const known = this.#byVerdict.get(verdict);
    if (known !== undefined && pair.relation !== "disjoint") return;
    const shows = showing(pair);
    if (known === undefined || shows > known.shows) this.#byVerdict.set(verdict, { pair, shows });
  }

  comparisons(): ReadonlyMap<Verdict, Comparison> {
    const best = new Map<Verdict, Comparison>();
    for (const [verdict, { pair }] of this.#byVerdict) best.set(verdict, comparisonOf(pair, verdict));
    return best;
  }
}

/** The widest gap shows most; then values that have nothing in common. */
function showing({ gap, relation }: Pair): number {
  if (gap?.amount != null) return 1 + Number(gap.amount);
  return relation === "disjoint" ? 1 : 0;
}
