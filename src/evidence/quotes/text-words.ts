import { isUnspaced } from "./unspaced.ts";

/** The words and marks of a text in order. The key of a word is its number in the text, whatever its case. */
export interface KeyedWords {
  readonly words: readonly string[];
  readonly keys: readonly number[];
}

/** The words of a text: found once, however many quotes are looked for, and numbered, so that it costs little to compare them. */
export class TextWords {
  readonly paragraphs: readonly string[];
  readonly #keys = new Map<string, number>();
  readonly #found: (KeyedWords | undefined)[] = [];
  #cut: { readonly text: string; readonly found: KeyedWords } | null = null;

  constructor(paragraphs: readonly string[]) {
    this.paragraphs = paragraphs;
  }

  /** How many different words were met so far: all keys are below. */
  get count(): number {
    return this.#keys.size;
  }

  /** The words of the first so many characters of a paragraph; paragraphs are counted from 0. */
  in(paragraph: number, characters: number): KeyedWords {
    const text = this.paragraphs[paragraph] ?? "";
    if (characters < text.length) return this.#inCut(text.slice(0, characters));
    const found = this.#found[paragraph] ?? this.#keyed(text);
    this.#found[paragraph] = found;
    return found;
  }

  /** The key of a word that was met; -1 for any other. */
  keyOf(word: string): number {
    return this.#keys.get(word.toLowerCase()) ?? -1;
  }

  /** Searches of one text end at one place, or nearly so. */
  #inCut(text: string): KeyedWords {
    if (this.#cut?.text !== text) this.#cut = { text, found: this.#keyed(text) };
    return this.#cut.found;
  }

  #keyed(text: string): KeyedWords {
    const words = wordsOf(text);
    return { words, keys: words.map((word) => this.#number(word.toLowerCase())) };
  }

  #number(word: string): number {
    const known = this.#keys.get(word);
    if (known !== undefined) return known;
    const key = this.#keys.size;
    this.#keys.set(word, key);
    return key;
  }
}

/** Making it takes milliseconds, and few texts need it. */
let segmenter: Intl.Segmenter | null = null;
/** The segmenter's time grows faster than its text: 80,000 characters take 3 s, a hundred a tenth of a millisecond each time. */
const mostSegmented = 100;

/** The words and marks of a text; scripts that put no space between words are parted by the platform. */
export function wordsOf(text: string): readonly string[] {
  const word = /[\p{L}\p{M}\p{N}]+(?:['.,-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;
  const words: string[] = [];
  for (const [found] of text.matchAll(word)) {
    if (!isUnspaced(found)) words.push(found);
    else for (const piece of piecesOf(found)) words.push(piece);
  }
  return words;
}

function* piecesOf(text: string): Iterable<string> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "word" });
  for (let from = 0; from < text.length; from += mostSegmented) {
    for (const { segment } of segmenter.segment(text.slice(from, from + mostSegmented))) yield segment;
  }
}
