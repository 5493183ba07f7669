import type { Denotation } from "../model/denotation.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Beside, Position } from "../model/question.ts";
import { positions as positionsOfKind } from "../values/catalogue.ts";
import type { Positions } from "../values/kind.ts";
import type { ClaimClass } from "./classes.ts";
import type { Independence } from "./independence.ts";
import { type Scope, scopeName } from "./scope.ts";
import type { Weighing } from "./weighing.ts";

export type Span = readonly [first: number, last: number];

/** The positions of a question, and for each class of claims the first and last that it spans. */
export interface Standpoints {
  readonly positions: readonly Position[];
  readonly spans: readonly (Span | null)[];
  /** For each class, whether it is weighed and some position of its scope leaves it out. */
  readonly contested: readonly boolean[];
}

/** Finds the positions, per stated scope; a claim without scope joins each (DESIGN.md section 4). */
export function standpoints(
  weighing: Weighing,
  beside: readonly (Beside | null)[],
  independent: Independence,
): Standpoints {
  const { all } = weighing.classes;
  const [only, second] = all;
  if (only !== undefined && second === undefined && beside[0] === null) {
    const alone = standpointOf(only, weighing, independent);
    if (alone !== null) return alone;
  }
  const spans: (Span | null)[] = all.map(() => null);
  const contested = all.map(() => false);
  const positions: Position[] = [];
  const known = new Map<string, Placed>();
  const weighed = all.filter(({ number }) => beside[number] === null);
  for (const { scope, members } of scopeGroups(weighing, weighed)) {
    const { places, found } = positionsOf(members, weighing, known);
    const { values, fits } = found;
    const offset = positions.length;
    const supporters: ClaimClass[][] = values.map(() => []);
    for (const member of members) {
      const ranges = fits[places.get(member.value) ?? 0] ?? [];
      const first = ranges[0]?.[0] ?? 0;
      const last = ranges[ranges.length - 1]?.[1] ?? 0;
      const earlier = spans[member.number];
      spans[member.number] = [earlier == null ? offset + first : earlier[0], offset + last];
      if (first === last) supporters[first]?.push(member);
      if (ranges.length !== 1 || first > 0 || last < values.length - 1) contested[member.number] = true;
    }
    for (let place = 0; place < values.length; place++) {
      const denotation = values[place] as Denotation;
      const supporting = supporters[place] ?? [];
      let claims = 0;
      for (const { size } of supporting) claims += size;
      positions.push({ denotation, scope, claims, origins: originsOf(supporting, claims, independent, weighing) });
    }
  }
  return { positions, spans, contested };
}

/** Where all say the same, that is the one position; null where it makes several. */
function standpointOf({ claim, size }: ClaimClass, weighing: Weighing, { count }: Independence): Standpoints | null {
  const { values, fits } = positionsOfKind([claim.denotation], weighing.context, [size]);
  const [denotation, another] = values;
  if (denotation === undefined || another !== undefined || fits[0]?.length !== 1) return null;
  const position = { denotation, scope: claim.scope, claims: size, origins: count };
  return { positions: [position], spans: [[0, 0]], contested: [false] };
}

/** The positions of the values that the classes of a scope denote. */
interface Placed {
  /** For the number of each value, its place among the distinct ones. */
  readonly places: ReadonlyMap<number, number>;
  readonly found: Positions<Denotation>;
}

/** The positions of classes, each value given once. Scopes of a question often hold the same values: they are placed once. */
function positionsOf(members: readonly ClaimClass[], weighing: Weighing, known: Map<string, Placed>): Placed {
  const { classes, context } = weighing;
  const places = new Map<number, number>();
  const distinct: Denotation[] = [];
  const counts: number[] = [];
  let key = "";
  for (const { value, size } of members) {
    const place = places.get(value);
    if (place === undefined) {
      places.set(value, distinct.push(classes.denotations[value >> 1] as Denotation) - 1);
      counts.push(size);
      key += `${value} `;
    } else counts[place] = (counts[place] ?? 0) + size;
  }
  // How often each is said tells only among wordings.
  if (context.property.kind === "text") key += `: ${counts}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const placed = { places, found: positionsOfKind(distinct, context, counts) };
  known.set(key, placed);
  return placed;
}

/** How many independent origins the claims of some classes have. */
function originsOf(
  classes: readonly ClaimClass[],
  claims: number,
  { groupOf, count }: Independence,
  { classes: { next } }: Weighing,
): number {
  if (claims === groupOf.length) return count;
  if (claims < 2) return claims;
  const groups = new Set<number>();
  for (const { first } of classes) {
    for (let claim = first; claim >= 0 && groups.size < count; claim = next[claim] ?? -1)
      groups.add(groupOf[claim] ?? 0);
  }
  return groups.size;
}

interface ScopeGroup {
  readonly scope: Scope;
  readonly members: readonly ClaimClass[];
}

/** The weighed classes by the scope that some of them state. */
function scopeGroups(weighing: Weighing, weighed: readonly ClaimClass[]): readonly ScopeGroup[] {
  const leaders: ClaimClass[] = [];
  const isLed: boolean[] = [];
  for (const one of weighed) {
    if (isLed[one.scope] || scopeName(one.claim.scope) === "") continue;
    isLed[one.scope] = true;
    leaders.push(one);
  }
  if (leaders.length === 0) return weighed.length === 0 ? [] : [{ scope: {}, members: weighed }];
  if (leaders.length > 1) leaders.sort((a, b) => byCodeUnits(scopeName(a.claim.scope), scopeName(b.claim.scope)));
  const groups: ScopeGroup[] = [];
  for (const leader of leaders) {
    const members: ClaimClass[] = [];
    for (const one of weighed)
      if (one === leader || weighing.scopes(leader, one).relation !== "apart") members.push(one);
    groups.push({ scope: leader.claim.scope, members });
  }
  return groups;
}
