import { isUnspaced } from "./unspaced.ts";

/** A place of a quote: the paragraph, counted from 1, and the offset of its first character there. */
export interface Passage {
  readonly paragraph: number;
  readonly from: number;
}

/** Where a quote stands, and the words that it would have to be cut out of. */
export interface Search {
  readonly passages: readonly Passage[];
  /** The words around the first place where it stands, but begins or ends inside a word or number. */
  readonly cut: { readonly whole: string; readonly paragraph: number } | null;
}

/** A quote that stands in more places is told no better by counting on. */
const enough = 10;

/** Finds a normalised quote, as whole words, in normalised paragraphs. */
export function findQuote(paragraphs: readonly string[], quote: string): Search {
  const passages: Passage[] = [];
  let cut: Search["cut"] = null;
  for (const [index, text] of paragraphs.entries()) {
    let from = text.indexOf(quote);
    while (from !== -1 && passages.length < enough) {
      if (isWhole(text, from, from + quote.length)) passages.push({ paragraph: index + 1, from });
      else cut ??= { whole: wholeWords(text, from, from + quote.length), paragraph: index + 1 };
      // A whole quote begins where a word does: so a text of one letter, a million times, is not searched a million times.
      from = text.indexOf(quote, nextStart(text, from));
    }
  }
  return { passages, cut };
}

/** Whether the words before and after a passage are the ones given. */
export function isBetween(text: string, from: number, quote: string, prefix: string, suffix: string): boolean {
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(from + quote.length).trimStart();
  return before.endsWith(prefix) && after.startsWith(suffix);
}

function isWhole(text: string, from: number, to: number): boolean {
  return !joins(text, from) && !joins(text, to);
}

/** Whether what stands on both sides of an offset is one word or number. */
function joins(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  const after = text.slice(at, at + 8);
  const isWithinWord = /[\p{L}\p{N}\p{M}]$/u.test(before) && /^[\p{L}\p{N}\p{M}]/u.test(after);
  if (isWithinWord) return !isUnspaced(Array.from(before).at(-1) ?? "");
  return joinsNumber(before, after);
}

/** `3,9` and `767 000` are one number each. */
function joinsNumber(before: string, after: string): boolean {
  if (/\d[.,]$/.test(before) || /\d$/.test(before)) {
    if (/^\d/.test(after) && /[.,]$/.test(before)) return true;
    if (/^[.,]\d/.test(after) && /\d$/.test(before)) return true;
  }
  if (/(?:^|[^\d])\d{1,3}$/.test(before) && /^ \d{3}(?!\d)/.test(after)) return true;
  return /(?:^|[^\d])\d{1,3} $/.test(before) && /^\d{3}(?!\d)/.test(after);
}

/** The next offset at which a word may begin. */
function nextStart(text: string, from: number): number {
  const boundary = /[^\p{L}\p{N}\p{M}]/gu;
  const first = String.fromCodePoint(text.codePointAt(from) ?? 0);
  if (isUnspaced(first)) return from + first.length;
  boundary.lastIndex = from;
  const next = boundary.exec(text);
  if (next === null) return text.length;
  return Math.max(next.index, from + 1);
}

/** A passage with the words completed that it cuts, at most a few words of each side. */
function wholeWords(text: string, from: number, to: number): string {
  const before = /[\p{L}\p{N}\p{M}.,]{0,40}$/u.exec(text.slice(Math.max(0, from - 40), from))?.[0] ?? "";
  const after = /^[\p{L}\p{N}\p{M}]{0,40}/u.exec(text.slice(to, to + 40))?.[0] ?? "";
  return before + text.slice(from, to) + after;
}
