import type { Comparison, Verdict } from "../model/question.ts";
import type { ClaimClass } from "./classes.ts";
import { weighedTogether } from "./farthest-apart.ts";
import type { Independence } from "./independence.ts";
import { comparisonOf, rungsFor, verdictOn } from "./ladder.ts";
import type { Pair } from "./pair.ts";
import type { Standpoints } from "./positions.ts";
import { edition, type Rung } from "./rungs.ts";
import { isAhead } from "./voice.ts";
import { WeighedPair } from "./weighed-pair.ts";
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
export function witnesses(weighing: Weighing, stands: Standpoints, independent: Independence): Witnesses {
  const { all } = weighing.classes;
  const rounds = weighedTogether(weighing, stands);
  // Where not all pairs are weighed, whoever some position of its scope leaves out clashes with someone.
  const clashing = rounds.length > 1 ? [...stands.contested] : all.map(() => false);
  const seen = new Seen(weighing, clashing, evidence(weighing, independent));
  for (const round of rounds) seen.weighAlike(round);
  for (const round of rounds) seen.weighPairs(round);
  return { best: seen.best.comparisons(), clashing, confirmed: seen.confirmed };
}

/** What weighing showed so far. */
class Seen {
  readonly best = new Best();
  confirmed: boolean;
  readonly #weighing: Weighing;
  readonly #rungs: readonly Rung[];
  readonly #clashing: boolean[];
  readonly #groups: readonly (number | undefined)[];

  constructor(weighing: Weighing, clashing: boolean[], groups: readonly (number | undefined)[]) {
    this.confirmed = groups.includes(several);
    this.#weighing = weighing;
    this.#rungs = rungsFor(weighing);
    this.#clashing = clashing;
    this.#groups = groups;
  }

  /** Weighs claims of one class that different articles make. */
  weighAlike(classes: readonly ClaimClass[]): void {
    for (const one of classes) {
      const pair = this.#weighing.isReplaced(one) ? null : pairOfArticles(one.first, one.other, this.#weighing);
      if (pair !== null) this.best.keep(pair, verdictOn(pair, this.#rungs));
    }
  }

  /** Weighs every two of some classes. */
  weighPairs(classes: readonly ClaimClass[]): void {
    for (let order = 0; order < classes.length; order++)
      for (let later = order + 1; later < classes.length; later++)
        this.#weigh(classes[order] as ClaimClass, classes[later] as ClaimClass);
  }

  #weigh(one: ClaimClass, other: ClaimClass): void {
    const pair = pairAcrossArticles(one, other, this.#weighing);
    if (pair === null || isSetAside(one, other, pair, this.#weighing)) return;
    const verdict = verdictOn(pair, this.#rungs);
    this.best.keep(pair, verdict);
    if (isClash(verdict)) {
      this.#clashing[one.number] = true;
      this.#clashing[other.number] = true;
    } else if (!this.confirmed && isAgreement(verdict))
      this.confirmed = isOfTwo(this.#groups[one.number], this.#groups[other.number]);
  }
}

/** Whether a later edition replaced one of two classes: then only what became of it counts. */
function isSetAside(one: ClaimClass, other: ClaimClass, pair: Pair, weighing: Weighing): boolean {
  if (!weighing.isReplaced(one) && !weighing.isReplaced(other)) return false;
  return edition.decide(pair) === null;
}

function isClash(verdict: Verdict): boolean {
  return verdict === "conflicts" || verdict === "disputed" || verdict === "near";
}

function isAgreement(verdict: Verdict): boolean {
  return verdict === "agrees" || verdict === "refines";
}

/** In place of the group of a class whose claims are of more than one. */
const several = -1;

/**
 * For each class that may confirm others, the one group of sources that its claims are of. Facts confirm each other; plans
 * do where a question has no facts.
 */
function evidence(
  { classes: { all, next } }: Weighing,
  { groupOf, count }: Independence,
): readonly (number | undefined)[] {
  const groups: (number | undefined)[] = all.map(() => undefined);
  // Claims that all go back to one source confirm nothing.
  if (count < 2) return groups;
  const hasFacts = all.some(({ claim }) => claim.status === "fact");
  for (const { claim, number, first } of all) {
    if (hasFacts ? claim.status !== "fact" : !isAhead(claim.status)) continue;
    const group = groupOf[first];
    groups[number] = group;
    for (let index = next[first] ?? -1; index >= 0 && groups[number] !== several; index = next[index] ?? -1)
      if (groupOf[index] !== group) groups[number] = several;
  }
  return groups;
}

function isOfTwo(group: number | undefined, other: number | undefined): boolean {
  return group !== undefined && other !== undefined && group !== other;
}

/** Claims of two classes and of different articles; null where one article alone makes all of them. */
function pairAcrossArticles(one: ClaimClass, other: ClaimClass, weighing: Weighing): Pair | null {
  return (
    pairOfArticles(one.first, other.first, weighing) ??
    pairOfArticles(one.other, other.first, weighing) ??
    pairOfArticles(one.first, other.other, weighing)
  );
}

function pairOfArticles(one: number | null, other: number | null, weighing: Weighing): Pair | null {
  if (one === null || other === null) return null;
  const { claims } = weighing.input;
  return claims[one]?.article === claims[other]?.article ? null : new WeighedPair(weighing, one, other);
}

/** The best pair of each verdict, compared only once all are weighed. */
class Best {
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
