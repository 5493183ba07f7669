import { type LegalFamily, leadingForms, legalForms, legalWords, longestForm } from "../../language/legal-forms.ts";
import { keptIn } from "../../model/kept.ts";
import { isOneEdit } from "./edit-cost.ts";
import type { Token } from "./name-tokens.ts";

/** A name without its legal forms, and what kinds of company these make. */
export interface WithoutForms {
  readonly rest: readonly Token[];
  readonly families: ReadonlySet<LegalFamily>;
}

/** Takes legal forms off the end of a name, and off its start where some countries put them. */
export function withoutForms(tokens: readonly Token[]): WithoutForms {
  const families = new Set<LegalFamily>();
  let rest: readonly Word[] = tokens.map((token) => ({ token, legal: legalWord(token.text) }));
  for (let form = formAtEnd(rest); form !== null; form = formAtEnd(rest)) {
    families.add(form.family);
    rest = rest.slice(0, -form.length);
  }
  for (let form = formAtStart(rest); form !== null; form = formAtStart(rest)) {
    families.add(form.family);
    rest = rest.slice(form.length);
  }
  return { rest: rest.map(({ token }) => token), families };
}

interface Word {
  readonly token: Token;
  /** The word of a legal form that it may be. */
  readonly legal: string;
}

interface Form {
  readonly family: LegalFamily;
  readonly length: number;
}

function formAtEnd(words: readonly Word[]): Form | null {
  return longestOf(words, (length) => words.slice(-length), legalForms, looksLikeLastName);
}

function formAtStart(words: readonly Word[]): Form | null {
  return longestOf(words, (length) => words.slice(0, length), leadingForms, looksLikeName);
}

/** "GmbH & Co. KG" and "Ses & Cie": what stands between forms, or between a name and its form. */
const conjunctions: ReadonlySet<string> = new Set(["and", "und", "et", "en", "y", "e", "og", "och"]);

/** The longest legal form that the words make; a name is never nothing but its form. */
function longestOf(
  words: readonly Word[],
  take: (length: number) => readonly Word[],
  forms: ReadonlyMap<string, LegalFamily>,
  isName: (word: Word) => boolean,
): Form | null {
  for (let length = Math.min(longestForm, words.length - 1); length > 0; length -= 1) {
    const run = take(length).filter(({ legal }) => !conjunctions.has(legal));
    const family = forms.get(run.map(({ legal }) => legal).join(" "));
    if (family !== undefined && !(run.length === 1 && run.some(isName))) return { family, length };
  }
  return null;
}

/** "Na", "Se" and "Ab" are names of people, as may be what lacks its vowels; the legal forms are written NA, SE and AB. */
function looksLikeName({ token: { text, capitalised, bare } }: Word): boolean {
  return bare || (text.length === 2 && capitalised);
}

/** "Co", "Oy" and "Ab" after a name are no names. */
function looksLikeLastName(word: Word): boolean {
  return looksLikeName(word) && (word.token.bare || !["co", "oy", "ab"].includes(word.token.text));
}

/** The word of a long form that this may be with a slip. */
function legalWord(text: string): string {
  if (text.length < 6) return text;
  return wordsOfLength(text.length).find((word) => isOneEdit(word, text)) ?? text;
}

const byLength = new Map<number, readonly string[]>();

/** The long words that a word of this many letters may be with a slip. */
function wordsOfLength(length: number): readonly string[] {
  return keptIn(byLength, length, () => legalWords.filter((word) => Math.abs(word.length - length) <= 1));
}
