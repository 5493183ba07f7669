/** The words of one language that articles are written in. Every list is one text, its entries parted by `|`, in lower case. */
export interface Language {
  /** The primary subtag of BCP 47. */
  readonly code: string;
  /** Whether numbers in words are written as one word: `zweihundertfünf`. */
  readonly joinsNumbers: boolean;
  /** Whether `l'`, `d'` and the like are words of their own. */
  readonly elides: boolean;
  /** Whether 3/4 is the third of April. */
  readonly dayFirst: boolean;
  /** Words that say nothing inside an expression of time: articles, "of", "in". */
  readonly fillers: string;
  readonly seasons: Readonly<Record<SeasonName, string>>;
  /** Nouns of units of time besides those that the platform knows. */
  readonly nouns: Readonly<Partial<Record<TimeUnit, string>>>;
  /** Those of them that are of several units: "in the past years" is no year. */
  readonly plurals: string;
  /** What stands between a week and a day of it: "the week of 4 February". */
  readonly weekOf: string;
  /** Words before and after a unit that move it: last year, l'année dernière. */
  readonly last: Around;
  readonly this: Around;
  readonly next: Around;
  /** Days by name besides those that the platform knows: the eve, the day after. */
  readonly days: readonly (readonly [words: string, offset: number])[];
  readonly ago: Around;
  readonly ahead: Around;
  readonly parts: Readonly<Partial<Record<PartName, string>>>;
  /** One word for a part of a unit: `Jahresende`. */
  readonly partsOfUnit: readonly (readonly [words: string, part: PartName, unit: TimeUnit])[];
  readonly bounds: Readonly<Record<BoundName, string>>;
  readonly between: readonly [between: string, and: string];
  readonly range: readonly [from: string, to: string];
  readonly or: string;
  readonly about: string;
  /** Numbers below a hundred, and what is not put together from others. */
  readonly numbers: string;
  readonly hundred: string;
  /** Hundreds with a word of their own: `quinientos`. */
  readonly hundreds: string;
  readonly thousand: string;
  /** Words by the power of ten that they multiply with: `million:6`. */
  readonly magnitudes: string;
  /** Words for one that are articles, too, and count only before a magnitude or a unit of time. */
  readonly one: string;
  /** What joins the parts of a number. */
  readonly numberAnd: string;
  readonly minus: string;
  /** Numbers with a word of their own, as decimals: `anderhalf:1.5`. */
  readonly decimals: string;
  /** Words of parts of a whole, and magnitudes that no value can be written with: a number before one is no amount of its own. */
  readonly fractions: string;
  /** What stands in shares of so many: "one in five". */
  readonly outOf: string;
  /** What "and a half" is. */
  readonly andHalf: string;
  readonly point: string;
  readonly ordinals: string;
  /** What follows the digits of a rank. */
  readonly ordinalEnding: string;
  /** What words before a number make of it, by what the desk would write. */
  readonly quantifiers: Readonly<Partial<Record<QuantifierName, string>>>;
  readonly quantifiersAfter: Readonly<Partial<Record<QuantifierName, string>>>;
  /** Amounts without a number, by what the desk would write. */
  readonly vague: Readonly<Record<string, string>>;
  /** Units and currencies, by what the desk would write. */
  readonly units: Readonly<Record<string, string>>;
  readonly negations: string;
  /** Words that turn or soften what they stand with: refuse, without, first, hardly. With one of them, nobody can tell by words alone. */
  readonly reversers: string;
  readonly reversingEndings: string;
}

export interface Around {
  readonly before: string;
  readonly after: string;
}

export type SeasonName = "spring" | "summer" | "autumn" | "winter";
export type TimeUnit = "day" | "week" | "month" | "quarter" | "year" | "decade" | "weekend";
export type PartName =
  | "early"
  | "mid"
  | "late"
  | "start"
  | "end"
  | "half-1"
  | "half-2"
  | "quarter-1"
  | "quarter-2"
  | "quarter-3"
  | "quarter-4";
export type BoundName = "before" | "by" | "after" | "since";
export type QuantifierName = "about" | "nearly" | "just over" | "more than" | "less than" | "at least" | "up to";

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
