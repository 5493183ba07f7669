import type { DaySpan, KindName } from "./denotation.ts";
import type { Severity } from "./finding.ts";
import type { FileRecord } from "./record.ts";
import type { StoryRule } from "./story-rule.ts";

/** The shared vocabulary of the articles in one folder. */
export interface Story {
  /** The folder's name. */
  readonly id: string;
  readonly name: string;
  /** Where the seasons of its dates lie. */
  readonly seasons: Seasons;
  readonly entities: Readonly<Record<string, Entity>>;
  readonly outlets: Readonly<Record<string, Outlet>>;
  readonly origins: Readonly<Record<string, Origin>>;
  /** By dimension, then by term. */
  readonly terms: Readonly<Record<string, Readonly<Record<string, Term>>>>;
  readonly properties: Readonly<Record<string, Property>>;
  readonly rates: readonly Rate[];
  /** Its own rules. */
  readonly rules: readonly StoryRule[];
  /** The file that all this was read from, for places. */
  readonly record: FileRecord;
}

export type Seasons = "meteorological-north" | "meteorological-south" | "astronomical-north" | "astronomical-south";

export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: string | null;
  readonly aliases: readonly string[];
  /** The id of the whole that it is a part of. */
  readonly partOf: string | null;
}

export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly family: string | null;
}

export interface Origin {
  readonly id: string;
  readonly name: string;
  readonly by: string | null;
  readonly origins: readonly string[];
}

export interface Term {
  readonly id: string;
  /** What a report calls it; the id where the desk gave no other name. */
  readonly name: string;
  /** The terms directly above it (SKOS `broader`). */
  readonly broader: readonly string[];
}

export interface Property {
  readonly id: string;
  readonly question: string;
  readonly kind: KindName;
  /** Unit code of a quantity, or the word of the counted thing. */
  readonly unit: string | null;
  /** A share of the larger amount, as a decimal: "0.02" for 2%. */
  readonly tolerance: string | null;
  /** Trailing zeros of a whole number are not significant. */
  readonly rounded: boolean;
  /** Texts that differ conflict. */
  readonly exact: boolean;
  /** What a set holds. */
  readonly of: "term" | "entity";
  /** The dimension of a term, or of a set's terms. */
  readonly terms: string | null;
  /** The value may change in time: as-of days further apart than this many days set the earlier aside; null where it never changes. */
  readonly changes: number | null;
  /** How nested scopes compare; null where they do not. */
  readonly parts: "same" | "some" | null;
  /** Replaces the severity of the rules that report on it. */
  readonly severity: Severity | "off" | null;
}

/** What one unit of `from` cost in `to` on a day. */
export interface Rate {
  readonly from: string;
  readonly to: string;
  /** A decimal. */
  readonly rate: string;
  readonly on: string;
  readonly source: string | null;
}

/** A date as written, and the days that it leaves open. */
export interface WrittenDate {
  readonly written: string;
  readonly spans: readonly DaySpan[];
  readonly doubt: boolean;
}
