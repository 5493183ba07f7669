import Fraction from "fraction.js";
import { type Bound, compare, type Delta, deltaOf, minus, plus, times, zero } from "./delta.ts";

/** From where to where a variable or a sum may go; null where there is no end. */
export interface Interval {
  readonly from: Bound | null;
  readonly to: Bound | null;
}

/** Sums of variables, each times a factor, that lie in an interval. A lone variable with factor 1 is a plain bound on it. */
export interface Constraint {
  readonly terms: readonly (readonly [variable: number, factor: Fraction])[];
  readonly within: Interval;
  /** Taken to be so for what is counted, where the desk says nothing of it. */
  readonly isAssumed?: true;
}

/**
 * Whether some numbers satisfy all constraints, exactly. The simplex method of Dutertre and de Moura, "A fast
 * linear-arithmetic solver for DPLL(T)" (2006), with Bland's rule, so that it ends.
 */
export function isSatisfiable(constraints: readonly Constraint[]): boolean {
  const tableau = new Tableau(constraints);
  return tableau.isConsistent && tableau.solve();
}

/** Variables first, then one slack for each constraint of more than one term. */
class Tableau {
  readonly #from = new Map<number, Delta>();
  readonly #to = new Map<number, Delta>();
  readonly #values = new Map<number, Delta>();
  /** Each basic variable as a sum of others. */
  readonly #rows = new Map<number, Map<number, Fraction>>();
  isConsistent = true;

  constructor(constraints: readonly Constraint[]) {
    const variables = new Set(constraints.flatMap(({ terms }) => terms.map(([variable]) => variable)));
    for (const variable of variables) this.#values.set(variable, zero);
    let next = Math.max(-1, ...variables) + 1;
    for (const { terms, within } of constraints) {
      const [first, second] = terms;
      if (first !== undefined && second === undefined && first[1].equals(1)) {
        this.#bound(first[0], within);
        continue;
      }
      const row = new Map<number, Fraction>();
      for (const [variable, factor] of terms) addTo(row, variable, factor);
      this.#rows.set(next, row);
      this.#values.set(next, zero);
      this.#bound(next, within);
      next += 1;
    }
    for (const variable of variables) this.#moveInside(variable);
  }

  solve(): boolean {
    for (;;) {
      const broken = this.#firstBroken();
      if (broken === null) return true;
      const [basic, target, up] = broken;
      const pivot = this.#pivotFor(basic, up);
      if (pivot === null) return false;
      this.#pivot(basic, pivot, target);
    }
  }

  #bound(variable: number, { from, to }: Interval): void {
    const [low, high] = [this.#from.get(variable), this.#to.get(variable)];
    if (from !== null && (low === undefined || compare(deltaOf(from), low) > 0))
      this.#from.set(variable, deltaOf(from));
    if (to !== null && (high === undefined || compare(deltaOf(to), high) < 0)) this.#to.set(variable, deltaOf(to));
    const [least, most] = [this.#from.get(variable), this.#to.get(variable)];
    if (least !== undefined && most !== undefined && compare(least, most) > 0) this.isConsistent = false;
  }

  #moveInside(variable: number): void {
    const [low, high] = [this.#from.get(variable), this.#to.get(variable)];
    const value = this.#value(variable);
    if (low !== undefined && compare(value, low) < 0) this.#move(variable, low);
    else if (high !== undefined && compare(value, high) > 0) this.#move(variable, high);
  }

  /** Gives a free variable a value, and the basic ones theirs. */
  #move(variable: number, value: Delta): void {
    const change = minus(value, this.#value(variable));
    this.#values.set(variable, value);
    for (const [basic, row] of this.#rows) {
      const factor = row.get(variable);
      if (factor !== undefined) this.#values.set(basic, plus(this.#value(basic), times(change, factor)));
    }
  }

  #firstBroken(): readonly [basic: number, target: Delta, up: boolean] | null {
    for (const basic of [...this.#rows.keys()].sort((a, b) => a - b)) {
      const [low, high] = [this.#from.get(basic), this.#to.get(basic)];
      if (low !== undefined && compare(this.#value(basic), low) < 0) return [basic, low, true];
      if (high !== undefined && compare(this.#value(basic), high) > 0) return [basic, high, false];
    }
    return null;
  }

  /** The first variable of a row that can still move so that the row goes up, or down. */
  #pivotFor(basic: number, up: boolean): number | null {
    const row = this.#rows.get(basic) ?? new Map<number, Fraction>();
    for (const variable of [...row.keys()].sort((a, b) => a - b)) {
      const rises = (row.get(variable)?.compare(0) ?? 0) > 0 === up;
      const end = (rises ? this.#to : this.#from).get(variable);
      if (
        end === undefined ||
        (rises ? compare(this.#value(variable), end) < 0 : compare(this.#value(variable), end) > 0)
      )
        return variable;
    }
    return null;
  }

  /** Makes a basic variable free, at its target, and a free one basic. */
  #pivot(basic: number, free: number, target: Delta): void {
    const row = this.#rows.get(basic) ?? new Map<number, Fraction>();
    const factor = row.get(free);
    if (factor === undefined) throw new Error("A pivot is not in its row.");
    this.#move(free, plus(this.#value(free), times(minus(target, this.#value(basic)), factor.inverse())));
    const solved = new Map<number, Fraction>([[basic, factor.inverse()]]);
    for (const [variable, other] of row) if (variable !== free) solved.set(variable, other.div(factor).neg());
    this.#rows.delete(basic);
    for (const [other, terms] of this.#rows) {
      const share = terms.get(free);
      if (share === undefined) continue;
      terms.delete(free);
      for (const [variable, part] of solved) addTo(terms, variable, part.mul(share));
      this.#rows.set(other, terms);
    }
    this.#rows.set(free, solved);
  }

  #value(variable: number): Delta {
    return this.#values.get(variable) ?? zero;
  }
}

function addTo(row: Map<number, Fraction>, variable: number, factor: Fraction): void {
  const sum = (row.get(variable) ?? new Fraction(0)).add(factor);
  if (sum.equals(0)) row.delete(variable);
  else row.set(variable, sum);
}
