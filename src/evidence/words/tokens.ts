import type { Word, Words } from "./phrases.ts";
import { isDigit, isLetterAt, isSpace, lettersEnd, numberEnd, singleQuote, space, wordEnd } from "./token-ends.ts";

/** A word, number or mark of a quote, in lower case, with its offsets in the normalised quote. */
export interface Token {
  readonly text: string;
  /** What it is looked up by: in Romance languages accents are often left out in haste, and tell no two words apart. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly sort: "word" | "number" | "mark";
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** The language's phrases that may begin with it, and the bits of their lists. */
  readonly word: Word | null;
  readonly begins: number;
}

const beyondAscii = /[^\u0000-\u007f]/;
const beyondLatin = /[^\u0000-\u024f]/;

/**
 * The tokens of a normalised text. Articles and prepositions that are elided, and an English 's, are words of their own.
 *
 * @param words the language's words, to be found in the tokens; null where nobody asks for them
 */
export function tokensOf(text: string, elides: boolean, words: Words | null): readonly Token[] {
  const lower = text.toLowerCase();
  // A few letters change their length with their case; then offsets would not fit.
  const scan = new Scan(lower.length === text.length ? lower : text, elides, words);
  scan.run();
  return scan.tokens;
}

class Scan {
  readonly tokens: Token[] = [];
  readonly #source: string;
  readonly #elides: boolean;
  readonly #words: Words | null;

  constructor(source: string, elides: boolean, words: Words | null) {
    this.#source = source;
    this.#elides = elides;
    this.#words = words;
  }

  run(): void {
    const source = this.#source;
    for (let at = 0; at < source.length; ) {
      const code = source.charCodeAt(at);
      if (code === space) at++;
      else if (isDigit(code)) at = this.#push(at, numberEnd(source, at), "number");
      else if (isLetterAt(source, at, code)) at = this.#word(at);
      else if (isSpace(code)) at++;
      else at = this.#push(at, at + ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1), "mark");
    }
  }

  #push(from: number, to: number, sort: Token["sort"]): number {
    const text = this.#source.slice(from, to);
    const key = sort === "word" ? keyOf(text, this.#elides) : text;
    const word = this.#words?.at(key) ?? null;
    const spaced = from === 0 || this.#source.charCodeAt(from - 1) === space;
    this.tokens.push({ text, key, from, to, sort, spaced, word, begins: word?.begins ?? 0 });
    return to;
  }

  #word(from: number): number {
    const letters = lettersEnd(this.#source, from);
    if (this.#source.charCodeAt(letters) !== singleQuote) return this.#push(from, letters, "word");
    return this.#parts(from, wordEnd(this.#source, letters));
  }

  /** The parts of a word with apostrophes. */
  #parts(from: number, to: number): number {
    const word = this.#source.slice(from, to);
    const apostrophe = word.indexOf("'");
    if (apostrophe < 0 || wholeWords.has(word)) this.#push(from, to, "word");
    else if (this.#elides) {
      this.#push(from, from + apostrophe + 1, "word");
      if (apostrophe + 1 < word.length) this.#parts(from + apostrophe + 1, to);
    } else if (word.endsWith("'s")) {
      this.#push(from, to - 2, "word");
      this.#push(to - 2, to, "word");
    } else this.#push(from, word.endsWith("'") ? to - 1 : to, "word");
    return to;
  }
}

/** Words with an apostrophe that is no elision. */
const wholeWords: ReadonlySet<string> = new Set(["aujourd'hui", "quelqu'un", "o'clock"]);

/** What a word is looked up by. */
export function keyOf(word: string, elides: boolean): string {
  return elides && word.length > 1 && beyondAscii.test(word) ? withoutAccents(word) : word;
}

/** Regular expressions over all scripts are slow to begin with; most words need none. */
function withoutAccents(word: string): string {
  const accents = beyondLatin.test(word) ? /\p{M}/gu : /[\u0300-\u036f]/g;
  return word.normalize("NFD").replace(accents, "");
}
