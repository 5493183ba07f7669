import { languageOf } from "../language/languages.ts";
import { titles } from "../language/name-words.ts";
import { sentenceOpeners } from "../language/sentence-openers.ts";
import { lexiconOf } from "./lexicon.ts";
import { tokensOf } from "./tokens.ts";

/** Marks around a word that are no part of it. */
const before = /^["'“”„«»‘’(]+/;
const after = /["'“”„«»‘’),.;:!?]+$/;

/** `Mr.`, `Prof.`: the point ends no sentence. */
const shortTitle = /^["'“”„«»‘’(]*\p{Lu}\p{Ll}{0,3}\.$/u;

/**
 * Finds names in a text by their capitals: two such words or more in a row, or one inside a sentence. Every German noun has
 * one, so that there a single word counts only with a second capital: `GeekWire`, `AP`. A word that has its capital from the
 * beginning of a sentence, a month, a weekday and a title by itself are no names.
 */
export class NameFinder {
  readonly #language: string;
  readonly #openers: ReadonlySet<string>;
  /** The words that stand in the text in small letters, too. */
  readonly #small: ReadonlySet<string>;

  /** @param paragraphs the whole text */
  constructor(paragraphs: readonly string[], language: string) {
    const code = languageOf(language)?.code ?? "";
    this.#language = code;
    this.#openers = sentenceOpeners(code);
    this.#small = new Set(paragraphs.flatMap((paragraph) => paragraph.split(" ").map(bareOf).filter(isSmall)));
  }

  /** The names in a piece of the text, each once, in the order of the text. */
  namesIn(piece: string): readonly string[] {
    const found = new Set<string>();
    let words: string[] = [];
    let begins = true;
    let isFirst = true;
    const close = () => {
      const name = this.#nameOf(words, begins);
      if (name !== null) found.add(name);
      words = [];
    };
    for (const word of piece.split(" ")) {
      const bare = bareOf(word);
      if (shortTitle.test(word) && titles.has(bare.toLowerCase())) {
        close();
        isFirst = false;
        continue;
      }
      if (/^\p{Lu}/u.test(bare)) {
        if (words.length === 0) begins = isFirst;
        words.push(bare);
      } else close();
      if (/[.,;:!?)]["'”»]?$/.test(word)) close();
      isFirst = /[.:!?]["'”»]?$/.test(word);
    }
    close();
    return [...found];
  }

  /** Words with capitals as a name; null where they are none. */
  #nameOf(words: readonly string[], begins: boolean): string | null {
    const rest = begins ? this.#withoutOpeners(words) : words;
    if (rest.every((word) => titles.has(word.toLowerCase()) || this.#isOfTime(word))) return null;
    if (rest.length > 1) return rest.join(" ");
    const [only = ""] = rest;
    const isInside = !begins || rest.length < words.length;
    return (isInside && this.#language !== "de") || /\p{Lu}.*\p{Lu}/u.test(only) ? only : null;
  }

  /** The words after those that begin the sentence, and have a capital for nothing else. */
  #withoutOpeners(words: readonly string[]): readonly string[] {
    const start = words.findIndex((word) => {
      const small = word.toLowerCase();
      return !this.#openers.has(small) && !this.#small.has(small);
    });
    return start < 0 ? [] : words.slice(start);
  }

  /** Whether a word is a month, a weekday or a season in the language of the text. */
  #isOfTime(word: string): boolean {
    const known = languageOf(this.#language);
    if (known === null) return false;
    const { words, months, shortMonths, weekdays, shortWeekdays, seasons } = lexiconOf(known);
    const tokens = tokensOf(word, known.elides, words);
    const lists = [months, shortMonths, weekdays, shortWeekdays, seasons];
    return tokens.length === 1 && lists.some((list) => list.at(tokens, 0) !== null);
  }
}

function bareOf(word: string): string {
  return word.replace(before, "").replace(after, "");
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}
