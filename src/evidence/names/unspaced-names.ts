import { once } from "../../language/once.ts";
import type { NameEntry } from "../../values/name-table.ts";
import { isUnspaced } from "../quotes/unspaced.ts";

/** A single letter may be a part of any word. */
const leastLetters = 2;
/** Nobody prints longer names in a quote. */
const mostLetters = 60;

/** Finds declared names in text that puts no space between words: Chinese, Japanese, Thai, Lao and Khmer. */
export class UnspacedNames {
  readonly #ids = new Map<string, string>();
  /** How long the names are that begin with a character, the longest first: thousands of them may have a family name in common. */
  readonly #lengths: ReadonlyMap<string, readonly number[]>;

  constructor(entries: readonly NameEntry[]) {
    const lengths = new Map<string, Set<number>>();
    for (const { id, names } of entries)
      for (const name of names) {
        const whole = name.normalize("NFC");
        if (whole.length < leastLetters || whole.length > mostLetters || !isUnspaced(whole)) continue;
        if (!this.#ids.has(whole)) this.#ids.set(whole, id);
        const first = whole.charAt(0);
        lengths.set(first, (lengths.get(first) ?? new Set()).add(whole.length));
      }
    this.#lengths = new Map(Array.from(lengths, ([first, found]) => [first, [...found].sort((a, b) => b - a)]));
  }

  /** The ids of those whose names a text holds as whole words, of names inside each other the longest. */
  idsIn(text: string): readonly string[] {
    if (this.#ids.size === 0 || !isUnspaced(text)) return [];
    const source = text.normalize("NFC");
    const bounds = once(() => wordBounds(source));
    const found: string[] = [];
    for (let at = 0; at < source.length; ) {
      const name = this.#namesAt(source, at).find((one) => bounds().has(at) && bounds().has(at + one.length));
      const id = name === undefined ? undefined : this.#ids.get(name);
      if (id !== undefined) found.push(id);
      at += name?.length ?? 1;
    }
    return found;
  }

  #namesAt(source: string, at: number): readonly string[] {
    const lengths = this.#lengths.get(source.charAt(at)) ?? [];
    return lengths.map((length) => source.slice(at, at + length)).filter((name) => this.#ids.has(name));
  }
}

let segmenter: Intl.Segmenter | null = null;

/** Where words begin and end, as the platform's dictionaries part them: 京都 is no word of 東京都. */
function wordBounds(text: string): ReadonlySet<number> {
  segmenter ??= new Intl.Segmenter("und", { granularity: "word" });
  return new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length]);
}
