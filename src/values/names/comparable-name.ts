import type { LegalFamily } from "../../language/legal-forms.ts";
import { fathers, longForms, particles, rankNames, shipPrefixes, titles } from "../../language/name-words.ts";
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
  /** Stands in brackets, or after a slash. */
  readonly aside: boolean;
  /** Names the father: "bin Rashid". */
  readonly father: boolean;
  /** What it is a short form of, as a given name. */
  readonly longForms: readonly string[];
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
  const named = withNumbers(withoutTitles(rest));
  const core = unlessEmpty(named, isNamed);
  const fatherTokens = fathersIn(named);
  const joined = named.map(({ text }) => text).join("");
  return {
    words: core
      .filter(({ text, initials }) => initials.length === 0 && !isNumber(text))
      .map((token) => nameWord(token, fatherTokens.has(token))),
    initials: core.flatMap(({ initials }) => initials),
    numbers: core.flatMap(({ text }) => (isNumber(text) ? text : [])).sort(),
    joined,
    joinedSound: soundOf(joined),
    families,
    script: scriptOf(written),
  };
}

function nameWord({ text, aside }: Token, father: boolean): NameWord {
  const sound = soundOf(text);
  return { text, sound, soundBits: letterBits(sound), aside, father, longForms: longForms(text) };
}

function isNamed({ text, initials }: Token): boolean {
  return initials.length > 0 || !particles.has(text);
}

/** The words that "bin" and the like make the father's name: "al-Din" in "bin al-Din". */
function fathersIn(tokens: readonly Token[]): ReadonlySet<Token> {
  const found = new Set<Token>();
  let isFather = false;
  for (const token of tokens) {
    if (isFather && isNamed(token)) found.add(token);
    isFather = fathers.has(token.text) || (isFather && !isNamed(token));
  }
  return found;
}

/** A name is never nothing but titles. "King" is one before a name; after it, it is a name itself. */
function withoutTitles(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex((token, index) => !isTitle(token, index) && !rankNames.has(token.text));
  return unlessEmpty(tokens, (token, index) => index >= start && !isTitle(token, index));
}

/** "M." before a name is a title, and within it an initial; "MT Sounion" is a ship, and "Mt Fuji" a mountain. */
function isTitle({ text, initials, capitalised }: Token, index: number): boolean {
  const isKnown = titles.has(text) || (shipPrefixes.has(text) && !capitalised);
  return isKnown && (initials.length === 0 || index === 0);
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

function unlessEmpty(tokens: readonly Token[], keeps: (token: Token, index: number) => boolean): readonly Token[] {
  const kept = tokens.filter(keeps);
  return kept.length === 0 ? tokens : kept;
}
