import { distance } from "fastest-levenshtein";
import { definiteArticles } from "../../language/definite-articles.ts";
import { particles } from "../../language/name-words.ts";
import { plainLetters } from "../../values/names/plain-letters.ts";

/** A word of a quote or a name. */
export interface NameWord {
  readonly written: string;
  /** In plain letters: small, Latin as far as its script is known, without accents. */
  readonly plain: string;
}

/** The words of a quote or a name; apostrophes and hyphens part them: `d’Amazon`, `Clark’s`, `Amazon-Chef`. */
export function nameWords(text: string): readonly NameWord[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((written) => ({ written, plain: plainLetters(written) }));
}

/** The words of a name as they stand in a text: "The Post" may be "Post" there. */
export function soughtWords(name: string): readonly NameWord[] {
  const [first, ...rest] = nameWords(name);
  return first === undefined || (rest.length > 0 && definiteArticles.has(first.plain)) ? rest : [first, ...rest];
}

/** The words by which a name is told from another: `Vries` of "Dora de Vries" among others. */
export function tellingWords(name: string): readonly NameWord[] {
  const words = soughtWords(name);
  const telling = words.filter(({ plain }) => !particles.has(plain));
  return telling.length === 0 ? words : telling;
}

/** Whether a word of a quote is a word of a name, or its genitive: `Amazons`. */
export function isSameWord(quoted: NameWord, named: NameWord): boolean {
  return quoted.plain === named.plain || (named.plain.length > 2 && quoted.plain === `${named.plain}s`);
}

/** Whether a word of a text may be one of a name: the same, a longer form of it (`Amazonian`), or one with a slip. */
export function isLikeWord({ plain: quoted }: NameWord, { plain: named }: NameWord): boolean {
  if (quoted === named) return true;
  if (named.length < 3 || quoted.length < 3) return false;
  if (quoted.startsWith(named) || (quoted.length > 3 && named.startsWith(quoted))) return true;
  return Math.min(quoted.length, named.length) > 4 && distance(quoted, named) < 2;
}
