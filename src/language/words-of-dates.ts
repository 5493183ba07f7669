/** The words of dates, and of what moves and bounds them. */
export interface WordsOfDates {
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
  readonly about: string;
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
