import type { Choice } from "./figures.ts";
import type { Ledger } from "./ledger.ts";

/** How many combinations of choices are tried; beyond it the figures with the fewest choices decide, and the others are left free. */
const combinationsTried = 256;

/** One choice for each figure that has any, by number. */
export type Combination = ReadonlyMap<number, Choice>;

/** No choice at all: what rules come to by themselves. */
export const nothingSaid: Combination = new Map();

/** One choice for each figure of the rules, in every combination up to the limit. */
export function combinationsOf(rules: readonly number[], ledger: Ledger): readonly Combination[] {
  const figures = figuresOf(rules, ledger)
    .map((figure) => ({ figure, choices: ledger.figures[figure]?.choices ?? [] }))
    .filter(({ choices }) => choices.length > 0)
    .sort((a, b) => a.choices.length - b.choices.length || a.figure - b.figure);
  let combinations: Combination[] = [new Map()];
  for (const { figure, choices } of figures) {
    if (combinations.length * choices.length > combinationsTried) break;
    combinations = combinations.flatMap((known) => choices.map((choice) => new Map([...known, [figure, choice]])));
  }
  return combinations;
}

function figuresOf(rules: readonly number[], { constraints }: Ledger): readonly number[] {
  const terms = rules.flatMap((rule) => (constraints[rule] ?? []).flatMap((constraint) => constraint.terms));
  return [...new Set(terms.map(([figure]) => figure))];
}

/** Rules that share figures, directly or by way of others. */
export function components(rules: readonly number[], ledger: Ledger): readonly (readonly number[])[] {
  const byFigure = new Map<number, number[]>();
  for (const rule of rules)
    for (const figure of figuresOf([rule], ledger)) byFigure.set(figure, [...(byFigure.get(figure) ?? []), rule]);
  const placed = new Set<number>();
  return rules.flatMap((start) => {
    if (placed.has(start)) return [];
    const component = new Set([start]);
    for (const rule of component)
      for (const figure of figuresOf([rule], ledger))
        for (const other of byFigure.get(figure) ?? []) component.add(other);
    for (const rule of component) placed.add(rule);
    return [[...component].sort((a, b) => a - b)];
  });
}
