import { positions, relate } from "../values/catalogue.ts";
import { type QuestionInput, valueContext } from "./context.ts";

/** Beyond this many different values a joint clash is looked for among the first ones only. */
const valuesSearched = 24;

/**
 * A smallest set of claims that agree by pairs and never together ("2020 or 2021", "2021 or 2022", "2020 or 2022").
 * Grows sets of pairwise agreeing claims until one has no value left, then drops what is not needed.
 * Returns indexes into the claims; empty where there is no such set. Convex values cannot do this (Helly's theorem).
 */
export function jointClash(input: QuestionInput, weighed: readonly number[]): readonly number[] {
  const context = valueContext(input);
  const denotation = (index: number) => {
    const claim = input.claims[index];
    if (claim === undefined) throw new Error(`Question has no claim number ${index}.`);
    return claim.denotation;
  };
  const satisfiable = (set: readonly number[]) => positions(set.map(denotation), context).values.length === 1;
  const agree = (a: number, b: number) => relate(denotation(a), denotation(b), context) !== "disjoint";
  const candidates = distinct(weighed, denotation).slice(0, valuesSearched);

  const search = (set: readonly number[], rest: readonly number[]): readonly number[] | null => {
    for (const [order, next] of rest.entries()) {
      const grown = [...set, next];
      if (!satisfiable(grown)) return grown;
      const further = rest.slice(order + 1).filter((index) => agree(index, next));
      const found = search(grown, further);
      if (found !== null) return found;
    }
    return null;
  };
  const found = candidates.some((index) => !isConvex(denotation(index))) ? search([], candidates) : null;
  if (found === null) return [];
  return found.reduce<readonly number[]>((set, index) => {
    const without = set.filter((other) => other !== index);
    return satisfiable(without) ? set : without;
  }, found);
}

function distinct(indexes: readonly number[], denotation: (index: number) => unknown): readonly number[] {
  const seen = new Set<string>();
  return indexes.filter((index) => {
    const key = JSON.stringify(denotation(index));
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

function isConvex(denotation: QuestionInput["claims"][number]["denotation"]): boolean {
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
