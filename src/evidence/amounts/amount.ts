import type { Exact } from "../../values/quantity/amount.ts";
import type { Stretch } from "../words/glued.ts";

/** An amount in a quote. */
export interface AmountRead extends Stretch {
  /** As the desk would write it, without the unit: "about 3.9 billion". */
  readonly number: string;
  /** The unit or currency as the desk would write it; null for a bare number, or for a thing that is counted. */
  readonly unit: string | null;
  /** The number itself; null for a range or a vague word. In the larger unit where there are two. */
  readonly value: Exact | null;
  /** Only an article that may mean one. */
  readonly article: boolean;
  /** Whether its million is an "m" that may mean metres. */
  readonly metres: boolean;
}

/** An amount, wherever it stands. */
export type Amount = Omit<AmountRead, keyof Stretch>;

/** What is said of most amounts. */
export const plain = { value: null, article: false, metres: false } as const;
