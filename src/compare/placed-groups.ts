import type { Denotation } from "../model/denotation.ts";
import { groupedBy } from "../model/grouped-by.ts";
import { byCodeUnits } from "../model/order.ts";
import { positions } from "../values/catalogue.ts";
import type { Positions } from "../values/kind.ts";
import type { Range } from "../values/ranges.ts";
import type { ClaimClass } from "./classes.ts";
import { type Scope, scopeName } from "./scope.ts";
import type { Weighing } from "./weighing.ts";

/** The weighed classes that compare with a stated scope; all of them where none is stated. */
interface ScopeGroup {
  readonly scope: Scope;
  readonly members: readonly ClaimClass[];
}

/** Classes of a scope, with the positions that their values make. */
export interface PlacedGroup extends ScopeGroup {
  readonly placed: Placed;
}

/** The positions of the values that the classes of a scope denote. */
interface Placed {
  /** For the number of each value, its place among the distinct ones. */
  readonly places: ReadonlyMap<number, number>;
  readonly found: Positions<Denotation>;
}

/** Places the classes of each scope. Scopes of a question often hold the same values: these are placed once. */
export function placedGroups(weighed: readonly ClaimClass[], weighing: Weighing): readonly PlacedGroup[] {
  const known = new Map<string, Placed>();
  return scopeGroups(weighed, weighing).map(({ scope, members }) => ({
    scope,
    members,
    placed: place(members, weighing, known),
  }));
}

/** Places classes by their values, each value given once. */
function place(members: readonly ClaimClass[], weighing: Weighing, known: Map<string, Placed>): Placed {
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
  const placed = { places, found: positions(distinct, context, counts) };
  known.set(key, placed);
  if (placed.found.partial === true) weighing.unseen.add("positions");
  return placed;
}

/** The ranges of positions of its scope that a class fits. */
export function rangesOf({ value }: ClaimClass, { placed: { places, found } }: PlacedGroup): readonly Range[] {
  return found.fits[places.get(value) ?? 0] ?? [];
}

/** From the first of these positions to the last. */
export function spanOf(ranges: readonly Range[]): Range {
  const first = ranges[0] ?? nowhere;
  return ranges.length < 2 ? first : [first[0], ranges[ranges.length - 1]?.[1] ?? 0];
}

const nowhere: Range = [0, 0];

/**
 * The weighed classes by the scopes that some of them state. Each class is placed in every scope that it compares with, until
 * as many are placed as a question may have (limits.ts).
 */
function scopeGroups(weighed: readonly ClaimClass[], weighing: Weighing): readonly ScopeGroup[] {
  const leaders = firstOfEachScope(weighed);
  if (leaders.length === 0) return weighed.length === 0 ? [] : [{ scope: {}, members: weighed }];
  const byScope = groupedBy(weighed, ({ scope }) => scope);
  const { placedInScopes, placedForEach, askedForEach, manyClasses } = weighing.limits;
  const isFew = leaders.length < manyClasses;
  let room = Math.max(placedInScopes, placedForEach * weighed.length);
  let asked = askedForEach * weighed.length;
  return leaders.map((leader) => {
    const isRoom = room > 0 && asked > 0;
    if (!isRoom) weighing.unseen.add("positions");
    const compares = comparing(leader, weighing);
    const near = isRoom && !isFew ? weighing.scopeIndex.near(leader.scope) : [leader.scope];
    asked -= near.length;
    const candidates = near.flatMap((scope) => byScope.get(scope) ?? []);
    const members = isRoom && isFew ? weighed.filter(compares) : candidates.filter(compares).sort(byNumber);
    room -= members.length;
    return { scope: leader.claim.scope, members };
  });
}

/** Whether a class compares with another; where that is a matter of scopes alone, each scope is asked once. */
function comparing(leader: ClaimClass, weighing: Weighing): (one: ClaimClass) => boolean {
  const isApart = (one: ClaimClass) => weighing.scopes(leader, one).relation === "apart";
  if (weighing.input.property.parts === "some") return (one) => !isApart(one);
  const known: (boolean | undefined)[] = [];
  return (one) => {
    known[one.scope] ??= !isApart(one);
    return known[one.scope] === true;
  };
}

function byNumber(a: ClaimClass, b: ClaimClass): number {
  return a.number - b.number;
}

/** The first class that states each scope, in code-unit order of scope. */
function firstOfEachScope(classes: readonly ClaimClass[]): readonly ClaimClass[] {
  const first = new Map<number, ClaimClass>();
  for (const one of classes) if (!first.has(one.scope) && scopeName(one.claim.scope) !== "") first.set(one.scope, one);
  return [...first.values()].sort((a, b) => byCodeUnits(scopeName(a.claim.scope), scopeName(b.claim.scope)));
}
