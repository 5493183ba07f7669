import type { Relation } from "../model/denotation.ts";
import type { Comparison, Verdict } from "../model/question.ts";
import { comparisonOf } from "./ladder.ts";
import type { Pair } from "./pair.ts";

/** The best pair of each verdict, compared only once all are weighed. */
export class BestPairs {
  readonly #byVerdict = new Map<Verdict, { readonly pair: Pair; readonly shows: number }>();

  keep(pair: Pair, verdict: Verdict): void {
    const known = this.#byVerdict.get(verdict);
    if (known !== undefined && pair.relation !== "disjoint" && pair.relation !== "incomparable") return;
    const shows = showing(pair);
    if (known === undefined || shows > known.shows) this.#byVerdict.set(verdict, { pair, shows });
  }

  has(verdict: Verdict): boolean {
    return this.#byVerdict.has(verdict);
  }

  /** How many verdicts there are. */
  get size(): number {
    return this.#byVerdict.size;
  }

  /** Whether the best pair of a verdict stands so. */
  shows(verdict: Verdict, relation: Relation): boolean {
    return this.#byVerdict.get(verdict)?.pair.relation === relation;
  }

  comparisons(): ReadonlyMap<Verdict, Comparison> {
    const best = new Map<Verdict, Comparison>();
    for (const [verdict, { pair }] of this.#byVerdict) best.set(verdict, comparisonOf(pair, verdict));
    return best;
  }
}

/** The widest gap shows most; then values that have nothing in common, and those that do not compare. */
function showing({ gap, relation }: Pair): number {
  if (gap?.amount != null) return 2 + Number(gap.amount);
  return relation === "disjoint" ? 2 : relation === "incomparable" ? 1 : 0;
}
