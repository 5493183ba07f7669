import { languageOf } from "../language/languages.ts";
import type { AmountRead } from "./amounts/amount.ts";
import { findAmounts } from "./amounts/find-amounts.ts";
import { findDays } from "./days/find-days.ts";
import type { DaysRead } from "./days/read-days.ts";
import { normalText } from "./quotes/normal-text.ts";
import { Cursor, type Reference, Tokens } from "./words/cursor.ts";
import type { Stretch } from "./words/glued.ts";
import { lexiconOf } from "./words/lexicon.ts";
import type { Phrases } from "./words/phrases.ts";
import { tokensOf } from "./words/tokens.ts";

/** Beyond this many characters a text is no quote, and is read in pieces by those who have longer ones. */
export const longestRead = 5000;

/** Reads a text in its language; null where nobody taught factlint the language, or the text is too long. */
export function readQuote(quote: string, language: string, reference: Reference): QuoteRead | null {
  const known = languageOf(language);
  if (known === null) return null;
  const text = normalText(quote);
  if (text.length > longestRead) return null;
  const lexicon = lexiconOf(known);
  const tokens = tokensOf(text, known.elides, lexicon.words);
  let present = 0;
  for (const { begins } of tokens) present |= begins;
  return new QuoteRead({ source: text, tokens, lexicon, present }, reference);
}

interface Found {
  readonly days: readonly DaysRead[];
  readonly amounts: readonly AmountRead[];
  readonly anchored: boolean;
}

/** What a quote says, as far as it can be read: expressions of time and amounts, which are looked for when somebody asks. */
export class QuoteRead extends Tokens {
  readonly reference: Reference;
  #found: Found | null = null;

  constructor(text: Tokens, reference: Reference) {
    super(text);
    this.reference = reference;
  }

  get days(): readonly DaysRead[] {
    return this.#read().days;
  }

  get amounts(): readonly AmountRead[] {
    return this.#read().amounts;
  }

  /** Whether another day of publication, or another tense, could make it say something else. */
  get anchored(): boolean {
    return this.#read().anchored;
  }

  /** The same words, read from another day or in another tense. */
  readFrom(reference: Reference): QuoteRead {
    return new QuoteRead(this, reference);
  }

  #read(): Found {
    this.#found ??= daysAndAmounts(this, this.reference);
    return this.#found;
  }
}

function daysAndAmounts(text: Tokens, reference: Reference): Found {
  const cursor = new Cursor(text, reference);
  const days = findDays(cursor);
  cursor.at = 0;
  const amounts = findAmounts(cursor, days);
  const counted = (read: DaysRead) =>
    read.bare && amounts.some(({ first, end }) => first < read.end && end > read.first);
  return { days: days.filter((read) => !counted(read)), amounts, anchored: cursor.anchored };
}

/** Whether a text has a number in digits, or a phrase of any of several lists. */
export function hasNumberOr({ tokens, present }: Tokens, ...lists: readonly Phrases<unknown>[]): boolean {
  if (tokens.some(({ sort }) => sort === "number")) return true;
  return lists.some((list) => (present & list.bit) !== 0 && tokens.some((_, at) => list.at(tokens, at) !== null));
}

/** The words of a quote that a reading takes up. */
export function quotedWords({ source, tokens }: Tokens, { first, end }: Stretch): string {
  return source.slice(tokens[first]?.from ?? 0, tokens[end - 1]?.to ?? 0);
}
