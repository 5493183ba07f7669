import { languageOf } from "../../language/languages.ts";
import { type Lexicon, lexiconOf } from "../words/lexicon.ts";
import type { Phrases } from "../words/phrases.ts";
import { tokensOf } from "../words/tokens.ts";

/** Whether a word is a number: `drei`, `mille`. */
export function isNumber(word: string, language: string): boolean {
  return isOneOf(word, language, ({ numbers }) => [numbers]);
}

/** Whether a word is a number, a unit or one of time: `Milliarden`, `Jahre`, `Euro`. */
export function isOfAmount(word: string, language: string): boolean {
  return isOneOf(word, language, ({ numbers, units, nouns }) => [numbers, units, nouns]);
}

/** Whether a word is a month, a weekday, a season or a part of one in the language of the text. */
export function isOfTime(word: string, language: string): boolean {
  const isPart = isOneOf(word, language, ({ parts }) => [parts]);
  return isPart || isOfCalendar(word, language) || isShortOfCalendar(word, language);
}

/** Whether a word is the whole name of a month, weekday or season. */
export function isOfCalendar(word: string, language: string): boolean {
  return isOneOf(word, language, ({ months, weekdays, seasons }) => [months, weekdays, seasons]);
}

/** Whether a word is a month or weekday cut short: `Jan`, `Sun`. */
export function isShortOfCalendar(word: string, language: string): boolean {
  return isOneOf(word, language, ({ shortMonths, shortWeekdays }) => [shortMonths, shortWeekdays]);
}

function isOneOf(word: string, code: string, lists: (lexicon: Lexicon) => readonly Phrases<unknown>[]): boolean {
  const language = languageOf(code);
  if (language === null) return false;
  const lexicon = lexiconOf(language);
  const tokens = tokensOf(word, language.elides, lexicon.words);
  return tokens.length === 1 && lists(lexicon).some((list) => list.at(tokens, 0)?.length === 1);
}
