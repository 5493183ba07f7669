import type { Message } from "../model/message.ts";
import type { InterfaceLanguage, Words } from "./catalogue.ts";
import { english } from "./en/english.ts";

const languages: Readonly<Record<InterfaceLanguage, Words>> = { en: english };

/** Words a message in a language of the interface. */
export function say(message: Message, language: InterfaceLanguage): string {
  return languages[language].say(message);
}

/** The conventions and wordings of a language of the interface. */
export function wordsIn(language: InterfaceLanguage): Words {
  return languages[language];
}
