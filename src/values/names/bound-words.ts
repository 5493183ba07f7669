import { fathers, givenParticles, particles } from "../../language/name-words.ts";
import type { Token } from "./name-tokens.ts";

/** Whether a token says who is named, and does not only bind those that do. */
export function isNamed({ text, initials }: Token): boolean {
  return initials.length > 0 || !particles.has(text);
}

/** What may be a given name before the one word of a name, or else a particle of it: "ben" in "Ben Lind". */
export function givenIn([first, ...rest]: readonly Token[]): string | null {
  return first?.capitalised === true && rest.length === 1 && givenParticles.has(first.text) ? first.text : null;
}

/** The words that "bin" and the like make the father's name: "al-Din" in "bin al-Din". */
export function fathersIn(tokens: readonly Token[]): ReadonlySet<Token> {
  const found = new Set<Token>();
  let isFather = false;
  for (const token of tokens) {
    if (isFather && isNamed(token)) found.add(token);
    isFather = fathers.has(token.text) || (isFather && !isNamed(token));
  }
  return found;
}
