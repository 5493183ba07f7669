import type { Token } from "./tokens.ts";
import type { Unit } from "./unit.ts";

/** A piece of the text that may mean any of several units. */
export interface Unclear {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly units: readonly Unit[];
}

/** A place in a written quantity, and what reading on needs to know. */
export class Cursor {
  readonly tokens: readonly Token[];
  /** The property's unit. */
  readonly wanted: Unit | null;
  /** Whether a currency stands before the number that is being read. */
  money = false;
  /** A unit that was met and could be any of several. */
  unclear: Unclear | null = null;
  at = 0;

  constructor(tokens: readonly Token[], wanted: Unit | null) {
    this.tokens = tokens;
    this.wanted = wanted;
  }

  token(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** The text of the next token, "" at the end. */
  text(ahead = 0): string {
    return this.tokens[this.at + ahead]?.text ?? "";
  }

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  /** Steps over these words if they come next. */
  accept(words: string): boolean {
    const space = words.indexOf(" ");
    if (this.text() !== (space < 0 ? words : words.slice(0, space))) return false;
    const all = words.split(" ");
    if (!all.every((word, ahead) => this.text(ahead) === word)) return false;
    this.at += all.length;
    return true;
  }

  acceptAny(...phrases: readonly string[]): boolean {
    return phrases.some((words) => this.accept(words));
  }

  /** Goes back to where it stood where `read` finds nothing. */
  attempt<T>(read: (cursor: Cursor) => T | null): T | null {
    const { at } = this;
    const found = read(this);
    if (found === null) this.at = at;
    return found;
  }
}
