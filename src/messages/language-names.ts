import type { InterfaceLanguage } from "./catalogue.ts";

/** What a language is called in a language of the interface, after CLDR; its code where it has no name there. */
export function languageName(code: string, spoken: InterfaceLanguage): string {
  return new Intl.DisplayNames(spoken, { type: "language" }).of(code) ?? code;
}
