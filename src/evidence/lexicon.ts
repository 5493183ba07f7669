import type { BoundName, Language, PartName, QuantifierName, SeasonName, TimeUnit } from "../language/language.ts";
import { makeLexicon } from "./make-lexicon.ts";
import type { Phrases, Words } from "./phrases.ts";

/** The words of a language, ready to be looked up. */
export interface Lexicon {
  readonly language: Language;
  /** All words with which a phrase of any list begins. */
  readonly words: Words;
  readonly fillers: Phrases<true>;
  readonly months: Phrases<number>;
  /** Abbreviations count as months and weekdays only beside a number. */
  readonly shortMonths: Phrases<number>;
  /** 0 is Monday. */
  readonly weekdays: Phrases<number>;
  readonly shortWeekdays: Phrases<number>;
  readonly seasons: Phrases<SeasonName>;
  readonly nouns: Phrases<TimeUnit>;
  /** "last year", "gestern" as the platform has them, and days by name. */
  readonly named: Phrases<{ readonly unit: TimeUnit; readonly offset: number }>;
  readonly moveBefore: Phrases<number>;
  readonly moveAfter: Phrases<number>;
  readonly agoBefore: Phrases<-1 | 1>;
  readonly agoAfter: Phrases<-1 | 1>;
  readonly parts: Phrases<PartName>;
  readonly partsOfUnit: Phrases<{ readonly part: PartName; readonly unit: TimeUnit }>;
  readonly bounds: Phrases<BoundName>;
  readonly between: Phrases<true>;
  readonly betweenAnd: Phrases<true>;
  readonly rangeFrom: Phrases<true>;
  readonly rangeTo: Phrases<true>;
  readonly about: Phrases<true>;
  readonly numbers: Phrases<Atom>;
  readonly one: Phrases<true>;
  readonly numberAnd: Phrases<true>;
  readonly minus: Phrases<true>;
  readonly decimals: Phrases<string>;
  readonly fractions: Phrases<true>;
  readonly andHalf: Phrases<true>;
  readonly ordinals: Phrases<number>;
  readonly ordinalEnding: Phrases<true>;
  readonly quantifiers: Phrases<QuantifierName>;
  readonly quantifiersAfter: Phrases<QuantifierName>;
  readonly vague: Phrases<string>;
  readonly units: Phrases<string>;
  readonly negations: Phrases<true>;
  readonly reversers: Phrases<true>;
  readonly reversingEndings: readonly string[];
  readonly decimalMark: string;
  /** Parts of numbers in words that are written as one; null for languages that write none so. */
  readonly joined: JoinedNumbers | null;
}

/** The parts of numbers in words that are written as one. */
export interface JoinedNumbers {
  readonly atoms: ReadonlyMap<string, Atom | "and">;
  /** The first letters of the parts: a word without them is no number. */
  readonly beginnings: ReadonlySet<string>;
}

/** A piece of a number in words. */
export type Atom =
  | { readonly sort: "number"; readonly value: number }
  | { readonly sort: "hundred" }
  | { readonly sort: "magnitude"; readonly power: number }
  | { readonly sort: "dozen" };

const made = new Map<Language, Lexicon>();

/** The lexicon of a language; made once, when the first quote in it is read. */
export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language);
  if (known !== undefined) return known;
  const lexicon = makeLexicon(language);
  made.set(language, lexicon);
  return lexicon;
}
