import type { LegalFamily } from "../../language/legal-forms.ts";
import { longForms, rankNames } from "../../language/name-words.ts";
import { fathersIn, givenIn, isNamed } from "./bound-words.ts";
import { letterBits } from "./edit-cost.ts";
import { type Token, tokensOf } from "./name-tokens.ts";
import { type Script, scriptOf } from "./plain-letters.ts";
import { romansIn, withNumbers } from "./spelled-numbers.ts";
import { withoutForms } from "./without-forms.ts";
import { unlessEmpty, withoutTitles } from "./without-titles.ts";
import { soundOf } from "./word-sound.ts";

/** A name taken apart so that it can be compared with another: in plain Latin letters where these are known. */
export interface ComparableName {
  /** The words that say who is named, in order; without titles, legal forms and particles unless nothing else is left. */
  readonly words: readonly NameWord[];
  /** Single letters, in order. */
  readonly initials: readonly string[];
  /** Numbers in figures, in code-unit order. */
  readonly numbers: readonly string[];
  /** The same as they are written, if all are Roman; else empty. */
  readonly romans: string;
  /** Whether it ends with the number one, which the first of a name bears only once there is a second. */
  readonly endsWithOne: boolean;
  /** What may be a given name before the one word, or a particle of it: "ben" in "Ben Lind". */
  readonly given: string | null;
  readonly particles: ReadonlySet<string>;
  /** All of it but titles and legal forms, without spaces; and as it is heard. */
  readonly joined: string;
  readonly joinedSound: string;
  readonly families: ReadonlySet<LegalFamily>;
  /** How many words `joined` is made of. */
  readonly parts: number;
  readonly script: Script;
  /** Whether a rank stood before it that is a name too: "General" of "General Motors". */
  readonly isRanked: boolean;
}

/** A word of a name that says who is named. */
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
  const { rest, families } = withoutForms(tokensOf(forwards(written)));
  const untitled = withoutTitles(rest);
  const named = withNumbers(untitled);
  const core = unlessEmpty(named, isNamed);
  const fatherTokens = fathersIn(named);
  const joined = named.map(({ text }) => text).join("");
  return {
    words: core
      .filter(({ text, initials }) => initials.length === 0 && !isNumber(text))
      .map((token) => nameWord(token, fatherTokens.has(token))),
    initials: core.flatMap(({ initials }) => initials),
    numbers: core.flatMap(({ text }) => (isNumber(text) ? text : [])).sort(),
    romans: romansIn(untitled),
    endsWithOne: named.at(-1)?.text === "1",
    given: givenIn(named),
    particles: new Set(named.flatMap((token) => (isNamed(token) ? [] : token.text))),
    joined,
    joinedSound: soundOf(joined),
    parts: named.length,
    families,
    script: scriptOf(written),
    isRanked: rest.some((token) => rankNames.has(token.text) && !untitled.includes(token)),
  };
}

/** "nodnoL fo rewoT": a name whose words end with their capitals was set from right to left. */
function forwards(written: string): string {
  if (!/^(?:[a-zß-öø-ÿ]+[A-ZÀ-ÖØ-Þ] ?){2,}$/.test(written)) return written;
  return written.replace(/\S+/g, (word) => [...word].reverse().join(""));
}

function nameWord({ text, aside }: Token, father: boolean): NameWord {
  const sound = soundOf(text);
  return { text, sound, soundBits: letterBits(sound), aside, father, longForms: longForms(text) };
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}
