import { asDenied } from "../model/complement.ts";
import type { Data } from "../model/data.ts";
import type { Denotation } from "../model/denotation.ts";
import { keptIn } from "../model/kept.ts";
import type { Property } from "../model/story.ts";
import { read } from "../values/catalogue.ts";
import type { Reading } from "../values/kind.ts";
import type { Shared } from "./shared.ts";

/** A value that was read, and what the claims that hold it need to know of that. */
export interface SharedReading {
  /** The value as the first claim has it. */
  readonly value: Data;
  readonly reading: Reading<Denotation>;
  /** What it denotes; null where it cannot be read. */
  readonly denotation: Denotation | null;
  /** What its denial denotes: the denial of a yes is a no, that of anything else is weighed later. */
  readonly denied: Denotation | null;
  /** Whether there is nothing to say of it: it can be read, and no name in it is spelt almost like a declared one. */
  readonly isInOrder: boolean;
}

/** What was read before: scalars as written, lists and maps by their JSON. */
export interface Readings {
  readonly scalars: Map<string, SharedReading>;
  readonly others: Map<string, SharedReading>;
}

/** Reads the values of one property; a value that many claims write alike is read once. */
export class PropertyReader {
  readonly property: Property;
  readonly #shared: Shared;
  /** What properties are called alike that read alike. */
  readonly #name: string;
  readonly #inAnyLanguage: Readings | null;
  readonly #byLanguage = new Map<string, Readings>();

  constructor(property: Property, shared: Shared) {
    const { kind, unit, rounded, of, terms } = property;
    this.property = property;
    this.#shared = shared;
    this.#name = `${kind} ${unit} ${rounded} ${of} ${terms}`;
    this.#inAnyLanguage = kind === "text" ? null : shared.readings(this.#name);
  }

  /** A text depends on its language, and so does what may have been meant by a value that cannot be read. */
  read(value: Data, language: string): SharedReading {
    const readings = this.#inAnyLanguage ?? this.#in(language);
    const sort = typeof value === "string" ? "scalars" : "others";
    const name = typeof value === "string" ? value : JSON.stringify(value);
    const known = readings[sort].get(name) ?? this.#byLanguage.get(language)?.[sort].get(name);
    if (known !== undefined) return known;
    const made = this.#readAnew(value, language);
    const into = made.denotation === null ? this.#in(language) : readings;
    into[sort].set(name, made);
    return made;
  }

  #in(language: string): Readings {
    return keptIn(this.#byLanguage, language, () => this.#shared.readings(`${this.#name} ${language}`));
  }

  #readAnew(value: Data, language: string): SharedReading {
    const { property } = this;
    const reading = read(property.kind, value, { property, story: this.#shared.story, language });
    if (!reading.ok) return { value, reading, denotation: null, denied: null, isInOrder: false };
    const denotation = this.#shared.denotation(reading.denotation);
    const denied = this.#shared.denotation(asDenied(denotation));
    const isInOrder = reading.unknown === undefined || reading.unknown.every(({ nearest }) => nearest === null);
    return { value, reading, denotation, denied, isInOrder };
  }
}
