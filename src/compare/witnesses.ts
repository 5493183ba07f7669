import type { Beside, Comparison, Verdict } from "../model/question.ts";
import { BestPairs } from "./best-pairs.ts";
import { weighChangesWithin } from "./changes-within.ts";
import { searchClashes } from "./clash-search.ts";
import type { ClaimClass } from "./classes.ts";
import { Confirmation } from "./confirmation.ts";
import { weighedTogether } from "./farthest-apart.ts";
import type { Independence } from "./independence.ts";
import { rungsFor, verdictOn } from "./ladder.ts";
import type { Pair } from "./pair.ts";
import type { Standpoints } from "./positions.ts";
import { edition, type Rung } from "./rungs.ts";
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
export function witnesses(
  weighing: Weighing,
  stands: Standpoints,
  beside: readonly (Beside | null)[],
  independent: Independence,
): Witnesses {
  const { all } = weighing.classes;
  const rounds = weighedTogether(weighing, stands);
  const seen = new Seen(weighing, new Confirmation(weighing, independent));
  for (const round of rounds) seen.weighAlike(round);
  for (const round of rounds) seen.weighPairs(round);
  const replaced = all.filter(({ number }) => beside[number] === "superseded");
  const isMany = all.length > weighing.limits.weighedPairwise;
  const unseen = isMany ? searchClashes(weighing, seen, outermostOf(rounds), replaced) : [];
  for (const thing of unseen) weighing.unseen.add(thing);
  if (!seen.hasChanged()) weighChangesWithin(replaced, weighing, seen);
  // Whoever some position of its scope leaves out clashes with someone.
  if (unseen.includes("clashes"))
    stands.contested.forEach((isContested, number) => {
      if (isContested) seen.clashing[number] = true;
    });
  return { best: seen.best.comparisons(), clashing: seen.clashing, confirmed: seen.confirmation.found };
}

/** Of classes that were weighed together, those that are not just some of very many. */
function outermostOf([, ...rounds]: readonly (readonly ClaimClass[])[]): readonly ClaimClass[] {
  return [...new Set(rounds.flat())];
}

/** What weighing showed so far. */
class Seen {
  readonly best = new BestPairs();
  readonly clashing: boolean[];
  readonly confirmation: Confirmation;
  readonly #weighing: Weighing;
  readonly #rungs: readonly Rung[];

  constructor(weighing: Weighing, confirmation: Confirmation) {
    this.confirmation = confirmation;
    this.#weighing = weighing;
    this.#rungs = rungsFor(weighing);
    this.clashing = weighing.classes.all.map(() => false);
  }

  has(verdict: Verdict): boolean {
    return this.best.has(verdict);
  }

  isClashing({ number }: ClaimClass): boolean {
    return this.clashing[number] === true;
  }

  isConfirmed(): boolean {
    return this.confirmation.found;
  }

  mayBeConfirmed(): boolean {
    return this.confirmation.isPossible;
  }

  hasChanged(): boolean {
    return this.best.shows("superseded", "disjoint") || this.best.shows("superseded", "incomparable");
  }

  hasNone(): boolean {
    return this.best.size === 0;
  }

  comparesNone(): boolean {
    return this.best.size === Number(this.has("not-comparable")) + Number(this.has("other-scope"));
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
        this.weigh(classes[order] as ClaimClass, classes[later] as ClaimClass);
  }

  /** Weighs two classes, be they of one article, for whether one took the place of the other. */
  weighChange(one: ClaimClass, other: ClaimClass): void {
    const pair = new WeighedPair(this.#weighing, one.first, other.first);
    if (pair.relation === "disjoint" && verdictOn(pair, this.#rungs) === "superseded")
      this.best.keep(pair, "superseded");
  }

  weigh(one: ClaimClass, other: ClaimClass): void {
    const pair = pairAcrossArticles(one, other, this.#weighing);
    if (pair === null || isSetAside(one, other, pair, this.#weighing)) return;
    const verdict = verdictOn(pair, this.#rungs);
    this.best.keep(pair, verdict);
    if (isClash(verdict)) {
      this.clashing[one.number] = true;
      this.clashing[other.number] = true;
    } else this.confirmation.see(verdict, one, other);
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
