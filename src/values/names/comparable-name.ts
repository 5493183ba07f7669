import { type LegalFamily, leadingForms, legalForms, legalWords, longestForm } from "../../language/legal-forms.ts";
import { particles, titles } from "../../language/name-words.ts";
import { isOneEdit, letterBits } from "./edit-cost.ts";
import { type Token, tokensOf } from "./name-tokens.ts";
import { type Script, scriptOf } from "./plain-letters.ts";
import { withNumbers } from "./spelled-numbers.ts";
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

interface WithoutForms {
  readonly rest: readonly Token[];
  readonly families: ReadonlySet<LegalFamily>;
}

/** Takes legal forms off the end of a name, and off its start where some countries put them. */
function withoutForms(tokens: readonly Token[]): WithoutForms {
  const families = new Set<LegalFamily>();
  let rest = tokens;
  for (let found = formAtEnd(rest); found !== null; found = formAtEnd(rest)) {
    families.add(found.family);
    rest = rest.slice(0, -found.length);
  }
  for (let found = formAtStart(rest); found !== null; found = formAtStart(rest)) {
    families.add(found.family);
    rest = rest.slice(found.length);
  }
  return { rest, families };
}

interface FoundForm {
  readonly family: LegalFamily;
  readonly length: number;
}

function formAtEnd(tokens: readonly Token[]): FoundForm | null {
  return longestFormOf(tokens, (length) => tokens.slice(-length), legalForms);
}

function formAtStart(tokens: readonly Token[]): FoundForm | null {
  return longestFormOf(tokens, (length) => tokens.slice(0, length), leadingForms);
}

/** The longest legal form that the words make; a name is never nothing but its form. */
function longestFormOf(
  tokens: readonly Token[],
  take: (length: number) => readonly Token[],
  forms: ReadonlyMap<string, LegalFamily>,
): FoundForm | null {
  for (let length = Math.min(longestForm, tokens.length - 1); length > 0; length -= 1) {
    const run = take(length);
    const family = forms.get(run.map(({ text }) => legalWord(text)).join(" "));
    if (family !== undefined && !(length === 1 && run.some(looksLikeName))) return { family, length };
  }
  return null;
}

/** "Na" and "Se" are names of people; the legal forms are written NA and SE. */
function looksLikeName({ text, capitalised }: Token): boolean {
  return text.length === 2 && capitalised && !["co", "oy", "ab"].includes(text);
}

/** The word of a long form that this may be with a slip. */
function legalWord(text: string): string {
  if (text.length < 6) return text;
  return legalWords.find((word) => isOneEdit(word, text)) ?? text;
}
