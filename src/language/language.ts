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
  /** Months by names that the platform does not have, by number; the short ones count only beside a number. */
  readonly months: { readonly long: string; readonly short: string };
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
  /** Days, and other units, by name besides those that the platform knows: the eve, the day after, `Vorjahr`. */
  readonly days: readonly (readonly [words: string, offset: number, unit?: TimeUnit])[];
  /** Times of day that weekdays are joined to: `Dienstagabend`. */
  readonly dayParts: string;
  readonly decades: Decades;
  /** Days of every year that have a name, by month and day: `silvester:12-31`. */
  readonly fixedDays: string;
  readonly night: Night;
  readonly ago: Around;
  readonly ahead: Around;
  /** Words that reckon from what is told, and need not from today: "two years later", "now". */
  readonly reckonedFromTold: string;
  readonly parts: Readonly<Partial<Record<PartName, string>>>;
  /** One word for a part of a unit: `Jahresende`. */
  readonly partsOfUnit: readonly (readonly [words: string, part: PartName, unit: TimeUnit])[];
  readonly bounds: Readonly<Record<BoundName, string>>;
  readonly between: readonly [between: string, and: string];
  readonly range: readonly [from: string, to: string];
  /** What stands between what an amount was and what it is. */
  readonly toward: string;
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
  /** What stands before a magnitude or unit of which there is only a part: `half a:0.5`. */
  readonly halves: string;
  /** Shares of something that is named behind, by what the desk would write: `half of:1 in 2`. */
  readonly shares: string;
  /** Parts of a whole by how many make it up: `third:3`. */
  readonly wholeParts: string;
  /** What joins a share to its whole: "a third of". */
  readonly partOf: string;
  /** "Every", before the rank that a share is said with: "jedes fünfte Kind". */
  readonly every: string;
  /** What behind a number makes it no amount: of a factor ("three times as many"), of a clock time. */
  readonly notCounted: string;
  /** Endings of a number in words that bear its unit: `dreijährige`, by what the desk would write. */
  readonly unitEndings: string;
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
  /** How words end that are of several: a number before one counts them, and is no year. */
  readonly pluralEndings: string;
  /** Whether nouns have a capital. */
  readonly capitalNouns: boolean;
}

/** What stands before a day of which the night before is meant, too ("in der Nacht zum"), or before two days and between them. */
export interface Night {
  readonly to: string;
  readonly from: string;
  readonly joint: string;
}

/** How a language names decades: "the 1990s", "jaren negentig", `Neunzigerjahre`. */
export interface Decades {
  /** Before the number. */
  readonly before: string;
  /** What is joined to its digits. */
  readonly endings: string;
  /** Words by the first year within their century: `neunzigerjahre:90`. */
  readonly words: string;
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
/** What lasts until a day ends with it, as what is done by it does; what begins from a day on, or at the earliest then, does as what began since. */
export type BoundName = "before" | "by" | "until" | "after" | "since" | "from" | "earliest";
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
