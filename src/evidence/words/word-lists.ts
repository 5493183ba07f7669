import { phrasesOf } from "../../language/entries.ts";
import type { WrittenPhrase } from "./phrases.ts";
import { keyOf, tokensOf } from "./tokens.ts";

/** What spaces alone do not part as a quote is parted: "1st half", "d'ici", "mois-ci". */
const needsTokens = /[!-@[-`{-\u00bf]/;

/** A list of phrases that is being filled. */
export interface WordList {
  readonly bit: number;
  readonly place: number;
}

/** Gathers the lists of a language's phrases by the words with which they begin. */
export class WordLists {
  readonly #words = new Map<string, { begins: number; readonly phrases: WrittenPhrase[] }>();
  readonly #elides: boolean;
  #count = 0;

  constructor(elides: boolean) {
    this.#elides = elides;
  }

  /** Each word with what is written of it, in turns. */
  written(): readonly string[] {
    return [...this.#words].flatMap(([word, { begins, phrases }]) => [word, JSON.stringify([begins, ...phrases])]);
  }

  /** A list of phrases, each with its meaning. The words of a phrase are parted by spaces, and marks are words: "week - end". */
  list(bit: number, entries: Iterable<readonly [phrase: string, value: unknown]>): WordList {
    const list = { bit, place: this.#count };
    this.#count += 1;
    for (const [phrase, value] of entries) this.#add(list, phrase, value);
    return list;
  }

  /** A list of phrases that all mean the same: "vorig|vorige". */
  flags(bit: number, phrases: string): WordList {
    const entries = phrasesOf(phrases).map((phrase) => [phrase, true] as const);
    return this.list(bit, entries);
  }

  /** A list of phrases by what they mean. */
  keyed(bit: number, table: Readonly<Partial<Record<string, string>>>): WordList {
    const entries = Object.entries(table).flatMap(([key, phrases]) =>
      phrasesOf(phrases ?? "").map((phrase) => [phrase, key] as const),
    );
    return this.list(bit, entries);
  }

  #add({ bit, place }: WordList, phrase: string, value: unknown): void {
    const [first, ...rest] = this.#keysOf(phrase);
    if (first === undefined) return;
    const word = this.#words.get(first) ?? { begins: 0, phrases: [] };
    this.#words.set(first, word);
    word.begins |= bit;
    word.phrases.push([place, value, ...rest]);
  }

  #keysOf(phrase: string): readonly string[] {
    if (needsTokens.test(phrase)) return tokensOf(phrase, this.#elides, null).map(({ key }) => key);
    return phrase.split(" ").map((word) => keyOf(word, this.#elides));
  }
}
