import type { Cursor } from "./cursor.ts";

/** Phrases by their first word, so that only few are compared wherever one may stand. */
export class PhraseTable<Meaning> {
  /** The longer phrase first: "more than" before "more". */
  readonly #byFirstWord = new Map<string, (readonly [words: readonly string[], meaning: Meaning])[]>();

  constructor(phrases: Iterable<readonly [phrase: string, meaning: Meaning]>) {
    for (const [phrase, meaning] of phrases) {
      const words = phrase.split(" ");
      const known = this.#byFirstWord.get(words[0] ?? "") ?? [];
      this.#byFirstWord.set(words[0] ?? "", known);
      known.push([words, meaning]);
    }
    for (const known of this.#byFirstWord.values()) known.sort(([a], [b]) => b.length - a.length);
  }

  /** Steps over the longest phrase that comes next. */
  read(cursor: Cursor): Meaning | null {
    for (const [words, meaning] of this.#byFirstWord.get(cursor.text()) ?? []) {
      if (!words.every((word, ahead) => cursor.text(ahead) === word)) continue;
      cursor.at += words.length;
      return meaning;
    }
    return null;
  }

  /** The words that the phrases are made of. */
  words(): readonly string[] {
    return [...this.#byFirstWord.values()].flatMap((phrases) => phrases.flatMap(([words]) => words));
  }
}
