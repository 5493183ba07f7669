import type { Verdict } from "../model/question.ts";
import { BestPairs } from "./best-pairs.ts";
import type { ClaimClass } from "./classes.ts";
import type { Confirmation } from "./confirmation.ts";
import { rungsFor, verdictOn } from "./ladder.ts";
import type { Pair } from "./pair.ts";
import { edition, type Rung } from "./rungs.ts";
import { WeighedPair } from "./weighed-pair.ts";
import type { Weighing } from "./weighing.ts";

/** Weighs classes of claims that different articles make, and keeps what that showed so far. */
export class Seen {
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

  /** Whether there are claims that might confirm each other. */
  mayBeConfirmed(): boolean {
    return this.confirmation.isPossible;
  }

  /** Whether a value was seen in place of which there is another now. */
  hasChanged(): boolean {
    return this.best.shows("superseded", "disjoint") || this.best.shows("superseded", "incomparable");
  }

  /** Whether no pair was weighed. */
  hasNone(): boolean {
    return this.best.size === 0;
  }

  /** Whether no pair was weighed that compares. */
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
