import type { Tokens } from "./cursor.ts";
import type { Phrases } from "./phrases.ts";

/** So many words away a verb may still be of a number or date. */
const reach = 8;

/** Whether a phrase of a list stands before a place, in its clause. */
export function standsBefore(text: Tokens, phrases: Phrases<true>, first: number): boolean {
  return isBefore(text, phrases, first, (at) => isMarkOrAnd(text, at) || isJoint(text, at));
}

/** Whether a phrase of a list stands before a place, in its clause or in one that it depends on: "did not know that he left". */
export function standsInSentenceBefore(text: Tokens, phrases: Phrases<true>, first: number): boolean {
  return isBefore(text, phrases, first, (at) => isMarkOrAnd(text, at));
}

function isBefore({ tokens }: Tokens, phrases: Phrases<true>, first: number, ends: (at: number) => boolean): boolean {
  for (let at = first - 1; at >= 0 && at >= first - reach && !ends(at); at--) {
    const found = phrases.at(tokens, at);
    if (found !== null && at + found.length <= first) return true;
  }
  return false;
}

/** Whether a phrase of a list stands behind a place, in its clause. */
export function standsBehind(text: Tokens, phrases: Phrases<true>, end: number): boolean {
  const { tokens } = text;
  for (let at = end; at < tokens.length && at < end + reach && !isMarkOrAnd(text, at); at++)
    if (phrases.at(tokens, at) !== null) return true;
  return false;
}

/** Whether a word of some sort stands before or behind some words, in their clause. */
export function hasInClause(text: Tokens, first: number, end: number, is: (at: number) => boolean): boolean {
  const ends = (at: number) => isMarkOrAnd(text, at) || isJoint(text, at);
  for (let at = first - 1; at >= 0 && at >= first - reach && !ends(at); at--) if (is(at)) return true;
  for (let at = end; at < text.tokens.length && at < end + reach && !ends(at); at++) if (is(at)) return true;
  return false;
}

function isJoint({ tokens, lexicon }: Tokens, at: number): boolean {
  return lexicon.joints.at(tokens, at) !== null;
}

function isMarkOrAnd({ tokens, lexicon }: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.sort === "mark" ? ".,;:!?".includes(token.text) : lexicon.numberAnd.at(tokens, at) !== null;
}
