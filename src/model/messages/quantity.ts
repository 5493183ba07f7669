/** What quantities say of themselves. Amounts are decimals or fractions, units are codes (model/denotation.ts). */
export interface QuantityMessages {
  /** One of these amounts; `beside`: the same in the unit of the property, where they are told in another. */
  "quantity.amounts": AmountsInUnit & { readonly beside?: AmountsInUnit };
  /** A range whose first amount is the larger one. */
  "quantity.reversed": { readonly written: string; readonly nearest: string };
  /** The unit of a property is none. */
  "quantity.no-unit": { readonly written: string };
  /** A name or sign in the value may mean several units, and the property does not say which. */
  "quantity.unclear-unit": {
    readonly written: string;
    readonly part: string;
    readonly units: readonly string[];
    readonly nearest: string | null;
  };
}

export interface AmountsInUnit {
  readonly amounts: readonly AmountsText[];
  readonly unit: string | null;
}

/** Amounts in the shortest form that denotes just them. */
export type AmountsText =
  /** One amount. `stated`: its digits alone would leave more open, so it has to be said that it is exact. */
  | { readonly shape: "exact"; readonly amount: string; readonly stated: boolean }
  /** What these digits, followed by this many zeros or the word for them, leave open: "3.9" and 9 for 3.9 billion. */
  | { readonly shape: "digits"; readonly digits: string; readonly zeros: number }
  /** From one amount to another, either of them left out where it is open; null where there is no end. */
  | {
      readonly shape: "range";
      readonly from: string | null;
      readonly fromOpen: boolean;
      readonly to: string | null;
      readonly toOpen: boolean;
    };
