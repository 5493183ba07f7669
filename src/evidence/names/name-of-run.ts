import { isDemonym } from "../../language/demonyms.ts";
import { titles } from "../../language/name-words.ts";
import { isInstitution, isRole } from "../../language/role-words.ts";
import { isNumber, isOfAmount, isOfTime } from "./known-words.ts";

/** Words with capitals in a row, whether they begin a sentence, and the word before them. */
export interface Run {
  readonly words: readonly string[];
  readonly begins: boolean;
  readonly behind: string;
}

/** What is known of the text that a run stands in. */
export interface RunContext {
  /** One that factlint reads; empty for any other. */
  readonly language: string;
  /** Whether every noun has a capital there, so that a single one tells no name. */
  readonly capitalNouns: boolean;
  readonly openers: ReadonlySet<string>;
  /** The words that stand in the text in small letters, too. */
  readonly small: ReadonlySet<string>;
}

/** Words with capitals as a name; null where they are none. */
export function nameOf({ words, begins, behind }: Run, context: RunContext): string | null {
  const { language, capitalNouns } = context;
  const opened = begins ? withoutOpeners(words, context) : words;
  const counted = withoutCounted(opened, words.at(-opened.length - 1) ?? behind, context);
  const named = withoutRoles(counted, language);
  const rest = withoutDemonym(named, language);
  if (rest.every((word) => titles.has(word.toLowerCase()) || isOfTime(word, language) || isOfAmount(word, language)))
    return null;
  if (rest.length > 1) return rest.join(" ");
  const [only = ""] = rest;
  if (isDemonym(only, language) || isRole(only, language)) return null;
  if (named.length < counted.length || hasSecondCapital(only, language)) return only;
  // Behind a dash a sentence may begin: "NEW YORK (AP) – The boss".
  if (context.openers.has(only.toLowerCase())) return null;
  const isInside = !begins || counted.length < words.length;
  return isInside && !capitalNouns ? only : null;
}

/** In a German compound each noun has a capital, also one of a country or body: `Telemedizin-Markt`, `US-Medien`, but `GeekWire`. */
function hasSecondCapital(word: string, language: string): boolean {
  const parts = language === "de" ? word.split("-").filter((part) => !frequent.test(part)) : [word];
  return parts.some((part) => /\p{Lu}.*\p{Lu}/u.test(part));
}

/** What many things are of, and no name of them. */
const frequent = /^(?:US|EU|TV|IT|PC)$/;

/** The words after those that begin the sentence, and have a capital for nothing else. */
function withoutOpeners(words: readonly string[], { openers, small }: RunContext): readonly string[] {
  return from(words, (word) => !openers.has(word.toLowerCase()) && !small.has(word.toLowerCase()));
}

/** Behind a number stand what it is of and, where nouns have capitals, the thing that it counts: `3,2 Milliarden Euro`, `drei Tassen Kaffee`. */
function withoutCounted(words: readonly string[], behind: string, context: RunContext): readonly string[] {
  const { language, capitalNouns } = context;
  const [first = "", ...rest] = words;
  if (capitalNouns && rest.length > 0 && isNumber(first, language)) return withoutCounted(rest, first, context);
  if (!/^\d/.test(behind) && !isOfAmount(behind, language)) return words;
  const things = from(words, (word) => !isOfAmount(word, language));
  return capitalNouns && things.length === words.length ? rest : things;
}

/** `Konzern Halvard`, `Topman Anders Rehn` */
function withoutRoles(words: readonly string[], language: string): readonly string[] {
  const named = from(words, (word) => !isRole(word, language));
  return named.length === 0 ? words : named;
}

/** `Zweedse Halvard`, but `Europese Commissie`: the adjective is of the name where a body is called so. */
function withoutDemonym(words: readonly string[], language: string): readonly string[] {
  const [first = "", second = ""] = words;
  if (language !== "nl" || words.length !== 2 || !isDemonym(first, language)) return words;
  return isInstitution(second) ? words : [second];
}

/** The words from the first one on that passes a test. */
function from(words: readonly string[], test: (word: string) => boolean): readonly string[] {
  const start = words.findIndex(test);
  return start < 0 ? [] : words.slice(start);
}
