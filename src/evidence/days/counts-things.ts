import type { Tokens } from "../words/cursor.ts";
import { isYearLike } from "../words/glued.ts";
import type { DaysRead } from "./read-days.ts";

/** Words of fewer letters are seldom of several things, but often prepositions and verbs. */
const shortestThings = 5;

/**
 * Whether a year without a preposition stands before a word of several things, and so may count them: "1984 exemplaren", "rund 2000
 * Arbeiter". Where nouns have capitals, only they are such words.
 */
export function countsThings({ source, tokens, lexicon }: Tokens, { first, end }: DaysRead): boolean {
  const things = tokens[end];
  if (things?.sort !== "word" || !things.spaced || things.begins !== 0 || things.text.length < shortestThings)
    return false;
  const isAlone = end - first === 1 || lexicon.about.at(tokens, first)?.length === end - first - 1;
  if (!isAlone || !isYearLike(tokens[end - 1])) return false;
  const letter = source.charAt(things.from);
  if (lexicon.language.capitalNouns && letter === letter.toLowerCase()) return false;
  return lexicon.pluralEndings.some((ending) => things.text.endsWith(ending));
}
