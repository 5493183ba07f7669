import { primarySubtag } from "../model/language-tag.ts";
import { german } from "./de/german.ts";
import { english } from "./en/english.ts";
import { spanish } from "./es/spanish.ts";
import { french } from "./fr/french.ts";
import type { Language } from "./language.ts";
import { dutch } from "./nl/dutch.ts";

/** The languages whose quotes are read, in code-unit order. */
export const languages = { de: german, en: english, es: spanish, fr: french, nl: dutch } as const;

export type LanguageCode = keyof typeof languages;

/** The language of a BCP 47 tag, whatever its region; null where none is at hand. */
export function languageOf(tag: string): (Language & { readonly code: string }) | null {
  const code = primarySubtag(tag);
  return Object.hasOwn(languages, code) ? languages[code as LanguageCode] : null;
}
