import { keyOf, type Token, tokensOf } from "./tokens.ts";

/** A phrase of a list, by the keys of its words. */
export interface Phrase<T> {
  readonly of: Phrases<T>;
  readonly words: readonly string[];
  /** How many tokens it has. */
  readonly length: number;
  readonly value: T;
}

/** A word with which phrases begin: those of all lists, and the bits of these lists. */
export class Word {
  begins = 0;
  readonly phrases: Phrase<unknown>[] = [];
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

/** What spaces alone do not part as a quote is parted: "1st half", "d'ici", "mois-ci". */
const needsTokens = /[!-@[-`{-\u00bf]/;

/** The words of a language with which phrases begin, by key. */
export class Words {
  readonly #words = new Map<string, Word>();
  readonly #elides: boolean;

  constructor(elides: boolean) {
    this.#elides = elides;
  }

  at(key: string): Word | null {
    return this.#words.get(key) ?? null;
  }

  /** A list of phrases, each with its meaning. The words of a phrase are parted by spaces, and marks are words: "week - end". */
  list<T>(bit: number, entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
    const list = new Phrases<T>(bit);
    for (const [phrase, value] of entries) this.#add(list, phrase, value);
    return list;
  }

  /** A list of phrases that all mean the same: "vorig|vorige". */
  flags(bit: number, phrases: string): Phrases<true> {
    const list = new Phrases<true>(bit);
    if (phrases !== "") for (const phrase of phrases.split("|")) this.#add(list, phrase, true);
    return list;
  }

  /** A list of phrases by what they mean. */
  keyed<K extends string>(bit: number, table: Readonly<Partial<Record<K, string>>>): Phrases<K> {
    const list = new Phrases<K>(bit);
    for (const key of Object.keys(table) as K[]) {
      const phrases = table[key] ?? "";
      if (phrases !== "") for (const phrase of phrases.split("|")) this.#add(list, phrase, key);
    }
    return list;
  }

  #add<T>(list: Phrases<T>, phrase: string, value: T): void {
    const words = this.#keysOf(phrase);
    const [first] = words;
    if (first === undefined) return;
    const word = this.#words.get(first) ?? new Word();
    if (word.begins === 0) this.#words.set(first, word);
    word.begins |= list.bit;
    word.phrases.push({ of: list, words, length: words.length, value });
  }

  #keysOf(phrase: string): readonly string[] {
    if (needsTokens.test(phrase)) return tokensOf(phrase, this.#elides, null).map(({ key }) => key);
    if (phrase.indexOf(" ") < 0) return [keyOf(phrase, this.#elides)];
    return phrase.split(" ").map((word) => keyOf(word, this.#elides));
  }
}

/** The entries of a list in one text: "million:6|milliard:9", "vorig|vorige". */
export function entriesOf(list: string): readonly (readonly [phrase: string, value: string])[] {
  const entries: (readonly [string, string])[] = [];
  for (const entry of list === "" ? [] : list.split("|")) {
    const colon = entry.indexOf(":");
    entries.push(colon < 0 ? [entry, ""] : [entry.slice(0, colon), entry.slice(colon + 1)]);
  }
  return entries;
}
