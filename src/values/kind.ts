import type { Data } from "../model/data.ts";
import type { Denotation, Gap, Relation } from "../model/denotation.ts";
import type { Message } from "../model/message.ts";
import type { Property, Story } from "../model/story.ts";
import type { Range } from "./ranges.ts";

/** What reading or comparing a value may need to know: the property's own settings and the story's vocabulary. */
export interface ValueContext {
  readonly property: Property;
  readonly story: Vocabulary;
  /** BCP 47 tag of the article that says it. */
  readonly language: string;
}

/**
 * All that bears on how a denotation is said: the story's names and, of the property, whether zeros count as digits and what it is asked
 * in. It is said once for each of these.
 */
export interface SayingContext {
  readonly property: Pick<Property, "rounded" | "unit">;
  readonly story: Vocabulary;
}

/** What a story declares that bears on what its values mean. */
export type Vocabulary = Pick<Story, "entities" | "terms" | "rates" | "seasons">;

/** A value read: what it denotes, or why its kind cannot read it and the nearest form that it can. */
export type Reading<D> =
  | { readonly ok: true; readonly denotation: D; readonly unknown?: readonly UnknownName[] }
  | { readonly ok: false; readonly problem: Message; readonly suggestion?: string };

/** A name inside a value that the story does not declare, with the declared one that it may mean. */
export interface UnknownName {
  readonly name: string;
  readonly nearest: string | null;
}

/** Largest sets of denotations that one value satisfies. */
export interface Positions<D> {
  /** The values that satisfy each set; in the kind's own order where it has one. */
  readonly values: readonly D[];
  /** For each denotation given, the ranges of positions (first and last, included) that it spans; sorted. */
  readonly fits: readonly (readonly Range[])[];
  /** Set where there are so many that not all were looked for. Every denotation fits one that was found. */
  readonly partial?: boolean;
}

/** What lies between two values where nothing measures it, and they are not near. */
export const unmeasured: Gap = { amount: null, unit: null, near: false };

/** What factlint knows of one kind of value. All functions are pure, and symmetric where two values meet. */
export interface Kind<D extends Denotation> {
  /** Reads a value as written. It never guesses: what it cannot read is a problem that names the accepted forms. */
  read(written: Data, context: ValueContext): Reading<D>;
  /** How the first denotation stands to the second, as sets of possible values. */
  relate(a: D, b: D, context: ValueContext): Relation;
  /** What lies between two disjoint denotations. */
  gap(a: D, b: D, context: ValueContext): Gap;
  /** Whether no value lies outside both. A kind that does not say has values beyond all that are named. */
  coverAll?(a: D, b: D): boolean;
  /** Whether a denotation has both ends: "about 30", and not "at least 30". A kind that does not say has values without order. */
  isClosed?(denotation: D): boolean;
  /**
   * Says what a denotation leaves open, whether or not the desk doubts it. In English, what it says can be read again and denotes the
   * same, unless it is rounded.
   */
  describe(denotation: D, context: SayingContext): Message;
  /**
   * The largest sets of denotations that one value satisfies, in n log n where the kind is ordered. `counts`: how often
   * each is said, where that is more than once; it chooses among wordings.
   */
  positions(denotations: readonly D[], context: ValueContext, counts?: readonly number[]): Positions<D>;
  /** The narrowest denotation of the kind that holds all of these; null where it can say nothing. */
  hull(denotations: readonly D[], context: ValueContext): D | null;
  /** A denotation without values that are denied, as far as the rest is a value of the kind; null where nothing is left. */
  without?(from: D, denied: readonly D[], context: ValueContext): D | null;
}
