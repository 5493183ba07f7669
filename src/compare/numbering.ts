/** Numbers things from 0; those of one name get one number. Most are one object that many claims share, and need no name. */
export class Numbering<Thing extends object> {
  /** One thing of each number. */
  readonly things: Thing[] = [];
  readonly #nameOf: (thing: Thing) => string;
  readonly #byObject = new Map<Thing, number>();
  readonly #byName = new Map<string, number>();
  #latest: Thing | null = null;
  #latestNumber = 0;

  constructor(nameOf: (thing: Thing) => string) {
    this.#nameOf = nameOf;
  }

  numberOf(thing: Thing): number {
    if (thing === this.#latest) return this.#latestNumber;
    const number = this.#byObject.get(thing) ?? this.#numberAnew(thing);
    this.#latest = thing;
    this.#latestNumber = number;
    return number;
  }

  #numberAnew(thing: Thing): number {
    const [first] = this.things;
    // The first is named when there is a second to tell it from.
    if (first !== undefined && this.#byName.size === 0) this.#byName.set(this.#nameOf(first), 0);
    const name = first === undefined ? null : this.#nameOf(thing);
    const known = name === null ? undefined : this.#byName.get(name);
    const number = known ?? this.things.push(thing) - 1;
    if (name !== null) this.#byName.set(name, number);
    this.#byObject.set(thing, number);
    return number;
  }
}
