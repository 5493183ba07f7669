import { rankNames, shipPrefixes, titles } from "../../language/name-words.ts";
import type { Token } from "./name-tokens.ts";

/** A name is never nothing but titles. "King" is one before a name; after it, it is a name itself. */
export function withoutTitles(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex((token, index) => !isTitle(token, index) && !rankNames.has(token.text));
  return unlessEmpty(tokens, (token, index) => index >= start && !isTitle(token, index));
}

/** "M." before a name is a title, and within it an initial; "MT Sounion" is a ship, and "Mt Fuji" a mountain. */
function isTitle({ text, initials, capitalised, bare }: Token, index: number): boolean {
  if (bare) return false;
  const isKnown = titles.has(text) || (shipPrefixes.has(text) && !capitalised);
  return isKnown && (initials.length === 0 || index === 0);
}

/** The tokens that are kept, or all where none would be. */
export function unlessEmpty(
  tokens: readonly Token[],
  keeps: (token: Token, index: number) => boolean,
): readonly Token[] {
  const kept = tokens.filter(keeps);
  return kept.length === 0 ? tokens : kept;
}
