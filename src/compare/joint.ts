import type { Denotation } from "../model/denotation.ts";
import { positions, relate } from "../values/catalogue.ts";
import type { ClaimClass } from "./classes.ts";
import type { Span, Standpoints } from "./positions.ts";
import type { Weighing } from "./weighing.ts";

/** Beyond this many different values a joint clash is looked for among the first ones only. */
const valuesSearched = 24;

/** The first joint clash among the claims of one scope that is not of one article alone: indexes, none where there is none. */
export function jointClash(weighing: Weighing, { positions: found, spans }: Standpoints): readonly number[] {
  for (let first = 0, last = 0; first < found.length; first = last + 1) {
    for (last = first; found[last + 1]?.scope === found[first]?.scope; last++);
    if (first === last) continue;
    const clash = smallestClash(
      weighing,
      weighing.classes.all.filter(({ number }) => meets(spans[number], first, last)),
    );
    const articles = new Set(clash.map(({ claim }) => claim.article));
    if (articles.size > 1) return clash.map((one) => one.first);
  }
  return [];
}

function meets(span: Span | null | undefined, first: number, last: number): boolean {
  return span != null && span[0] <= last && span[1] >= first;
}

/**
 * A smallest set of claims that agree by pairs and never together ("2020 or 2021", "2021 or 2022", "2020 or 2022").
 * Grows sets of pairwise agreeing claims until one has no value left, then drops what is not needed.
 * Empty where there is no such set. Convex values cannot do this (Helly's theorem).
 */
function smallestClash({ context }: Weighing, weighed: readonly ClaimClass[]): readonly ClaimClass[] {
  const satisfiable = (set: readonly ClaimClass[]) => positions(set.map(denotationOf), context).values.length === 1;
  const agree = (a: ClaimClass, b: ClaimClass) => relate(denotationOf(a), denotationOf(b), context) !== "disjoint";
  const candidates = oneOfEachValue(weighed).slice(0, valuesSearched);
  if (candidates.every((one) => isConvex(denotationOf(one)))) return [];

  const search = (set: readonly ClaimClass[], rest: readonly ClaimClass[]): readonly ClaimClass[] | null => {
    for (const [order, next] of rest.entries()) {
      const grown = [...set, next];
      if (!satisfiable(grown)) return grown;
      const further = rest.slice(order + 1).filter((one) => agree(one, next));
      const found = search(grown, further);
      if (found !== null) return found;
    }
    return null;
  };
  const found = search([], candidates);
  if (found === null) return [];
  return found.reduce<readonly ClaimClass[]>((set, one) => {
    const without = set.filter((other) => other !== one);
    return satisfiable(without) ? set : without;
  }, found);
}

function denotationOf({ claim }: ClaimClass): Denotation {
  return claim.denotation;
}

function oneOfEachValue(classes: readonly ClaimClass[]): readonly ClaimClass[] {
  const seen = new Set<number>();
  return classes.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function isConvex(denotation: Denotation): boolean {
  switch (denotation.kind) {
    case "date":
    case "quantity":
      return denotation.spans.length < 2;
    case "period":
      return denotation.starts.length < 2 && denotation.ends.length < 2;
    case "term":
    case "entity":
      return false;
    default:
      return true;
  }
}
