import type { Claim } from "../model/article.ts";
import type { Data } from "../model/data.ts";
import type { Denotation } from "../model/denotation.ts";
import type { Property } from "../model/story.ts";
import type { Reading } from "../values/kind.ts";

/**
 * What many claims of a story share is kept once: a value that a hundred articles write alike is read once, and one
 * object stands for each scope. It saves most of the reading, and the claims of a large story their memory.
 */
export class Shared {
  readonly #readings = new Map<string, Map<string, Reading<Denotation>>>();
  readonly #scopes = new Map<string, Claim["scope"]>();

  /** The reading of a value, read anew only where no claim has written it so. Texts depend on their language. */
  reading(property: Property, value: Data, language: string, read: () => Reading<Denotation>): Reading<Denotation> {
    if (typeof value !== "string") return read();
    const name = property.kind === "text" ? `${property.id} ${language}` : property.id;
    let known = this.#readings.get(name);
    if (known === undefined) {
      known = new Map();
      this.#readings.set(name, known);
    }
    const found = known.get(value) ?? read();
    known.set(value, found);
    return found;
  }

  /** The one object of a scope. */
  scope(scope: Claim["scope"]): Claim["scope"] {
    const name = JSON.stringify(scope);
    const found = this.#scopes.get(name) ?? scope;
    this.#scopes.set(name, found);
    return found;
  }
}
