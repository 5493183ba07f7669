import { type LanguageCode, languages } from "../../language/languages.ts";
import { makeLexicon } from "./make-lexicon.ts";

/** The lexicon of each language, as JSON; made while building. */
const texts: Readonly<Record<string, string>> = Object.fromEntries(
  (Object.keys(languages) as LanguageCode[]).map((code) => [code, JSON.stringify(makeLexicon(code))]),
);

export default texts;
