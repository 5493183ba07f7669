import type { Denotation } from "../model/denotation.ts";
import type { Beside, Position } from "../model/question.ts";
import { positions as positionsOfKind } from "../values/catalogue.ts";
import type { Range } from "../values/ranges.ts";
import type { ClaimClass } from "./classes.ts";
import type { Independence } from "./independence.ts";
import { type PlacedGroup, placedGroups, rangesOf, spanOf } from "./placed-groups.ts";
import type { Weighing } from "./weighing.ts";

/** The positions of a question, and for each class of claims the first and last that it spans. */
export interface Standpoints {
  readonly positions: readonly Position[];
  readonly spans: readonly (Range | null)[];
  /** For each class, whether it is weighed and some position of its scope leaves it out. */
  readonly contested: readonly boolean[];
  /** Scope by scope, the classes that were placed. */
  readonly groups: readonly PlacedGroup[];
}

/** Finds the positions, per stated scope; a claim without scope joins each (DESIGN.md section 4). */
export function standpoints(
  weighing: Weighing,
  beside: readonly (Beside | null)[],
  independent: Independence,
): Standpoints {
  const [only, second] = weighing.classes.all;
  const isAlone = only !== undefined && second === undefined && beside[0] === null;
  const alone = isAlone ? standpointOf(only, weighing, independent) : null;
  return alone ?? severalStandpoints(weighing, beside, independent);
}

function severalStandpoints(
  weighing: Weighing,
  beside: readonly (Beside | null)[],
  independent: Independence,
): Standpoints {
  const { all } = weighing.classes;
  const weighed = all.filter(({ number }) => beside[number] === null);
  const groups = placedGroups(weighed, weighing);
  const firsts: number[] = [];
  const lasts: number[] = [];
  const contested = all.map(() => false);
  const positions: Position[] = [];
  for (const group of groups) {
    const { values } = group.placed.found;
    const offset = positions.length;
    const supporters: ClaimClass[][] = values.map(() => []);
    for (const member of group.members) {
      const ranges = rangesOf(member, group);
      const [first, last] = spanOf(ranges);
      firsts[member.number] ??= offset + first;
      lasts[member.number] = offset + last;
      if (first === last) supporters[first]?.push(member);
      if (ranges.length !== 1 || first > 0 || last < values.length - 1) contested[member.number] = true;
    }
    for (let place = 0; place < values.length; place++) {
      const support = supportOf(supporters[place] ?? [], independent, weighing);
      positions.push({ denotation: values[place] as Denotation, scope: group.scope, ...support });
    }
  }
  const spans = all.map(({ number }) => spanFrom(firsts[number], lasts[number]));
  return { positions, spans, contested, groups };
}

function spanFrom(first: number | undefined, last: number | undefined): Range | null {
  return first === undefined || last === undefined ? null : [first, last];
}

/** Where all say the same, that is the one position; null where it makes several. */
function standpointOf({ claim, size }: ClaimClass, weighing: Weighing, { count }: Independence): Standpoints | null {
  const { values, fits } = positionsOfKind([claim.denotation], weighing.context, [size]);
  const [denotation, another] = values;
  if (denotation === undefined || another !== undefined || fits[0]?.length !== 1) return null;
  const position = { denotation, scope: claim.scope, claims: size, origins: count };
  return { positions: [position], spans: [[0, 0]], contested: [false], groups: [] };
}

/** How many claims some classes have, and how many independent origins these have. */
function supportOf(
  supporting: readonly ClaimClass[],
  { groupOf, count }: Independence,
  { classes: { next } }: Weighing,
): Pick<Position, "claims" | "origins"> {
  let claims = 0;
  for (const { size } of supporting) claims += size;
  if (claims === groupOf.length) return { claims, origins: count };
  if (claims < 2) return { claims, origins: claims };
  const groups = new Set<number>();
  for (const { first } of supporting) {
    for (let claim = first; claim >= 0 && groups.size < count; claim = next[claim] ?? -1)
      groups.add(groupOf[claim] ?? 0);
  }
  return { claims, origins: groups.size };
}
