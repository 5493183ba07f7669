/** The words of dates, and of what moves and bounds them. */
export interface WordsOfDates {
  /** Whether 3/4 is the third of April. */
  readonly dayFirst: boolean;
  /** Words that say nothing inside an expression of time: articles, "of", "in". */
  readonly fillers: string;
  /** Months by names that the platform does not have, by number; the short ones count only beside a number. */
  readonly months: { readonly long: string; readonly short: string };
  /** Months whose names are common words, too, and months only where something beside them says so: "may". */
  readonly commonMonths: string;
  /** What stands between a month and its day: "July the 4th". */
  readonly beforeDay: string;
  readonly seasons: Readonly<Record<SeasonName, string>>;
  /** Nouns of units of time besides those that the platform knows. */
  readonly nouns: Readonly<Partial<Record<TimeUnit, string>>>;
  /** What is so many of another unit: `fortnight:2 week`. */
  readonly otherUnits: string;
  /** Those of them that are of several units: "in the past years" is no year. */
  readonly plurals: string;
  /** What stands between a week and a day of it: "the week of 4 February". */
  readonly weekOf: string;
  /** Words before and after a unit that move it: last year, l'année dernière. */
  readonly last: Around;
  readonly this: Around;
  readonly next: Around;
  /** Two steps away: the year before last, `übernächste Woche`. */
  readonly beforeLast: Around;
  readonly afterNext: Around;
  /** Those words for "last" that may also name the last of several: "the last week of May". */
  readonly final: string;
  /** Those words that move with which a weekday is the nearest, unless that is a day or two away: "this coming Friday". */
  readonly nearest: string;
  /** What moves several units, with their number or without: "the past three weeks", "ces derniers mois", "within two weeks". */
  readonly several: { readonly past: string; readonly coming: string; readonly within: string };
  /** Two, where both are told of: `in den letzten beiden Tagen`. */
  readonly both: string;
  /** Whose time it is: "in his last two years" is not reckoned from today. */
  readonly possessives: string;
  /** Days, and other units, by name besides those that the platform knows: the eve, the day after, `Vorjahr`. */
  readonly days: readonly (readonly [words: string, offset: number, unit?: TimeUnit])[];
  /** Times of day that weekdays are joined to, `Dienstagabend`, or that stand behind them: "Tuesday night". */
  readonly dayParts: { readonly joined: string; readonly behind: string };
  /** Before the number of a day with that of its month: `am 9.11.`, "le 22/04". Where 3/4 may be two days, nothing. */
  readonly onDay: string;
  /** What stands before a day of which only the number is told: "on the 18th". */
  readonly onDayAlone: string;
  /** Whole units of a month in one word with its name: `Märzwoche`. */
  readonly monthUnits: string;
  /** "Les trois premiers mois": what counts several from the first on, besides the ordinals. */
  readonly firstSeveral: string;
  /** What puts a weekday so many weeks behind the coming one: `vendredi en huit:1`, "Friday week". */
  readonly weeksOn: string;
  /** What stands before the number of a week, by itself or only where a year is told: "in week 14 of 2020". */
  readonly numberedWeeks: { readonly alone: string; readonly ofYear: string };
  readonly decades: Decades;
  /** Behind a century that is not meant here: BC, `v. Chr.` */
  readonly beforeChrist: string;
  /** Days of every year that have a name, and when they are, as `feasts.ts` reads it: `silvester:12-31|karfreitag:easter-2`. */
  readonly feasts: string;
  /** Parts of a season in one word: `spätsommer:late summer`. */
  readonly partsOfSeason: string;
  readonly night: Night;
  readonly ago: Around;
  readonly ahead: Around;
  /** Words that reckon from what is told, and need not from today: "two years later", "now". */
  readonly reckonedFromTold: string;
  /** What stands between a distance and the point from which it is reckoned: "two weeks before Christmas". */
  readonly fromPoint: Around & { readonly from: string };
  readonly parts: Readonly<Partial<Record<PartName, string>>>;
  readonly over: Readonly<Record<OverName, string>>;
  /** One word for a part of a unit: `Jahresende`. */
  readonly partsOfUnit: readonly (readonly [words: string, part: PartName, unit: TimeUnit])[];
  readonly bounds: Readonly<Record<BoundName, string>>;
  /** Bounds that may stand behind their point: "20 November at the latest". */
  readonly boundsBehind: { readonly by: string; readonly earliest: string };
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

/** Words that stand before what they are said of, and words that stand behind it. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

export type SeasonName = "spring" | "summer" | "autumn" | "winter";
export type TimeUnit = "day" | "week" | "month" | "quarter" | "year" | "decade" | "century" | "weekend";
export type PartName =
  | "early"
  | "mid"
  | "late"
  | "start"
  | "end"
  | "half-1"
  | "half-2"
  | "year-half-1"
  | "year-half-2"
  | "quarter-1"
  | "quarter-2"
  | "quarter-3"
  | "quarter-4";
/** What is over of the current unit, or still to come: "earlier this year", "later this week". */
export type OverName = "earlier" | "so-far" | "to-come";
/** What lasts until a day ends with it, as what is done by it does; what begins from a day on, or at the earliest then, does as what began since. */
export type BoundName = "before" | "by" | "until" | "after" | "since" | "from" | "earliest";
