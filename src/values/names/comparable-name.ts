import type { LegalFamily } from "../../language/legal-forms.ts";
import { particles, titles } from "../../language/name-words.ts";
import { letterBits } from "./edit-cost.ts";
import { type Token, tokensOf } from "./name-tokens.ts";
import { type Script, scriptOf } from "./plain-letters.ts";
import { withNumbers } from "./spelled-numbers.ts";
import { withoutForms } from "./without-forms.ts";
import { soundOf } from "./word-sound.ts";

/** A name taken apart so that it can be compared with another: in plain Latin letters where these are known. */
export interface ComparableName {
  /** The words that say who is named, in order; without titles, legal forms and particles unless nothing else is left. */
  readonly words: readonly NameWord[];
  /** Single letters, in order. */
  readonly initials: readonly string[];
  /** Numbers in figures, in code-unit order. */
  readonly numbers: readonly string[];
  /** All of it but titles and legal forms, without spaces; and as it is heard. */
  readonly joined: string;
  readonly joinedSound: string;
  readonly families: ReadonlySet<LegalFamily>;
  readonly script: Script;
}

export interface NameWord {
  readonly text: string;
  readonly sound: string;
  /** Which letters the sound has (edit-cost.ts). */
  readonly soundBits: number;
  /** Stands in brackets. */
  readonly aside: boolean;
}

/** Longer names are cut: no name that a desk prints is so long, and comparing costs the square of it. */
const longestName = 200;

/** Names taken apart before: claims repeat the same few. */
const known = new Map<string, ComparableName>();
const mostKnown = 20_000;

/** A name taken apart, as names are compared; a very long one is cut. */
export function comparableName(name: string): ComparableName {
  const written = name.slice(0, longestName);
  const found = known.get(written) ?? takeApart(written);
  if (known.size >= mostKnown) known.clear();
  known.set(written, found);
  return found;
}

function takeApart(written: string): ComparableName {
  const { rest, families } = withoutForms(tokensOf(written));
  const named = withNumbers(unlessEmpty(rest, (token, index) => !isTitle(token, index)));
  const core = unlessEmpty(named, ({ text, initials }) => initials.length > 0 || !particles.has(text));
  const joined = named.map(({ text }) => text).join("");
  return {
    words: core.filter(({ text, initials }) => initials.length === 0 && !isNumber(text)).map(nameWord),
    initials: core.flatMap(({ initials }) => initials),
    numbers: core.flatMap(({ text }) => (isNumber(text) ? text : [])).sort(),
    joined,
    joinedSound: soundOf(joined),
    families,
    script: scriptOf(written),
  };
}

function nameWord({ text, aside }: Token): NameWord {
  const sound = soundOf(text);
  return { text, sound, soundBits: letterBits(sound), aside };
}

/** "M." before a name is a title, and within it an initial. */
function isTitle({ text, initials }: Token, index: number): boolean {
  return titles.has(text) && (initials.length === 0 || index === 0);
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

function unlessEmpty(tokens: readonly Token[], keeps: (token: Token, index: number) => boolean): readonly Token[] {
  const kept = tokens.filter(keeps);
  return kept.length === 0 ? tokens : kept;
}
