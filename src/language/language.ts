import type { WordsOfAmounts } from "./words-of-amounts.ts";
import type { Around, WordsOfDates } from "./words-of-dates.ts";
import type { WordsOfNumbers } from "./words-of-numbers.ts";

/** The words of one language that articles are written in. Every list is one text, its entries parted by `|`, in lower case. */
export interface Language extends WordsOfDates, WordsOfNumbers, WordsOfAmounts {
  /** The primary subtag of BCP 47. */
  readonly code: string;
  /** Whether `l'`, `d'` and the like are words of their own. */
  readonly elides: boolean;
  readonly between: readonly [between: string, and: string];
  readonly range: readonly [from: string, to: string];
  readonly or: string;
  readonly negations: string;
  /** Words that turn or soften what they stand with: refuse, without, first, hardly. With one of them, nobody can tell by words alone. */
  readonly reversers: string;
  readonly reversingEndings: string;
  /** How words end that are of several: a number before one counts them, and is no year. */
  readonly pluralEndings: string;
  /** Whether nouns have a capital. */
  readonly capitalNouns: boolean;
}

/** What the platform's CLDR data has of a language. */
export interface PlatformWords {
  /** Long and short names, January first. */
  readonly months: readonly (readonly string[])[];
  /** Long and short names, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  readonly relative: readonly (readonly (string | number)[])[];
  readonly nouns: Readonly<Record<string, readonly string[]>>;
  readonly ago: Around;
  readonly ahead: Around;
  readonly decimal: string;
  readonly group: string;
}
