import { type InterfaceLanguage, interfaceLanguages } from "../messages/catalogue.ts";

/** The language that the environment asks for, by the order of POSIX and gettext; English where factlint does not speak it. */
export function environmentLanguage(environment: NodeJS.ProcessEnv = process.env): InterfaceLanguage {
  const { LC_ALL, LC_MESSAGES, LANG, LANGUAGE } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "") ?? "";
  // The locale C asks for no language at all, whatever else is set.
  if (/^(?:C|POSIX)(?:\.|$)/.test(locale)) return "en";
  const wanted = [...(LANGUAGE ?? "").split(":"), locale].map((value) => value.slice(0, 2).toLowerCase());
  return wanted.flatMap((code) => interfaceLanguages.find((language) => language === code) ?? [])[0] ?? "en";
}

/** The language by its code, as the configuration has it. */
export function languageNamed(code: string): InterfaceLanguage {
  return interfaceLanguages.find((language) => language === code) ?? "en";
}
