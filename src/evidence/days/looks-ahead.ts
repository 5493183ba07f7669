import { hasInClause } from "../words/clause.ts";
import type { Tokens } from "../words/cursor.ts";
import type { Stretch } from "../words/glued.ts";

/** Shorter words that end as verbs of the future do are none. */
const shortest = 4;

/** Whether the clause of some words says of what it tells that it lies ahead: "prendra fin le 31 décembre". */
export function looksAhead(text: Tokens, { first, end }: Stretch): boolean {
  const { tokens, lexicon } = text;
  return hasInClause(text, first, end, (at) => {
    if (lexicon.ahead.at(tokens, at) !== null) return true;
    const token = tokens[at];
    if (token?.sort !== "word" || token.text.length < shortest) return false;
    return lexicon.aheadEndings.some((ending) => token.text.endsWith(ending));
  });
}
