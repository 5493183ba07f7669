import { harmlessBeginnings, reversingBeginnings } from "../language/reversing.ts";
import { type QuoteRead, quotedWords } from "./read-quote.ts";
import { isGluedBefore } from "./words/glued.ts";
import { isCommonLetter } from "./words/token-ends.ts";

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
    const length = negationAt(read, at);
    if (length > 0) negations.add(quotedWords(read, { first: at, end: at + length }));
    open ||=
      lexicon.reversers.at(tokens, at) !== null ||
      lexicon.exclusions.at(tokens, at) !== null ||
      isReversed(text, lexicon.reversingEndings);
  }
  return { negations: [...negations], open };
}

/** Of how many tokens the negation is that begins at one; 0 where none does, or where it begins a word: "no-fly zone". */
export function negationAt({ tokens, lexicon }: Pick<QuoteRead, "tokens" | "lexicon">, at: number): number {
  const length = lexicon.negations.at(tokens, at)?.length ?? 0;
  return length > 0 && tokens[at + length]?.spaced === false && isGluedBefore(tokens, at + length + 1, "-")
    ? 0
    : length;
}

/** A word that denies by its own beginning or end: "unlikely", "kostenlos", "homeless". */
function isReversed(word: string, endings: readonly string[]): boolean {
  return word.length >= 6 && (beginsReversed(word) || endings.some((ending) => word.endsWith(ending)));
}

function beginsReversed(word: string): boolean {
  const reversed = reversingBeginnings.some(
    (beginning) => word.startsWith(beginning) && fourLettersAt(word, beginning.length),
  );
  return reversed && !harmlessBeginnings.some((beginning) => word.startsWith(beginning));
}

function fourLettersAt(word: string, from: number): boolean {
  for (let at = from; at < from + 4; at++)
    if (!isCommonLetter(word.charCodeAt(at))) return /^\p{L}{4}/u.test(word.slice(from));
  return true;
}
