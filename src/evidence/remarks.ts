import type { Reference } from "./cursor.ts";
import { NameFinder } from "./names-in-text.ts";
import { polarityOf } from "./polarity.ts";
import { writtenAsMoney, writtenOf } from "./read-amount.ts";
import { type QuoteRead, readQuote, wordsOf } from "./read-quote.ts";
import { writtenDays } from "./written-days.ts";

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
const context = 2;
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
    const value = writtenDays(days.spans, days.lasts);
    return value === null ? [] : [{ sort: "date", value, quote: around(read, days), at }];
  });
  const amounts = read.amounts
    .filter(({ article }) => !article)
    .flatMap((amount): readonly Remark[] => {
      const values = new Set([writtenOf(amount), writtenAsMoney(amount)]);
      return [...values].map((value) => ({ sort: "amount", value, quote: around(read, amount), at }));
    });
  return [...dates, ...amounts, ...names, ...negationsIn(read, at)];
}

function negationsIn(read: QuoteRead, at: number): readonly Remark[] {
  if (polarityOf(read).negations.length === 0) return [];
  return read.tokens.flatMap((_, index): readonly Remark[] => {
    const negation = read.lexicon.negations.at(read.tokens, index);
    if (negation === null) return [];
    const stretch = { first: index, end: index + negation.length };
    return [{ sort: "negation", value: wordsOf(read, stretch), quote: around(read, stretch), at }];
  });
}

/** The words of a reading with a few on each side, as far as no full stop parts them. */
function around(read: QuoteRead, { first, end }: { readonly first: number; readonly end: number }): string {
  const stops = (index: number) => read.tokens[index] === undefined || read.tokens[index]?.sort === "mark";
  let [from, to] = [first, end];
  for (let count = 0; count < context && !stops(from - 1); count++) from--;
  for (let count = 0; count < context && !stops(to); count++) to++;
  return wordsOf(read, { first: from, end: to });
}
