import type { Message } from "../model/message.ts";
import type { InterfaceLanguage, Words } from "./catalogue.ts";
import { german } from "./de/german.ts";
import { english } from "./en/english.ts";
import { french } from "./fr/french.ts";
import { dutch } from "./nl/dutch.ts";

const languages: Readonly<Record<InterfaceLanguage, Words>> = { en: english, de: german, nl: dutch, fr: french };

/** Words a message in a language of the interface. */
export function say(message: Message, language: InterfaceLanguage): string {
  return languages[language].say(message);
}

/** The conventions and wordings of a language of the interface. */
export function wordsIn(language: InterfaceLanguage): Words {
  return languages[language];
}
