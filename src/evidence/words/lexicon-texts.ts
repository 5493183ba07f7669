import { languages } from "../../language/languages.ts";
import { makeLexicon } from "./make-lexicon.ts";

/** The lexicon of each language, as JSON; made while building. */
const texts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(languages).map(([code, language]) => [code, JSON.stringify(makeLexicon(language))]),
);

export default texts;
