import { primarySubtag } from "../model/language-tag.ts";
import { type LanguageCode, languages } from "./languages.ts";
import { sentenceOpeners } from "./sentence-openers.ts";

/** What a text reads like: its language, or null where it is none that factlint reads. */
export interface OtherLanguage {
  readonly likely: LanguageCode | null;
}

/** Fewer words tell no language. */
const leastWords = 20;
/** Without a language to name instead, more must lack the words that every sentence has. */
const leastStrange = 30;

/**
 * Of the words of five news articles 22 to 28 % are such as only their own language has among its little words, and at most 1 % such
 * of any of the four others; of short texts in neighbouring languages up to 18 % (Afrikaans for Dutch) and 11 % (Frisian for English).
 */
const surelyLike = 0.15;
const surelyUnlike = 0.04;
const noWord = 0.01;

/** Languages whose little words are mostly those of a neighbour. */
const neighbours: ReadonlySet<string> = new Set(
  "af fy li vls zea lb gsw bar nds ksh sco ast an ca gl lad oc pt wa pcd".split(" "),
);

/** Tells of a text that it reads like another language than it is said to be, by the little words that each language has alone; null where it does not. */
export function otherLanguage(text: string, tag: string): OtherLanguage | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const said = primarySubtag(tag);
  if (words.length < leastWords || neighbours.has(said)) return null;
  const shares = codes.map((code) => ({ code, share: shareOf(words, code) }));
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  const own = shares.find(({ code }) => code === said)?.share ?? null;
  if (best.code !== said && best.share >= surelyLike && (own ?? 0) < surelyUnlike) return { likely: best.code };
  return own !== null && own < noWord && words.length >= leastStrange ? { likely: null } : null;
}

const codes = Object.keys(languages) as readonly LanguageCode[];

/** How many words are such as no other language that factlint reads has among its little words. */
function shareOf(words: readonly string[], code: LanguageCode): number {
  const own = sentenceOpeners(code);
  const others = codes.filter((other) => other !== code).map(sentenceOpeners);
  const telling = new Set([...own].filter((word) => !others.some((other) => other.has(word))));
  return words.filter((word) => telling.has(word)).length / words.length;
}
