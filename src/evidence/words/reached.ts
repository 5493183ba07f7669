import { standsBefore, standsBehind } from "./clause.ts";
import type { Tokens } from "./cursor.ts";

/** Whether a verb of change or sentence stands before a place, and nothing that makes it only possible: "gestegen", not "kan". */
export function isOfChange(text: Tokens, at: number): boolean {
  const { tokens, lexicon } = text;
  const isChanged = standsBefore(text, lexicon.changes, at) || lexicon.changeParticles.at(tokens, at - 1) !== null;
  return isChanged && !standsBefore(text, lexicon.mayBe, at);
}

/**
 * Whether "up to" before an amount says what was reached, as it does with a verb of change or sentence: "is opgelopen tot
 * vijf", "tot vijf jaar veroordeeld".
 *
 * @param at where the words for "up to" stand
 * @param end where they end
 */
export function isReached(text: Tokens, at: number, end: number): boolean {
  const { tokens, lexicon } = text;
  if (lexicon.reachedBy.at(tokens, at)?.length !== end - at || lexicon.boundBefore.at(tokens, at - 1) !== null)
    return false;
  if (isOfChange(text, at)) return true;
  return standsBehind(text, lexicon.changesBehind, end) && !standsBefore(text, lexicon.mayBe, at);
}
