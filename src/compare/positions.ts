import { byCodeUnits } from "../model/order.ts";
import type { Beside, Position } from "../model/question.ts";
import { positions as positionsOfKind } from "../values/catalogue.ts";
import { type QuestionInput, valueContext } from "./context.ts";
import type { Independence } from "./independence.ts";
import { relateScopes, type Scope, scopeName } from "./scope.ts";

/** The positions of a question, and for each claim the first and last that it spans. */
export interface Standpoints {
  readonly positions: readonly Position[];
  readonly spans: readonly (readonly [number, number] | null)[];
  /** Indexes of the claims that support each position: they fit it and no other of its scope. */
  readonly supporters: readonly (readonly number[])[];
  /** Indexes of weighed claims that some position of their scope leaves out. */
  readonly contested: ReadonlySet<number>;
}

/** Finds the positions, per stated scope; a claim without scope joins each (DESIGN.md section 4). */
export function standpoints(
  input: QuestionInput,
  beside: readonly (Beside | null)[],
  { groupOf }: Independence,
): Standpoints {
  const spans: ([number, number] | null)[] = input.claims.map(() => null);
  const positions: Position[] = [];
  const supporters: number[][] = [];
  const contested = new Set<number>();
  const weighed = input.claims.flatMap((_, index) => (beside[index] === null ? [index] : []));
  for (const { scope, members } of scopeGroups(input, weighed)) {
    const found = positionsOfKind(
      members.map((index) => claimAt(input, index).denotation),
      valueContext(input),
    );
    const offset = positions.length;
    const own: number[][] = found.values.map(() => []);
    members.forEach((index, order) => {
      const ranges = found.fits[order] ?? [];
      const [first, last] = [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0];
      const before = spans[index];
      spans[index] = [before?.[0] ?? offset + first, offset + last];
      if (first === last) own[first]?.push(index);
      if (ranges.length !== 1 || first > 0 || last < found.values.length - 1) contested.add(index);
    });
    found.values.forEach((denotation, order) => {
      const indexes = own[order] ?? [];
      const origins = new Set(indexes.map((index) => groupOf[index])).size;
      positions.push({ denotation, scope, claims: indexes.length, origins });
      supporters.push(indexes);
    });
  }
  return { positions, spans, supporters, contested };
}

interface ScopeGroup {
  readonly scope: Scope;
  readonly members: readonly number[];
}

function scopeGroups(input: QuestionInput, weighed: readonly number[]): readonly ScopeGroup[] {
  const stated = new Map<string, number>();
  for (const index of weighed) {
    const { scope } = claimAt(input, index);
    const key = scopeName(scope);
    if (key !== "" && !stated.has(key)) stated.set(key, index);
  }
  if (stated.size === 0) return weighed.length === 0 ? [] : [{ scope: {}, members: weighed }];
  return [...stated.entries()]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([, leader]) => {
      const claim = claimAt(input, leader);
      const joins = (index: number) => relateScopes(claim, claimAt(input, index), input).relation !== "apart";
      return { scope: claim.scope, members: weighed.filter((index) => index === leader || joins(index)) };
    });
}

function claimAt(input: QuestionInput, index: number): QuestionInput["claims"][number] {
  const claim = input.claims[index];
  if (claim === undefined) throw new Error(`Question has no claim number ${index}.`);
  return claim;
}
