import { diffArrays } from "diff";
import type { Difference } from "../../model/messages/evidence.ts";
import { type KeyedWords, type TextWords, wordsOf } from "./text-words.ts";

/** A passage that looks like a quote, and the words in which they differ. */
export interface NearestPassage {
  readonly differences: readonly Difference[];
  readonly paragraph: number;
}

/** Beyond this many characters nothing like the quote is looked for: what was found so far is enough to go on. */
const mostSearched = 200_000;
/** A difference is shown of so many words. */
const mostWords = 60;

/**
 * The passage that shares most words with a quote; null where none shares half of them. It looks into the paragraph `at` first.
 * Time grows with the length of the text, not with that of the quote.
 */
export function nearestPassage(text: TextWords, quote: string, at: number | null): NearestPassage | null {
  const words = wordsOf(quote).slice(0, mostWords);
  const places = placesIn(text, at);
  const wanted = wantedOf(words, text);
  let best: Window | null = null;
  for (const { passage, paragraph } of places) {
    const found = bestWindow(passage.keys, words.length, wanted);
    if (found.shared > (best?.shared ?? 0)) best = { ...found, passage, paragraph };
    if (best?.shared === words.length) break;
  }
  if (best === null || best.shared * 2 < words.length) return null;
  const shown = best.passage.words.slice(best.from, best.from + words.length);
  return { differences: differencesOf(words, shown), paragraph: best.paragraph };
}

interface Place {
  readonly passage: KeyedWords;
  readonly paragraph: number;
}

/** As many words of a paragraph as a quote has, from one on, of which so many are the quote's. */
interface Window extends Place {
  readonly from: number;
  readonly shared: number;
}

function placesIn(text: TextWords, at: number | null): readonly Place[] {
  const places: Place[] = [];
  let searched = 0;
  for (const index of orderOf(text.paragraphs, at)) {
    places.push({ passage: text.in(index, mostSearched - searched), paragraph: index + 1 });
    searched += text.paragraphs[index]?.length ?? 0;
    if (searched >= mostSearched) break;
  }
  return places;
}

function* orderOf(paragraphs: readonly string[], at: number | null): Iterable<number> {
  if (at !== null && at <= paragraphs.length) yield at - 1;
  for (const index of paragraphs.keys()) if (index + 1 !== at) yield index;
}

/** By key, how often a quote has each word, less how often the window has it; NaN for the words that the quote has not. */
type Wanted = Float64Array;

function wantedOf(words: readonly string[], text: TextWords): Wanted {
  const wanted = new Float64Array(text.count).fill(Number.NaN);
  for (const word of words) {
    const key = text.keyOf(word);
    if (key >= 0) wanted[key] = (wanted[key] || 0) + 1;
  }
  return wanted;
}

/** The first window that shares most words with the quote, each counted as often as it comes. The wanted words are left as they were. */
function bestWindow(keys: readonly number[], length: number, wanted: Wanted): Pick<Window, "from" | "shared"> {
  let shared = 0;
  let [from, most] = [0, 0];
  for (let end = 0; end < keys.length; end++) {
    shared += take(wanted, keys[end] ?? -1);
    if (end >= length) shared -= giveBack(wanted, keys[end - length] ?? -1);
    if (shared <= most) continue;
    most = shared;
    from = Math.max(0, end - length + 1);
  }
  for (let rest = Math.max(0, keys.length - length); rest < keys.length; rest++) giveBack(wanted, keys[rest] ?? -1);
  return { from, shared: most };
}

function take(wanted: Wanted, key: number): number {
  const left = wanted[key] ?? Number.NaN;
  if (Number.isNaN(left)) return 0;
  wanted[key] = left - 1;
  return left > 0 ? 1 : 0;
}

function giveBack(wanted: Wanted, key: number): number {
  const left = wanted[key] ?? Number.NaN;
  if (Number.isNaN(left)) return 0;
  wanted[key] = left + 1;
  return left >= 0 ? 1 : 0;
}

function differencesOf(quote: readonly string[], passage: readonly string[]): readonly Difference[] {
  return diffArrays([...quote], [...passage]).map(({ value, added, removed }) => ({
    words: lineOf(value),
    in: added ? "text" : removed ? "quote" : "both",
  }));
}

/** Words as a line: marks stand right behind the word before them. */
function lineOf(words: readonly string[]): string {
  return words.join(" ").replace(/ ([.,;:!?)])/g, "$1");
}
