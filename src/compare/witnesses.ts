import type { Claim } from "../model/article.ts";
import type { Comparison, Verdict } from "../model/question.ts";
import { type ClaimClass, classesOf } from "./classes.ts";
import type { QuestionInput } from "./context.ts";
import { replacedClaims } from "./editions.ts";
import type { Independence } from "./independence.ts";
import { weigh } from "./ladder.ts";
import type { Standpoints } from "./positions.ts";
import { isAhead } from "./voice.ts";

/** Up to this many classes every pair is weighed (20,000 pairs, some milliseconds); beyond it, those that stand farthest apart. */
const classesWeighedPairwise = 200;

/** What weighing the pairs of a question showed. */
export interface Witnesses {
  /** The pair that shows each verdict best: the widest gap, else the first ids. */
  readonly best: ReadonlyMap<Verdict, Comparison>;
  /** Indexes of claims of which some pair conflicts, is disputed or near. */
  readonly clashing: ReadonlySet<number>;
  /** Two independent origins state the same, or one refines the other. */
  readonly confirmed: boolean;
}

/** Weighs the claims of different articles against each other, class by class. */
export function witnesses(input: QuestionInput, stands: Standpoints, independent: Independence): Witnesses {
  const classes = classesOf(input);
  const all = classes.length <= classesWeighedPairwise;
  const weighed = all ? classes : farthestApart(classes, stands);
  const best = new Map<Verdict, Comparison>();
  const clashing = new Set<number>(all ? [] : stands.contested);
  const isEvidence = evidence(input);
  const replaced = replacedClaims(input);
  let confirmed = weighed.some(({ first, members }) => isEvidence(first) && originsOf(members, independent).size > 1);
  weighed.forEach((one, order) => {
    for (const other of weighed.slice(order + 1)) {
      const pair = acrossArticles(one, other, input);
      if (pair === null) continue;
      const comparison = weigh(pair[0], pair[1], input);
      const setAside = replaced.has(one.first) || replaced.has(other.first);
      if (setAside && comparison.verdict !== "superseded") continue;
      keepBest(best, comparison);
      if (isClash(comparison.verdict)) for (const index of [...one.members, ...other.members]) clashing.add(index);
      if (!confirmed && isAgreement(comparison.verdict) && isEvidence(one.first) && isEvidence(other.first))
        confirmed = originsOf([...one.members, ...other.members], independent).size > 1;
    }
  });
  return { best, clashing, confirmed };
}

export function isClash(verdict: Verdict): boolean {
  return verdict === "conflicts" || verdict === "disputed" || verdict === "near";
}

function isAgreement(verdict: Verdict): boolean {
  return verdict === "agrees" || verdict === "refines";
}

/** Facts confirm each other; plans do where a question has no facts. */
function evidence({ claims }: QuestionInput): (index: number) => boolean {
  const facts = claims.some(({ status }) => status === "fact");
  return (index) => {
    const status = claims[index]?.status;
    return facts ? status === "fact" : status !== undefined && isAhead(status);
  };
}

function originsOf(members: readonly number[], { groupOf }: Independence): ReadonlySet<number | undefined> {
  return new Set(members.map((index) => groupOf[index]));
}

/** In a kind's order the claims that support the first and the last position of a scope stand farthest apart. */
function farthestApart(classes: readonly ClaimClass[], { spans, positions }: Standpoints): readonly ClaimClass[] {
  const edges = new Set<number>();
  positions.forEach((position, index) => {
    const before = positions[index - 1];
    if (before === undefined || before.scope !== position.scope) edges.add(index);
    const after = positions[index + 1];
    if (after === undefined || after.scope !== position.scope) edges.add(index);
  });
  const atEdge = ({ first }: ClaimClass) => {
    const span = spans[first];
    return span == null || (span[0] === span[1] && edges.has(span[0]));
  };
  return classes.filter(atEdge).slice(0, classesWeighedPairwise);
}

function acrossArticles(one: ClaimClass, other: ClaimClass, { claims }: QuestionInput): readonly [Claim, Claim] | null {
  const choices = [
    [one.first, other.first],
    [one.other, other.first],
    [one.first, other.other],
  ] as const;
  for (const [first, second] of choices) {
    const a = first === null ? undefined : claims[first];
    const b = second === null ? undefined : claims[second];
    if (a !== undefined && b !== undefined && a.article !== b.article) return [a, b];
  }
  return null;
}

function keepBest(best: Map<Verdict, Comparison>, comparison: Comparison): void {
  const known = best.get(comparison.verdict);
  if (known === undefined || shows(comparison) > shows(known)) best.set(comparison.verdict, comparison);
}

function shows({ gap }: Comparison): number {
  return gap?.amount == null ? 0 : Number(gap.amount);
}

/** Clashes inside one article: the first of each. */
export function selfConflicts(input: QuestionInput): readonly Comparison[] {
  const byArticle = new Map<string, Claim[]>();
  for (const claim of input.claims) byArticle.set(claim.article, [...(byArticle.get(claim.article) ?? []), claim]);
  return [...byArticle.values()].flatMap((claims) => firstClash(claims, input) ?? []);
}

function firstClash(claims: readonly Claim[], input: QuestionInput): Comparison | null {
  for (const [order, claim] of claims.entries())
    for (const other of claims.slice(order + 1)) {
      const comparison = weigh(claim, other, input);
      if (comparison.verdict === "conflicts") return comparison;
    }
  return null;
}
