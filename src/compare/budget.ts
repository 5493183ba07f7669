/** How many pairs may still be weighed. */
export class Budget {
  #left: number;

  constructor(pairs: number) {
    this.#left = pairs;
  }

  /** Takes what a pair costs: 1, or less where it is only passed over. Whether it was there to take. */
  take(cost = 1): boolean {
    this.#left -= cost;
    return this.#left >= 0;
  }

  get isSpent(): boolean {
    return this.#left < 0;
  }
}
