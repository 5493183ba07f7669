import type { Comparison, Verdict } from "../model/question.ts";
import type { ClaimClass } from "./classes.ts";
import type { Independence } from "./independence.ts";
import { comparisonOf, rungsFor, verdictOn } from "./ladder.ts";
import type { Pair } from "./pair.ts";
import type { Standpoints } from "./positions.ts";
import { isAhead } from "./voice.ts";
import { WeighedPair } from "./weighed-pair.ts";
import type { Weighing } from "./weighing.ts";

/** Up to this many classes every pair is weighed (20,000 pairs, some milliseconds); beyond it, those that stand farthest apart. */
const classesWeighedPairwise = 200;

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
  const isAll = all.length <= classesWeighedPairwise;
  const weighed = isAll ? all : farthestApart(all, stands);
  const rungs = rungsFor(weighing);
  const { anyReplaced } = weighing;
  const best = new Best();
  const clashing = isAll ? all.map(() => false) : [...stands.contested];
  const groups = evidence(weighing, weighed, independent);
  let confirmed = groups.includes(several);
  for (const one of weighed) {
    const pair = weighing.isReplaced(one) ? null : pairOfArticles(one.first, one.other, weighing);
    if (pair !== null) best.keep(pair, verdictOn(pair, rungs));
  }
  for (let order = 0; order < weighed.length; order++) {
    const one = weighed[order] as ClaimClass;
    for (let later = order + 1; later < weighed.length; later++) {
      const other = weighed[later] as ClaimClass;
      const pair = pairAcrossArticles(one, other, weighing);
      if (pair === null) continue;
      const verdict = verdictOn(pair, rungs);
      if (anyReplaced && verdict !== "superseded" && (weighing.isReplaced(one) || weighing.isReplaced(other))) continue;
      best.keep(pair, verdict);
      if (isClash(verdict)) {
        clashing[one.number] = true;
        clashing[other.number] = true;
      } else if (!confirmed && isAgreement(verdict)) confirmed = isOfTwo(groups[one.number], groups[other.number]);
    }
  }
  return { best: best.comparisons(), clashing, confirmed };
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
  weighed: readonly ClaimClass[],
  { groupOf, count }: Independence,
): readonly (number | undefined)[] {
  const groups: (number | undefined)[] = all.map(() => undefined);
  // Claims that all go back to one source confirm nothing.
  if (count < 2) return groups;
  const hasFacts = all.some(({ claim }) => claim.status === "fact");
  for (const { claim, number, first } of weighed) {
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

/** In a kind's order the claims that support the first and the last position of a scope stand farthest apart. */
function farthestApart(classes: readonly ClaimClass[], { spans, positions }: Standpoints): readonly ClaimClass[] {
  const isEdge = (place: number) => {
    const { scope } = positions[place] ?? {};
    return positions[place - 1]?.scope !== scope || positions[place + 1]?.scope !== scope;
  };
  const atEdge = ({ number }: ClaimClass) => {
    const span = spans[number];
    return span == null || (span[0] === span[1] && isEdge(span[0]));
  };
  return classes.filter(atEdge).slice(0, classesWeighedPairwise);
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
  /** Each verdict that was met, the pair that shows it best, and how much that shows. */
  readonly #verdicts: Verdict[] = [];
  readonly #pairs: Pair[] = [];
  readonly #shows: number[] = [];

  keep(pair: Pair, verdict: Verdict): void {
    const known = this.#verdicts.indexOf(verdict);
    if (known >= 0 && pair.relation !== "disjoint") return;
    const shows = showing(pair);
    if (known < 0) {
      this.#verdicts.push(verdict);
      this.#pairs.push(pair);
      this.#shows.push(shows);
    } else if (shows > (this.#shows[known] ?? 0)) {
      this.#pairs[known] = pair;
      this.#shows[known] = shows;
    }
  }

  comparisons(): ReadonlyMap<Verdict, Comparison> {
    const best = new Map<Verdict, Comparison>();
    for (let at = 0; at < this.#verdicts.length; at++) {
      const verdict = this.#verdicts[at] as Verdict;
      best.set(verdict, comparisonOf(this.#pairs[at] as Pair, verdict));
    }
    return best;
  }
}

/** The widest gap shows most; then values that have nothing in common. */
function showing({ gap, relation }: Pair): number {
  if (gap?.amount != null) return 1 + Number(gap.amount);
  return relation === "disjoint" ? 1 : 0;
}
