import type { QuantifierName } from "../../language/words-of-amounts.ts";
import type { BoundName, OverName, PartName, SeasonName, TimeUnit } from "../../language/words-of-dates.ts";
import type { Phrases } from "./phrases.ts";

/** The lists of phrases of a language, by what they are of. */
export interface Lists {
  readonly fillers: Phrases<true>;
  readonly months: Phrases<number>;
  /** Abbreviations count as months and weekdays only beside a number. */
  readonly shortMonths: Phrases<number>;
  readonly commonMonths: Phrases<true>;
  readonly beforeDay: Phrases<true>;
  /** 0 is Monday. */
  readonly weekdays: Phrases<number>;
  readonly shortWeekdays: Phrases<number>;
  readonly seasons: Phrases<SeasonName>;
  readonly nouns: Phrases<TimeUnit>;
  /** "fortnight" */
  readonly otherUnits: Phrases<{ readonly count: number; readonly unit: TimeUnit }>;
  /** Those of several units. */
  readonly plurals: Phrases<true>;
  readonly weekOf: Phrases<true>;
  /** "last year", "gestern" as the platform has them, and days by name. */
  readonly named: Phrases<{ readonly unit: TimeUnit; readonly offset: number }>;
  readonly moveBefore: Phrases<number>;
  readonly moveAfter: Phrases<number>;
  readonly final: Phrases<true>;
  readonly nearest: Phrases<true>;
  readonly severalPast: Phrases<true>;
  readonly severalComing: Phrases<true>;
  readonly severalWithin: Phrases<true>;
  readonly both: Phrases<true>;
  readonly possessives: Phrases<true>;
  readonly weeksOn: Phrases<number>;
  readonly dayPartsBehind: Phrases<true>;
  readonly weekNumbered: Phrases<true>;
  readonly weekNumberedOfYear: Phrases<true>;
  readonly onDay: Phrases<true>;
  readonly onDayAlone: Phrases<true>;
  readonly monthUnits: Phrases<{ readonly month: number; readonly unit: TimeUnit }>;
  readonly firstSeveral: Phrases<true>;
  readonly pointBefore: Phrases<true>;
  readonly pointAfter: Phrases<true>;
  readonly pointFrom: Phrases<true>;
  readonly agoBefore: Phrases<-1 | 1>;
  readonly agoAfter: Phrases<-1 | 1>;
  readonly reckonedFromTold: Phrases<true>;
  readonly decadesBefore: Phrases<true>;
  readonly decadeEndings: Phrases<true>;
  /** The first year within their century. */
  readonly decadeWords: Phrases<number>;
  readonly beforeChrist: Phrases<true>;
  /** When they are, as `feasts.ts` reads it. */
  readonly feasts: Phrases<string>;
  /** "late summer" */
  readonly partsOfSeason: Phrases<readonly [part: PartName, season: SeasonName]>;
  readonly nightTo: Phrases<true>;
  readonly nightFrom: Phrases<true>;
  readonly nightJoint: Phrases<true>;
  readonly parts: Phrases<PartName>;
  readonly over: Phrases<OverName>;
  readonly partsOfUnit: Phrases<{ readonly part: PartName; readonly unit: TimeUnit }>;
  readonly bounds: Phrases<BoundName>;
  readonly boundsBehind: Phrases<"by" | "earliest">;
  readonly between: Phrases<true>;
  readonly betweenAnd: Phrases<true>;
  readonly or: Phrases<true>;
  readonly rangeFrom: Phrases<true>;
  readonly rangeTo: Phrases<true>;
  readonly toward: Phrases<true>;
  readonly about: Phrases<true>;
  readonly numbers: Phrases<Atom>;
  readonly one: Phrases<true>;
  readonly numberAnd: Phrases<true>;
  readonly minus: Phrases<true>;
  readonly decimals: Phrases<string>;
  readonly point: Phrases<true>;
  readonly pointInTime: Phrases<true>;
  readonly fractions: Phrases<true>;
  readonly andHalf: Phrases<true>;
  readonly outOf: Phrases<true>;
  readonly halves: Phrases<string>;
  readonly partsOfPower: Phrases<string>;
  readonly shares: Phrases<string>;
  readonly bareShares: Phrases<string>;
  /** How many of them make up the whole. */
  readonly wholeParts: Phrases<number>;
  readonly sureParts: Phrases<true>;
  readonly partOf: Phrases<true>;
  readonly ofOne: Phrases<true>;
  readonly changedBy: Phrases<true>;
  readonly every: Phrases<true>;
  readonly notCounted: Phrases<true>;
  readonly ordinals: Phrases<number>;
  readonly ordinalEnding: Phrases<true>;
  readonly quantifiers: Phrases<QuantifierName>;
  readonly quantifiersAfter: Phrases<QuantifierName>;
  readonly moreOrDuring: Phrases<true>;
  readonly vague: Phrases<string>;
  readonly units: Phrases<string>;
  readonly smallerAnd: Phrases<true>;
  readonly belowZero: Phrases<true>;
  readonly negations: Phrases<true>;
  readonly reversers: Phrases<true>;
  readonly reachedBy: Phrases<true>;
  readonly boundBefore: Phrases<true>;
  readonly joints: Phrases<true>;
  readonly changes: Phrases<true>;
  readonly changesBehind: Phrases<true>;
  readonly changeParticles: Phrases<true>;
  readonly mayBe: Phrases<true>;
  readonly exclusions: Phrases<true>;
  readonly ahead: Phrases<true>;
  readonly notDenied: Phrases<true>;
  readonly clockUnits: Phrases<true>;
  readonly clockBefore: Phrases<true>;
  readonly clockAfter: Phrases<true>;
}

/** A piece of a number in words. */
export type Atom =
  | { readonly sort: "number"; readonly value: number }
  | { readonly sort: "hundred" }
  | { readonly sort: "magnitude"; readonly power: number }
  | { readonly sort: "dozen" };
