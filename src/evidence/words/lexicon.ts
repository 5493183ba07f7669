import type { Language } from "../../language/language.ts";
import { type JoinedNumbers, joinedNumbers } from "./joined-numbers.ts";
import texts from "./lexicon-texts.ts?made";
import type { Atom, Lists } from "./lists.ts";
import { Phrases, Words } from "./phrases.ts";

/** The words of a language, ready to be looked up. */
export interface Lexicon extends Lists {
  readonly language: Language;
  /** All words with which a phrase of any list begins. */
  readonly words: Words;
  readonly reversingEndings: readonly string[];
  readonly pluralEndings: readonly string[];
  readonly aheadEndings: readonly string[];
  readonly decimalMark: string;
  /** Parts of numbers in words that are written as one; null for languages that write none so. */
  readonly joined: JoinedNumbers | null;
}

/** A lexicon as the build writes it. */
export interface WrittenLexicon {
  /** The name and the bit of each list, in the order of their places. */
  readonly lists: readonly (readonly [name: keyof Lists, bit: number])[];
  /** As `Words` reads them. */
  readonly words: readonly string[];
  readonly reversingEndings: readonly string[];
  readonly pluralEndings: readonly string[];
  readonly aheadEndings: readonly string[];
  readonly decimalMark: string;
  readonly atoms: readonly (readonly [string, Atom | "and"])[] | null;
  /** Numbers with a half in one word, where numbers are written so. */
  readonly halves: readonly (readonly [string, string])[];
  readonly unitEndings: readonly (readonly [ending: string, unit: string])[];
}

const read = new Map<Language, Lexicon>();

/** The lexicon of a language; read when the first quote in it is. */
export function lexiconOf(language: Language & { readonly code: string }): Lexicon {
  const known = read.get(language);
  if (known !== undefined) return known;
  const lexicon = readLexicon(language, JSON.parse(texts[language.code] ?? "") as WrittenLexicon);
  read.set(language, lexicon);
  return lexicon;
}

function readLexicon(language: Language, written: WrittenLexicon): Lexicon {
  const { words, reversingEndings, pluralEndings, aheadEndings, decimalMark, atoms, halves, unitEndings } = written;
  const lists = written.lists.map(([name, bit]) => [name, new Phrases<unknown>(bit)] as const);
  return {
    language,
    ...(Object.fromEntries(lists) as unknown as Lists),
    words: new Words(
      words,
      lists.map(([, list]) => list),
    ),
    reversingEndings,
    pluralEndings,
    aheadEndings,
    decimalMark,
    joined: atoms === null ? null : joinedNumbers(atoms, halves, unitEndings),
  };
}
