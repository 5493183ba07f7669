/** Of so many numbers, all pairs have a place of their own. */
const few = 16;

/** Beyond this many pairs, what is known of one is found out again rather than kept: memory stays that of the claims. */
const mostKept = 100_000;

/** What is known of pairs of numbers, each number below a width. */
export class PairTable<Known> {
  readonly #width: number;
  readonly #places: (Known | undefined)[] = [];
  readonly #kept: Map<number, Known> | null;

  constructor(width: number) {
    this.#width = width;
    this.#kept = width > few ? new Map() : null;
    if (width <= few) this.#places.length = width * width;
  }

  get(one: number, other: number): Known | undefined {
    const key = one * this.#width + other;
    return this.#kept === null ? this.#places[key] : this.#kept.get(key);
  }

  set(one: number, other: number, known: Known): void {
    const key = one * this.#width + other;
    if (this.#kept === null) this.#places[key] = known;
    else if (this.#kept.size < mostKept) this.#kept.set(key, known);
  }
}
