/** What a value may mean: the set of possible true values that it leaves open. Plain data, one shape per kind. */
export type Denotation =
  | BooleanDenotation
  | DateDenotation
  | PeriodDenotation
  | QuantityDenotation
  | TermDenotation
  | EntityDenotation
  | SetDenotation
  | TextDenotation;

export type KindName = Denotation["kind"];

/** The denotation of one kind. */
export type DenotationOf<K extends KindName> = Extract<Denotation, { readonly kind: K }>;

interface Doubtful {
  /** The desk doubts its own reading (EDTF `?` and `%`): the bounds stay, the voice weakens. */
  readonly doubt: boolean;
}

export interface BooleanDenotation extends Doubtful {
  readonly kind: "boolean";
  readonly value: boolean;
}

/** Days from `from` to `to`, both included, counted from 1970-01-01 in the proleptic Gregorian calendar; ±Infinity where open. */
export type DaySpan = readonly [from: number, to: number];

export interface DateDenotation extends Doubtful {
  readonly kind: "date";
  /** The days on one of which it happened: sorted, disjoint, not adjacent, never empty. */
  readonly spans: readonly DaySpan[];
}

export interface PeriodDenotation extends Doubtful {
  readonly kind: "period";
  /** The days on which it may have begun; -Infinity alone for "from the beginning", the whole line for unknown. */
  readonly starts: readonly DaySpan[];
  readonly ends: readonly DaySpan[];
}

/** An exact amount: `exact` is a decimal ("3850000000", "0.5") or, where none exists, a fraction ("5/9"). */
export interface Amount {
  readonly exact: string;
  /** The nearest double, to compare fast. */
  readonly near: number;
}

/** Amounts between two ends; null where there is no end. */
export interface AmountSpan {
  readonly from: Amount | null;
  readonly fromOpen: boolean;
  readonly to: Amount | null;
  readonly toOpen: boolean;
}

export interface QuantityDenotation extends Doubtful {
  readonly kind: "quantity";
  /** Sorted, disjoint, never empty; in `unit`. */
  readonly spans: readonly AmountSpan[];
  /** The code of the unit that the amounts are in (UCUM-style, ISO 4217, or a counted thing's own word); null for bare numbers. */
  readonly unit: string | null;
  /** The code of the unit that they are written in and are said in; absent where it is `unit`. */
  readonly said?: string;
}

export interface TermDenotation extends Doubtful {
  readonly kind: "term";
  readonly dimension: string;
  /** Declared terms; more than one for "A or B". Each stands for itself and all narrower terms. */
  readonly terms: readonly string[];
}

/** A declared entity by its id, or an undeclared one that only its name stands for. */
export interface EntityReference {
  readonly id: string | null;
  readonly name: string;
}

export interface EntityDenotation extends Doubtful {
  readonly kind: "entity";
  /** More than one for "A or B". */
  readonly entities: readonly EntityReference[];
}

/** All sets that hold every `required` member, no `excluded` one, and nothing beyond `allowed` (null: no upper bound). */
export interface SetDenotation extends Doubtful {
  readonly kind: "set";
  readonly of: "term" | "entity";
  /** The dimension of the members, where they are terms. */
  readonly dimension: string | null;
  readonly required: readonly EntityReference[];
  readonly allowed: readonly EntityReference[] | null;
  readonly excluded: readonly EntityReference[];
}

export interface TextDenotation extends Doubtful {
  readonly kind: "text";
  readonly text: string;
  readonly language: string;
}

/** How two denotations stand, as sets of possible values. `narrower`: the first lies inside the second. */
export type Relation = "same" | "narrower" | "wider" | "overlaps" | "disjoint" | "incomparable";

/** What lies between two disjoint values. `near`: so little that it may be no difference (touching days, tolerance, spelling). */
export interface Gap {
  /** A decimal, or null where the kind has no distance. */
  readonly amount: string | null;
  /** `day`, or the unit of the amounts; null for a bare number or no distance. */
  readonly unit: string | null;
  /** The unit in which both amounts are written and the distance is said; absent where it is `unit`, or they differ. */
  readonly said?: string;
  readonly near: boolean;
}
