import { type Token, tokensOf } from "./tokens.ts";

/** What a phrase means, and how many tokens it has. */
export interface Match<T> {
  readonly value: T;
  readonly length: number;
}

/** Phrases with a meaning each; the longest that fits is found. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();
  readonly #elides: boolean;

  constructor(elides: boolean, entries: Iterable<readonly [phrase: string, value: T]>) {
    this.#elides = elides;
    for (const [phrase, value] of entries) this.#add(phrase, value);
    for (const candidates of this.#byFirst.values()) candidates.sort((a, b) => b.words.length - a.words.length);
  }

  #add(phrase: string, value: T): void {
    const words = tokensOf(phrase.replaceAll("\u2019", "'"), { elides: this.#elides }).map(({ key }) => key);
    const [first] = words;
    if (first === undefined) return;
    const others = this.#byFirst.get(first);
    if (others === undefined) this.#byFirst.set(first, [{ words, value }]);
    else others.push({ words, value });
  }

  /** The phrase that begins at a token; null where none does. */
  at(tokens: readonly Token[], at: number): Match<T> | null {
    const first = tokens[at];
    const candidates = first === undefined ? undefined : this.#byFirst.get(first.key);
    for (const { words, value } of candidates ?? []) {
      if (words.every((word, ahead) => tokens[at + ahead]?.key === word)) return { value, length: words.length };
    }
    return null;
  }

  /** The words that its phrases begin with. */
  get beginnings(): Iterable<string> {
    return this.#byFirst.keys();
  }
}

/** The entries of a list in one text: "million:6|milliard:9", "vorig|vorige". */
export function entriesOf(list: string): readonly (readonly [phrase: string, value: string])[] {
  return list
    .split("|")
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [phrase = "", value = ""] = entry.split(":");
      return [phrase, value] as const;
    });
}
