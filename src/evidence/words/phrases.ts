import type { Token } from "./tokens.ts";

/** A phrase of a list, by the keys of its words. */
export interface Phrase<T> {
  readonly of: Phrases<T>;
  readonly words: readonly string[];
  /** How many tokens it has. */
  readonly length: number;
  readonly value: T;
}

/** A word with which phrases begin: those of all lists, and the bits of these lists. */
export interface Word {
  readonly begins: number;
  readonly phrases: readonly Phrase<unknown>[];
}

/** Phrases with a meaning each; the longest that fits is found, and of equally long ones the first. */
export class Phrases<T> {
  /** Set in every word with which a phrase of this list begins, so that most words cost one test. */
  readonly bit: number;

  constructor(bit: number) {
    this.bit = bit;
  }

  /** The phrase that begins at a token; null where none does. */
  at(tokens: readonly Token[], at: number): Phrase<T> | null {
    const token = tokens[at];
    return token === undefined || (token.begins & this.bit) === 0 ? null : this.#longest(tokens, at, token.word);
  }

  #longest(tokens: readonly Token[], at: number, word: Word | null): Phrase<T> | null {
    let longest: Phrase<T> | null = null;
    for (const phrase of word?.phrases ?? []) {
      if (!isOf(phrase, this) || (longest !== null && phrase.length <= longest.length)) continue;
      if (fits(phrase, tokens, at)) longest = phrase;
    }
    return longest;
  }
}

function isOf<T>(phrase: Phrase<unknown>, list: Phrases<T>): phrase is Phrase<T> {
  return phrase.of === list;
}

/** The first word is the one by which the phrase was found. */
function fits({ words, length }: Phrase<unknown>, tokens: readonly Token[], at: number): boolean {
  for (let ahead = 1; ahead < length; ahead++) if (tokens[at + ahead]?.key !== words[ahead]) return false;
  return true;
}

/** A phrase as the build writes it: the place of its list, what it means, and its words but the first. */
export type WrittenPhrase = readonly [list: number, value: unknown, ...words: string[]];

/** The words of a language with which phrases begin, by key. */
export class Words {
  /** Each as it is written until somebody asks for it: a run sees few of them. */
  readonly #words = new Map<string, Word | string>();
  readonly #lists: readonly Phrases<unknown>[];

  /** @param written each word and what is written of it (`[bits of its lists, ...phrases]`), in turns */
  constructor(written: readonly string[], lists: readonly Phrases<unknown>[]) {
    for (let at = 0; at < written.length; at += 2) this.#words.set(written[at] ?? "", written[at + 1] ?? "");
    this.#lists = lists;
  }

  at(key: string): Word | null {
    const found = this.#words.get(key);
    if (typeof found !== "string") return found ?? null;
    const word = this.#read(key, found);
    this.#words.set(key, word);
    return word;
  }

  #read(key: string, written: string): Word {
    const [begins, ...phrases] = JSON.parse(written) as readonly [number, ...WrittenPhrase[]];
    const read = phrases.flatMap(([place, value, ...rest]) => {
      const of = this.#lists[place];
      return of === undefined ? [] : [{ of, words: [key, ...rest], length: rest.length + 1, value }];
    });
    return { begins, phrases: read };
  }
}
