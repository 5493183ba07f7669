/** The words of numbers, of their parts and ranks, and of shares. */
export interface WordsOfNumbers extends WordsOfShares {
  /** Whether numbers in words are written as one word: `zweihundertfünf`. */
  readonly joinsNumbers: boolean;
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
  /** Numbers with a word of their own, as decimals, a `k` for thousands: `anderhalf:1.5`, `drieënhalfduizend:3.5k`. */
  readonly decimals: string;
  /** What "and a half" is. */
  readonly andHalf: string;
  /** What parts a number in words from its decimals: "two point five". */
  readonly point: string;
  /** Where such a word is a moment: "at one point". */
  readonly pointInTime: string;
  /** What stands before a magnitude or unit of which there is only a part: `half a:0.5`. */
  readonly halves: string;
  /** Parts of a magnitude in one word: `viertelmillion:1/4 million`. */
  readonly partsOfPower: string;
  readonly ordinals: string;
  /** What follows the digits of a rank. */
  readonly ordinalEnding: string;
}

/** The words of parts of a whole. */
export interface WordsOfShares {
  /** Words of parts of a whole, and magnitudes that no value can be written with: a number before one is no amount of its own. */
  readonly fractions: string;
  /** What stands in shares of so many: "one in five". */
  readonly outOf: string;
  /** Shares of something that is named behind, by what the desk would write: `half of:1 in 2`. */
  readonly shares: string;
  /** Words for a share that are one only with a quantifier before them or between others: "more than half". */
  readonly bareShares: string;
  /** Parts of a whole by how many make it up: `third:3`. */
  readonly wholeParts: string;
  /** Those of them that are no ranks, either: a single one is a share, whatever follows. */
  readonly sureParts: string;
  /** What joins a share to its whole: "a third of". */
  readonly partOf: string;
  /** What joins a part to the unit or magnitude that it is of: "a quarter of a million". */
  readonly ofOne: string;
  /** What stands before a share by or to which something changes: "by a third". */
  readonly changedBy: string;
  /** "Every", before the rank that a share is said with: "jedes fünfte Kind". */
  readonly every: string;
}
