import { distance } from "fastest-levenshtein";
import { definiteArticles } from "../../language/definite-articles.ts";
import { particles } from "../../language/name-words.ts";
import { once } from "../../language/once.ts";
import { russianNominatives } from "../../language/russian-cases.ts";
import { plainLetters } from "../../values/names/plain-letters.ts";

/** A word of a quote or a name. */
export interface NameWord {
  readonly written: string;
  /** In plain letters: small, Latin as far as its script is known, without accents. */
  readonly plain: string;
}

/** The words of a quote or a name; apostrophes and hyphens part them: `d’Amazon`, `Clark’s`, `Amazon-Chef`. */
export function nameWords(text: string): readonly NameWord[] {
  const words = text.match(beyondLatin1.test(text) ? anyWords() : latinWords) ?? [];
  return words.map((written) => ({
    written,
    plain: isPlain.test(written) ? written.toLowerCase() : plainLetters(written),
  }));
}

const latinWords = /[A-Za-zÀ-ÖØ-öø-ÿ0-9]+/g;
const anyWords = once(() => /[\p{L}\p{M}\p{N}]+/gu);
const isPlain = /^[A-Za-z0-9]+$/;

/** Without these letters, as most quotes are but for their marks, the expression for any script, which takes milliseconds to make, is not needed. */
const beyondLatin1 = /[\u0100-\u1FFF\u2C00-\uFFFF]/;

/** Whether a word begins with a small letter; in scripts that have none, no word does. */
export function isSmall({ written }: NameWord): boolean {
  const first = written.charAt(0);
  return first !== first.toUpperCase();
}

/** Whether a word is of capitals throughout: `AP`, `WHO`. */
export function isOfCapitals({ written }: NameWord): boolean {
  return written === written.toUpperCase() && written !== written.toLowerCase();
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

/**
 * The plain forms of the names that a word of a quote may stand for: without the `s` of a genitive, in the nominative of a Russian case.
 *
 * @param isRussian whether the quote may be Russian: other languages with its letters have no such cases
 */
export function plainForms(quoted: NameWord, isRussian: boolean): readonly string[] {
  const { plain } = quoted;
  if (isRussian && isCyrillic(quoted)) return [plain, ...russianNominatives(quoted.written).map(plainLetters)];
  return plain.endsWith("s") ? [plain, plain.slice(0, -1)] : [plain];
}

/**
 * Whether a word of a quote is a word of a name in any of its forms: `Карла`, and `Amazons` where it is the last.
 *
 * @param isLast whether it is the last word of the name, which alone has the `s` of a genitive
 */
export function isForm(quoted: NameWord, named: NameWord, isLast: boolean, isRussian: boolean): boolean {
  if (quoted.plain === named.plain) return true;
  if (isRussian && isCyrillic(quoted)) return plainForms(quoted, true).includes(named.plain);
  return isLast && named.plain.length > 2 && quoted.plain === `${named.plain}s`;
}

function isCyrillic({ written }: NameWord): boolean {
  const first = written.charCodeAt(0);
  return first >= 0x0400 && first <= 0x052f;
}

/** The places, among the words of a text, of those that begin a sentence. */
export function sentenceOpenings(text: string): ReadonlySet<number> {
  const openings = new Set<number>();
  let end = 0;
  let place = 0;
  for (const { 0: word, index } of text.matchAll(beyondLatin1.test(text) ? anyWords() : latinWords)) {
    if (opening.test(text.slice(Math.max(0, end - 1), index))) openings.add(place);
    end = index + word.length;
    place++;
  }
  return openings;
}

/** From the last letter before a word to the word: nothing, an end of a sentence or of a line. */
const opening = /(?:^|[.!?:…][\s"'“”’»)]*\s|\n)[\s"'“”„‘«(¿¡–—-]*$/u;

/** Whether a word of a text may be one of a name: the same, a longer form of it (`Amazonian`), or one with a slip. */
export function isLikeWord({ plain: quoted }: NameWord, { plain: named }: NameWord): boolean {
  if (quoted === named) return true;
  if (named.length < 3 || quoted.length < 3) return false;
  if (quoted.startsWith(named) || (quoted.length > 3 && named.startsWith(quoted))) return true;
  return Math.min(quoted.length, named.length) > 4 && distance(quoted, named) < 2;
}
