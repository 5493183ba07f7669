import { own } from "../model/data.ts";
import { keptIn } from "../model/kept.ts";

/** The names of one role that articles use: whether the story declares each is looked up once. */
export class DeclaredNames {
  readonly #isDeclared: (name: string) => boolean;
  readonly #known = new Map<string, boolean>();

  constructor(declared: Readonly<Record<string, unknown>>) {
    this.#isDeclared = (name) => own(declared, name) !== undefined;
  }

  /** Whether the story declares a name; the name counts as used from then on. */
  has(name: string): boolean {
    return keptIn(this.#known, name, this.#isDeclared);
  }

  /** Whatever was asked for, declared or not. */
  used(): Iterable<string> {
    return this.#known.keys();
  }
}
