import type { Numeral, Vague } from "./numeral.ts";
import type { Unit } from "./unit.ts";

/** A number and its unit, as written. */
export interface Operand {
  readonly numeral: Numeral | Vague;
  readonly negative: boolean;
  /** The unit written with it; null where it has none of its own. */
  readonly unit: Unit | null;
  /** Whether its unit stands behind it: then it shares no magnitude with the next number. */
  readonly closed: boolean;
  readonly about: boolean;
}

/** Which end of a range of amounts a number is, and whether the number itself is left out. */
export interface End {
  readonly side: "from" | "to";
  readonly open: boolean;
}

/**
 * What a quantity says, as written. `bounds` has one operand or two, and an end for each; `margin` has an amount and how far
 * it may be off; the others have one (`any` for its unit alone).
 */
export interface Phrase {
  readonly shape: "amount" | "exactly" | "nearly" | "just over" | "odd" | "bounds" | "margin" | "any";
  readonly operands: readonly Operand[];
  readonly ends: readonly End[];
}
