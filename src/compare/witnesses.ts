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
  /** The pair that shows each verdict best: the widest gap, else no value in common, else the first ids. */
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
  for (const { first, other } of weighed) {
    const comparison = replaced.has(first) ? null : weighApart(first, other, input);
    if (comparison !== null) keepBest(best, comparison);
  }
  for (const [one, other] of pairsOf(weighed)) {
    const comparison = weighAcrossArticles(one, other, input);
    if (comparison === null) continue;
    const setAside = replaced.has(one.first) || replaced.has(other.first);
    if (setAside && comparison.verdict !== "superseded") continue;
    keepBest(best, comparison);
    if (isClash(comparison.verdict)) for (const { members } of [one, other]) addAll(clashing, members);
    if (!confirmed && isAgreement(comparison.verdict) && isEvidence(one.first) && isEvidence(other.first))
      confirmed = originsOf([...one.members, ...other.members], independent).size > 1;
  }
  return { best, clashing, confirmed };
}

/** Every two of a list, in its order. */
function* pairsOf<Item>(items: readonly Item[]): Iterable<readonly [Item, Item]> {
  for (let order = 0; order < items.length; order++)
    for (let later = order + 1; later < items.length; later++) yield [items[order] as Item, items[later] as Item];
}

function addAll(set: Set<number>, members: readonly number[]): void {
  for (const member of members) set.add(member);
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

/** Weighs two classes by claims of different articles; null where one article alone makes all of them. */
function weighAcrossArticles(one: ClaimClass, other: ClaimClass, input: QuestionInput): Comparison | null {
  return (
    weighApart(one.first, other.first, input) ??
    weighApart(one.other, other.first, input) ??
    weighApart(one.first, other.other, input)
  );
}

function weighApart(first: number | null, second: number | null, input: QuestionInput): Comparison | null {
  const a = first === null ? undefined : input.claims[first];
  const b = second === null ? undefined : input.claims[second];
  return a === undefined || b === undefined || a.article === b.article ? null : weigh(a, b, input);
}

function keepBest(best: Map<Verdict, Comparison>, comparison: Comparison): void {
  const known = best.get(comparison.verdict);
  if (known === undefined || shows(comparison) > shows(known)) best.set(comparison.verdict, comparison);
}

/** The widest gap shows most; then values that have nothing in common. */
function shows({ gap, relation }: Comparison): number {
  if (gap?.amount != null) return 1 + Number(gap.amount);
  return relation === "disjoint" ? 1 : 0;
}

/** Clashes inside one article: the first of each. */
export function selfConflicts(input: QuestionInput): readonly Comparison[] {
  const byArticle = new Map<string, Claim[]>();
  for (const claim of input.claims) {
    const found = byArticle.get(claim.article);
    if (found === undefined) byArticle.set(claim.article, [claim]);
    else found.push(claim);
  }
  if (byArticle.size === input.claims.length) return [];
  return [...byArticle.values()].flatMap((claims) => firstClash(claims, input) ?? []);
}

function firstClash(claims: readonly Claim[], input: QuestionInput): Comparison | null {
  for (const [claim, other] of pairsOf(claims)) {
    const comparison = weigh(claim, other, input);
    if (comparison.verdict === "conflicts") return comparison;
  }
  return null;
}
