import type { HelpMessages } from "../model/messages/help.ts";
import type { Catalogue, InterfaceLanguage } from "./catalogue.ts";
import { help as german } from "./de/help.ts";
import { help as english } from "./en/help.ts";
import { setOff } from "./fr/french.ts";
import { help as french } from "./fr/help.ts";
import { help as dutch } from "./nl/help.ts";
import { wordsIn } from "./say.ts";

/** Apart from the other catalogues, because few runs print help: this file is loaded when one does. */
export const helpCatalogues: Readonly<Record<InterfaceLanguage, Catalogue<HelpMessages>>> = {
  en: english,
  de: german,
  nl: dutch,
  fr: french,
};

/** Words something that the help says. */
export function sayHelp<Id extends keyof HelpMessages>(
  id: Id,
  args: HelpMessages[Id],
  language: InterfaceLanguage,
): string {
  const said = helpCatalogues[language][id](args, wordsIn(language));
  return language === "fr" ? setOff(said) : said;
}
