import type { DaySpan } from "../../model/denotation.ts";
import type { Seasons } from "../../model/story.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Phrases } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** When a quote was written and what it looks to. */
export interface Reference {
  /** The days on which the article may have been published; null where nothing dates it. */
  readonly published: DaySpan | null;
  /** Whether the claim reports or announces: what has no year lies before or after the publication; null where either may be. */
  readonly tense: "past" | "future" | null;
  readonly seasons: Seasons;
}

/** A text in tokens of its language. */
export class Tokens {
  /** The normalised text itself: tokens are in lower case. */
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** The bits of all lists of which a phrase may begin somewhere in it: no reader that needs another list can find anything. */
  readonly present: number;

  constructor({ source, tokens, lexicon, present }: Tokens) {
    this.source = source;
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.present = present;
  }
}

/** More articles and prepositions than these stand nowhere in a row. */
const mostFillers = 4;

/** A place in a quote that is being read. */
export class Cursor extends Tokens {
  reference: Reference;
  at = 0;
  /** Whether what was read depends on the day of publication. */
  relative = false;
  /** Whether the last point that was read only lacks its year, or is a weekday of some week. */
  yearless = false;
  /** Where the words end that measure time, too, in the last that was read: "in the past three weeks". */
  measured = 0;
  /** Whether anything that was tried asked when the article was published, or what it looks to. */
  anchored = false;

  constructor(text: Tokens, reference: Reference) {
    super(text);
    this.reference = reference;
  }

  token(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  text(ahead = 0): string {
    return this.tokens[this.at + ahead]?.text ?? "";
  }

  /** Whether a mark or word comes next, with no space before it. */
  isGlued(text: string, ahead = 0): boolean {
    const token = this.tokens[this.at + ahead];
    return token?.text === text && !token.spaced;
  }

  /** Whether a phrase of a list may stand anywhere in the quote. */
  has(phrases: Phrases<unknown>): boolean {
    return (this.present & phrases.bit) !== 0;
  }

  /** What the phrase at this place means, and steps over it; null where there is none. */
  take<T>(phrases: Phrases<T>): T | null {
    const found = phrases.at(this.tokens, this.at);
    if (found === null) return null;
    this.at += found.length;
    return found.value;
  }

  peek<T>(phrases: Phrases<T>, ahead = 0): T | null {
    return phrases.at(this.tokens, this.at + ahead)?.value ?? null;
  }

  /** Goes back to where it stood where `read` finds nothing. */
  attempt<T>(read: (cursor: Cursor) => T | null): T | null {
    const { at, relative } = this;
    const found = read(this);
    if (found === null) {
      this.at = at;
      this.relative = relative;
    }
    return found;
  }

  /** Attempts it where a phrase of one of some lists, by their bits, may begin here. */
  attemptAt<T>(lists: number, read: (cursor: Cursor) => T | null): T | null {
    const token = this.tokens[this.at];
    return token === undefined || (token.begins & lists) === 0 ? null : this.attempt(read);
  }

  /** Reads what lies before the publication or after it, or may do either, whatever the claim looks to. */
  inTense<T>(tense: Reference["tense"], read: (cursor: Cursor) => T): T {
    const { reference } = this;
    this.reference = { ...reference, tense };
    const found = read(this);
    this.reference = reference;
    return found;
  }

  /** Reads here or, where that finds nothing, behind an article, preposition or comma, or a few of them. */
  behindFillers<T>(read: (cursor: Cursor) => T | null): T | null {
    return this.#behind(read, true);
  }

  /** As behind fillers, but behind no comma. */
  behindFillerWords<T>(read: (cursor: Cursor) => T | null): T | null {
    return this.#behind(read, false);
  }

  #behind<T>(read: (cursor: Cursor) => T | null, passesMarks: boolean): T | null {
    const { at, relative } = this;
    for (let count = 0; count <= mostFillers; count++) {
      const found = this.attempt(read);
      if (found !== null) return found;
      const isStopped = !passesMarks && this.token()?.sort === "mark";
      if (isStopped || this.take(this.lexicon.fillers) === null) break;
    }
    this.at = at;
    this.relative = relative;
    return null;
  }
}
