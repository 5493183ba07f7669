import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Language } from "./language.ts";
import { nl } from "./nl.ts";

/** The languages whose quotes are read, in code-unit order. */
export const languages = { de, en, es, fr, nl } as const;

export type LanguageCode = keyof typeof languages;

/** The language of a BCP 47 tag, whatever its region; null where none is at hand. */
export function languageOf(tag: string): (Language & { readonly code: string }) | null {
  const end = tag.indexOf("-");
  const code = (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
  return Object.hasOwn(languages, code) ? languages[code as LanguageCode] : null;
}
