import { writtenAsMoney, writtenOf } from "./amounts/written-amount.ts";
import { looksAhead } from "./days/looks-ahead.ts";
import type { DaysRead } from "./days/read-days.ts";
import { writtenDays } from "./days/written-days.ts";
import { namesSeason } from "./days/written-season.ts";
import { NameFinder } from "./names/names-in-text.ts";
import { negationAt, polarityOf } from "./polarity.ts";
import { type QuoteRead, quotedWords, readQuote } from "./read-quote.ts";
import { standsInSentenceBefore } from "./words/clause.ts";
import type { Reference } from "./words/cursor.ts";
import { isGluedBefore, type Stretch } from "./words/glued.ts";

/** Something in an article that an editor may make a claim of. */
export interface Remark {
  readonly sort: "date" | "amount" | "name" | "negation";
  /** What a claim would say; for a name or negation, the words themselves. */
  readonly value: string;
  /** A phrase around it, to be quoted. */
  readonly quote: string;
  readonly at: number;
}

/** Words on each side of a remark that are quoted with it. */
const wordsBeside = 2;
/** A paragraph is read in pieces of at most so many characters. */
const longestPiece = 4000;

/** Every date, amount, name and negation of an article, in order. */
export function remarksOn(paragraphs: readonly string[], language: string, reference: Reference): readonly Remark[] {
  const finder = new NameFinder(paragraphs, language);
  return paragraphs.flatMap((text, index) =>
    [...piecesOf(text)].flatMap((piece) => remarksIn(piece, language, { reference, finder }, index + 1)),
  );
}

function* piecesOf(text: string): Iterable<string> {
  for (let from = 0; from < text.length; ) {
    const end = from + longestPiece >= text.length ? text.length : text.lastIndexOf(" ", from + longestPiece);
    const to = end <= from ? from + longestPiece : end;
    yield text.slice(from, to).trim();
    from = to;
  }
}

interface Article {
  readonly reference: Reference;
  readonly finder: NameFinder;
}

function remarksIn(piece: string, language: string, article: Article, at: number): readonly Remark[] {
  const read = readQuote(piece, language, article.reference);
  const names = article.finder.namesIn(piece).map((name): Remark => ({ sort: "name", value: name, quote: name, at }));
  if (read === null) return names;
  const dates = read.days.flatMap((days): readonly Remark[] => {
    const { spans, lasts } = inItsTense(days, read);
    const value = writtenDays(spans, lasts, namesSeason(read, days) ? read.reference.seasons : null);
    return value === null ? [] : [{ sort: "date", value, quote: around(read, days), at }];
  });
  const amounts = read.amounts
    .filter((amount) => !amount.article && !isOfName(read, amount, names))
    .flatMap((amount): readonly Remark[] => {
      const values = new Set([writtenOf(amount), writtenAsMoney(amount)]);
      return [...values].map((value) => ({ sort: "amount", value, quote: around(read, amount), at }));
    });
  return [...dates, ...amounts, ...names, ...negationsIn(read, at)];
}

/** What may lie before the publication or after it lies after it where its verb says so: "prendra fin le 31 décembre". */
function inItsTense(days: DaysRead, read: QuoteRead): DaysRead {
  if (!days.relative || days.spans.length < 2 || !looksAhead(read, days)) return days;
  const ahead = read.readFrom({ ...read.reference, tense: "future" }).days;
  return ahead.find(({ first, end }) => first === days.first && end === days.end) ?? days;
}

/** Whether an amount is a word of a name, or a figure of what has letters before it: `One Medical`, `ad_1`. */
function isOfName(read: QuoteRead, amount: Stretch, names: readonly Remark[]): boolean {
  const words = quotedWords(read, amount);
  return isGluedBefore(read.tokens, amount.first, "_") || names.some(({ value }) => value.startsWith(`${words} `));
}

/** So many words away two negations are one: "ne prouvent pas". */
const oneNegation = 4;

function negationsIn(read: QuoteRead, at: number): readonly Remark[] {
  if (polarityOf(read).negations.length === 0) return [];
  const found: Stretch[] = [];
  for (let index = 0; index < read.tokens.length; index++) {
    const length = negationAt(read, index);
    const last = found.at(-1);
    if (length > 0 && last !== undefined && index - last.end < oneNegation && !hasStop(read, last.end, index))
      found[found.length - 1] = { first: last.first, end: index + length };
    else if (length > 0) found.push({ first: index, end: index + length });
  }
  const denying = found.filter((stretch) => !isEmpty(read, stretch));
  return denying.map((stretch) => ({
    sort: "negation",
    value: quotedWords(read, stretch),
    quote: around(read, stretch),
    at,
  }));
}

/** "Avant qu'il ne parte": alone, the word says nothing there. */
function isEmpty(read: QuoteRead, { first, end }: Stretch): boolean {
  return end - first === 1 && standsInSentenceBefore(read, read.lexicon.notDenied, first);
}

function hasStop(read: QuoteRead, first: number, end: number): boolean {
  return read.tokens.slice(first, end).some(({ sort }) => sort === "mark");
}

/** A phrase of no more words that stands alone between marks says too little. */
const shortest = 2;

/**
 * The words of a reading with a few on each side, as far as no mark parts them. A hyphen joins its words to one, and a comma is
 * passed before a few words that would stand alone: "Erik Lindqvist, 47".
 */
function around(read: QuoteRead, { first, end }: Stretch): string {
  const stretch = { first: wordsBefore(read, first, ""), end: wordsBehind(read, end) };
  const isAlone = stretch.first === first && stretch.end - first <= shortest;
  return quotedWords(read, isAlone ? { ...stretch, first: wordsBefore(read, first, ",") } : stretch);
}

function isWord({ tokens }: QuoteRead, at: number): boolean {
  return tokens[at] !== undefined && tokens[at]?.sort !== "mark";
}

/** @param passed a mark that parts nothing */
function wordsBefore(read: QuoteRead, first: number, passed: string): number {
  let from = first;
  for (let count = 0; count < wordsBeside; count++) {
    const mark = read.tokens[from - 1];
    const isPassed = (mark?.text === "-" && read.tokens[from]?.spaced === false) || mark?.text === passed;
    if (isWord(read, from - 1)) from -= 1;
    else if (isPassed && isWord(read, from - 2)) from -= 2;
  }
  return from;
}

function wordsBehind(read: QuoteRead, end: number): number {
  let to = end;
  for (let count = 0; count < wordsBeside; count++) {
    const isJoint = read.tokens[to]?.text === "-" && read.tokens[to + 1]?.spaced === false;
    if (isWord(read, to)) to += 1;
    else if (isJoint && isWord(read, to + 1)) to += 2;
  }
  return to;
}
