import type { NameEntry } from "../../values/name-table.ts";
import { isUnspaced } from "../quotes/unspaced.ts";

interface UnspacedName {
  readonly id: string;
  readonly name: string;
}

/** A single letter may be a part of any word. */
const leastLetters = 2;

/** Finds declared names in text that puts no space between words: Chinese, Japanese, Thai, Lao and Khmer. */
export class UnspacedNames {
  /** By their first characters, the longest first. */
  readonly #byFirst = new Map<string, UnspacedName[]>();

  constructor(entries: readonly NameEntry[]) {
    for (const { id, names } of entries)
      for (const name of names)
        if (name.length >= leastLetters && isUnspaced(name)) this.#add({ id, name: name.normalize("NFC") });
    for (const names of this.#byFirst.values()) names.sort((a, b) => b.name.length - a.name.length);
  }

  #add(name: UnspacedName): void {
    const first = name.name.charAt(0);
    const known = this.#byFirst.get(first);
    if (known === undefined) this.#byFirst.set(first, [name]);
    else known.push(name);
  }

  /** The ids of those whose names a text holds as whole words, of names inside each other the longest. */
  idsIn(text: string): readonly string[] {
    if (this.#byFirst.size === 0 || !isUnspaced(text)) return [];
    const source = text.normalize("NFC");
    const found: string[] = [];
    let bounds: ReadonlySet<number> | null = null;
    for (let at = 0; at < source.length; ) {
      const begun = (this.#byFirst.get(source.charAt(at)) ?? []).filter(({ name }) => source.startsWith(name, at));
      if (begun.length > 0) bounds ??= wordBounds(source);
      const name = begun.find((one) => bounds?.has(at) && bounds.has(at + one.name.length));
      if (name !== undefined) found.push(name.id);
      at += name?.name.length ?? 1;
    }
    return found;
  }
}

let segmenter: Intl.Segmenter | null = null;

/** Where words begin and end, as the platform's dictionaries part them: 京都 is no word of 東京都. */
function wordBounds(text: string): ReadonlySet<number> {
  segmenter ??= new Intl.Segmenter("und", { granularity: "word" });
  return new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length]);
}
