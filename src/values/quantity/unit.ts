import { type Exact, one, zero } from "./amount.ts";

/** A unit that amounts can be in. One of it is `factor` base units of its dimension, plus `offset`. */
export interface Unit {
  /** UCUM-style, ISO 4217, or the word of a counted thing; it can be read again as a unit. */
  readonly code: string;
  /** The code of the unit that amounts of its dimension are brought to where the property names none. */
  readonly base: string;
  /** Units convert only inside one dimension. All money is one dimension; each counted thing is one of its own. */
  readonly dimension: string;
  readonly factor: Exact;
  /** Only temperatures have one that is not 0. */
  readonly offset: Exact;
  /** ISO 4217, where money is counted: it converts only by a rate. */
  readonly currency: string | null;
  /** How many decimals an amount has that is exact to the smallest coin; null where nothing is smallest. */
  readonly decimals: number | null;
}

const plain = { factor: one, offset: zero, currency: null, decimals: null };

/** A unit of the table. */
export function physicalUnit(code: string, base: string, dimension: string, factor: Exact, offset = zero): Unit {
  return { ...plain, code, base, dimension, factor, offset };
}

/** A currency by its ISO 4217 code, with the decimals of its smallest coin. */
export function currencyUnit(code: string, decimals: number): Unit {
  return { ...plain, code, base: code, dimension: "money", currency: code, decimals };
}

/** The cent, the penny: a unit of amounts of the currency itself. */
export function hundredthUnit(currency: string): Unit {
  return { ...currencyUnit(currency, 0), code: `${currency} cent`, factor: one.div(100) };
}

/** A thing that is counted, by its word in the plural. */
export function countedUnit(things: string): Unit {
  return { ...plain, code: things, base: things, dimension: `count of ${things}` };
}

/** Whether a unit is a thing that is counted, not a measure. */
export function isCounted(unit: Unit): boolean {
  return unit.dimension.startsWith("count of ");
}

/** Whether it is of things that come whole: passengers, and not passengers per day. */
export function isOfWholeThings(unit: Unit): boolean {
  return isCounted(unit) && !unit.dimension.includes("/");
}

/** "% of adults": shares of different wholes are different dimensions, as are tonnes of different stuffs. */
export function unitOfWhole(unit: Unit, whole: string): Unit {
  const of = (text: string) => `${text} of ${whole}`;
  return { ...unit, code: of(unit.code), base: of(unit.base), dimension: of(unit.dimension) };
}
