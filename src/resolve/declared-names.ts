import { own } from "../model/data.ts";

/** The names of one role that articles use: whether the story declares each is looked up once. */
export class DeclaredNames {
  readonly #declared: Readonly<Record<string, unknown>>;
  readonly #known = new Map<string, boolean>();

  constructor(declared: Readonly<Record<string, unknown>>) {
    this.#declared = declared;
  }

  /** Whether the story declares a name; the name counts as used from then on. */
  has(name: string): boolean {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const found = own(this.#declared, name) !== undefined;
    this.#known.set(name, found);
    return found;
  }

  /** Whatever was asked for, declared or not. */
  used(): Iterable<string> {
    return this.#known.keys();
  }
}
