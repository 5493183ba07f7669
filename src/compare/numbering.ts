/** Up to so many things are looked through one by one. */
const few = 8;

/** Numbers things from 0; those of one name get one number. Most are one object that many claims share, and need no name. */
export class Numbering<Thing extends object> {
  /** One thing of each number. */
  readonly things: Thing[] = [];
  readonly #nameOf: (thing: Thing) => string;
  #byObject: Map<Thing, number> | null = null;
  #byName: Map<string, number> | null = null;

  constructor(nameOf: (thing: Thing) => string) {
    this.#nameOf = nameOf;
  }

  numberOf(thing: Thing): number {
    const known = this.#byObject === null ? this.things.indexOf(thing) : (this.#byObject.get(thing) ?? -1);
    return known < 0 ? this.#numberAnew(thing) : known;
  }

  #numberAnew(thing: Thing): number {
    const { things } = this;
    const [first] = things;
    if (first === undefined) return things.push(thing) - 1;
    // The first is named when there is a second to tell it from.
    this.#byName ??= new Map([[this.#nameOf(first), 0]]);
    const name = this.#nameOf(thing);
    const number = this.#byName.get(name) ?? things.push(thing) - 1;
    this.#byName.set(name, number);
    if (things.length > few) this.#byObject ??= new Map(things.map((each, at) => [each, at]));
    this.#byObject?.set(thing, number);
    return number;
  }
}
