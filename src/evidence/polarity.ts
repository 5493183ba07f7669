import { type QuoteRead, wordsOf } from "./read-quote.ts";

/** What a quote says of yes and no. */
export interface Polarity {
  /** The negations in it, as they stand there. */
  readonly negations: readonly string[];
  /** Whether a word turns or softens them, or denies by itself: then words alone do not tell. */
  readonly open: boolean;
}

/** Reads the negations of a quote. */
export function polarityOf(read: QuoteRead): Polarity {
  const { tokens, lexicon } = read;
  const negations = new Set<string>();
  let open = false;
  for (const [at, { text }] of tokens.entries()) {
    const negation = lexicon.negations.at(tokens, at);
    if (negation !== null) negations.add(wordsOf(read, { first: at, end: at + negation.length }));
    if (lexicon.reversers.at(tokens, at) !== null || isReversed(text, lexicon.language.reversingEndings)) open = true;
  }
  return { negations: [...negations], open };
}

/** A word that denies by its own beginning or end: "unlikely", "kostenlos", "homeless". */
function isReversed(word: string, endings: string): boolean {
  if (word.length < 6) return false;
  if (/^(?:un|on|in|im|mis|dés)\p{L}{4}/u.test(word)) return true;
  return endings !== "" && endings.split("|").some((ending) => word.endsWith(ending));
}
