import { diffArrays } from "diff";
import type { Difference } from "../model/messages/evidence.ts";

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
export function nearestPassage(paragraphs: readonly string[], quote: string, at: number | null): NearestPassage | null {
  const words = wordsOf(quote).slice(0, mostWords);
  let best: { shared: number; passage: readonly string[]; paragraph: number } | null = null;
  let searched = 0;
  for (const index of orderOf(paragraphs, at)) {
    const text = paragraphs[index] ?? "";
    const found = bestWindow(wordsOf(text.slice(0, mostSearched - searched)), words);
    if (found !== null && (best === null || found.shared > best.shared)) best = { ...found, paragraph: index + 1 };
    searched += text.length;
    if (searched >= mostSearched) break;
  }
  if (best === null || best.shared * 2 < words.length) return null;
  return { differences: differencesOf(words, best.passage), paragraph: best.paragraph };
}

function* orderOf(paragraphs: readonly string[], at: number | null): Iterable<number> {
  if (at !== null && at <= paragraphs.length) yield at - 1;
  for (const index of paragraphs.keys()) if (index + 1 !== at) yield index;
}

/** The window of as many words as the quote has that shares most of them, each counted as often as it comes. */
function bestWindow(
  text: readonly string[],
  words: readonly string[],
): { shared: number; passage: readonly string[] } | null {
  const wanted = new Map<string, number>();
  for (const word of words) wanted.set(word.toLowerCase(), (wanted.get(word.toLowerCase()) ?? 0) + 1);
  let shared = 0;
  let best = { shared: 0, from: 0 };
  const keys = text.map((word) => word.toLowerCase());
  for (const [end, key] of keys.entries()) {
    shared += take(wanted, key);
    if (end >= words.length) shared -= giveBack(wanted, keys[end - words.length] ?? "");
    if (shared > best.shared) best = { shared, from: Math.max(0, end - words.length + 1) };
  }
  return best.shared === 0 ? null : { shared: best.shared, passage: text.slice(best.from, best.from + words.length) };
}

function take(wanted: Map<string, number>, word: string): number {
  const left = wanted.get(word);
  if (left === undefined) return 0;
  wanted.set(word, left - 1);
  return left > 0 ? 1 : 0;
}

function giveBack(wanted: Map<string, number>, word: string): number {
  const left = wanted.get(word);
  if (left === undefined) return 0;
  wanted.set(word, left + 1);
  return left >= 0 ? 1 : 0;
}

function differencesOf(quote: readonly string[], passage: readonly string[]): readonly Difference[] {
  return diffArrays([...quote], [...passage]).map(({ value, added, removed }) => ({
    words: lineOf(value),
    in: added ? "text" : removed ? "quote" : "both",
  }));
}

const word = /[\p{L}\p{M}\p{N}]+(?:['.,-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** Making it takes milliseconds, and few texts need it. */
let segmenter: Intl.Segmenter | null = null;
/** The segmenter's time grows faster than its text: 80,000 characters take 3 s, a hundred a tenth of a millisecond each time. */
const mostSegmented = 100;

/** The words and marks of a text; scripts that put no space between words are parted by the platform. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const [found] of text.matchAll(word)) {
    if (!unspaced.test(found)) words.push(found);
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

/** Words as a line: marks stand right behind the word before them. */
function lineOf(words: readonly string[]): string {
  return words.join(" ").replace(/ ([.,;:!?)])/g, "$1");
}
