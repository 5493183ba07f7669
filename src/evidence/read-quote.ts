import { languageOf } from "../language/languages.ts";
import { Cursor, type Reference } from "./cursor.ts";
import { amountGoesOn, daysGoOn } from "./entangled.ts";
import { type Lexicon, lexiconOf } from "./lexicon.ts";
import { normalText } from "./normal-text.ts";
import { type AmountRead, readAmount } from "./read-amount.ts";
import { type DaysRead, readDays } from "./read-days.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** What a quote says, as far as it can be read: expressions of time, amounts, negations. */
export interface QuoteRead {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly days: readonly DaysRead[];
  readonly amounts: readonly AmountRead[];
}

/** Beyond this many characters a text is no quote, and is read in pieces by those who have longer ones. */
const longest = 5000;

/** Reads a text in its language; null where nobody taught factlint the language, or the text is too long. */
export function readQuote(quote: string, language: string, reference: Reference): QuoteRead | null {
  const known = languageOf(language);
  const text = normalText(quote);
  if (known === null || text.length > longest) return null;
  const lexicon = lexiconOf(known);
  const tokens = tokensOf(text, known);
  let found: Pick<QuoteRead, "days" | "amounts"> | null = null;
  const read = () => {
    found ??= daysAndAmounts(tokens, lexicon, reference);
    return found;
  };
  return {
    text,
    tokens,
    lexicon,
    get days() {
      return read().days;
    },
    get amounts() {
      return read().amounts;
    },
  };
}

function daysAndAmounts(
  tokens: readonly Token[],
  lexicon: Lexicon,
  reference: Reference,
): Pick<QuoteRead, "days" | "amounts"> {
  const days = allDays(tokens, lexicon, reference);
  const amounts = allAmounts(tokens, lexicon, reference, days);
  const counted = (read: DaysRead) =>
    read.bare && amounts.some(({ first, end }) => first < read.end && end > read.first);
  return { days: days.filter((read) => !counted(read)), amounts };
}

/** A word that begins nothing: no reader needs to look. */
function isIdle({ sort, key }: Token, lexicon: Lexicon): boolean {
  return sort === "word" && !lexicon.mayBegin(key);
}

function allDays(tokens: readonly Token[], lexicon: Lexicon, reference: Reference): readonly DaysRead[] {
  const found: DaysRead[] = [];
  const cursor = new Cursor(tokens, lexicon, reference);
  for (let token = cursor.token(); token !== undefined; token = cursor.token()) {
    const read = isIdle(token, lexicon) ? null : readDays(cursor);
    if (read === null) cursor.at++;
    else if (!daysGoOn(tokens, lexicon, read)) found.push(read);
  }
  return found;
}

/** Numbers that belong to an expression of time are no amounts; a bare year is one where something is counted or said about it. */
function allAmounts(
  tokens: readonly Token[],
  lexicon: Lexicon,
  reference: Reference,
  days: readonly DaysRead[],
): readonly AmountRead[] {
  const found: AmountRead[] = [];
  const cursor = new Cursor(tokens, lexicon, reference);
  for (let token = cursor.token(); token !== undefined; token = cursor.token()) {
    if (isIdle(token, lexicon)) {
      cursor.at++;
      continue;
    }
    const within = days.find(({ first, end, bare }) => !bare && first <= cursor.at && cursor.at < end);
    if (within !== undefined) {
      cursor.at = within.end;
      continue;
    }
    const start = cursor.at;
    const read = readAmount(cursor);
    const clashes = read !== null && days.some(({ first, end, bare }) => !bare && first < read.end && end > read.first);
    const isYear =
      read !== null && days.some(({ first, end, bare }) => bare && first === read.first && end === read.end);
    if (read === null || clashes) {
      cursor.at = start + 1;
      continue;
    }
    const money = read.unit !== null && (read.unit === "$" || /^[A-Z]{3}$/.test(read.unit));
    const end = amountGoesOn(tokens, lexicon, read, money);
    if (end === read.end && !isYear) found.push(read);
    cursor.at = end;
  }
  return found;
}

/** The words of a quote that a reading takes up. */
export function wordsOf(
  { text, tokens }: QuoteRead,
  { first, end }: { readonly first: number; readonly end: number },
): string {
  return text.slice(tokens[first]?.from ?? 0, tokens[end - 1]?.to ?? 0);
}
