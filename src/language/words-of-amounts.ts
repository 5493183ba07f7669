/** The words of what is made of numbers: what quantifies them, amounts without a number, and units. */
export interface WordsOfAmounts extends WordsOfUnits {
  /** What stands between what an amount was and what it is. */
  readonly toward: string;
  /** What words before a number make of it, by what the desk would write. */
  readonly quantifiers: Readonly<Partial<Record<QuantifierName, string>>>;
  readonly quantifiersAfter: Readonly<Partial<Record<QuantifierName, string>>>;
  /** Quantifiers that before a time may also say how long something went on: "over three days". */
  readonly moreOrDuring: string;
  /** Amounts without a number, by what the desk would write. */
  readonly vague: Readonly<Record<string, string>>;
}

/** The words of units, and of what stands with them. */
export interface WordsOfUnits {
  /** What behind a number makes it no amount: of a factor ("three times as many"), of a clock time. */
  readonly notCounted: string;
  /** Endings of a number in words that bear its unit: `dreijährige`, by what the desk would write. */
  readonly unitEndings: string;
  /** Units and currencies, by what the desk would write. */
  readonly units: Readonly<Record<string, string>>;
  /** What joins an amount in a smaller unit: "two hours and 15 minutes". */
  readonly smallerAnd: string;
  /** What behind a temperature makes it negative. */
  readonly belowZero: string;
}

export type QuantifierName = "about" | "nearly" | "just over" | "more than" | "less than" | "at least" | "up to";
