import { articlesOfNouns, definiteArticles, germanDeterminers, joinsNouns } from "../../language/definite-articles.ts";
import { languageOf } from "../../language/languages.ts";
import { sentenceOpeners } from "../../language/sentence-openers.ts";
import { isOfCalendar, isShortOfCalendar } from "./known-words.ts";
import type { SoughtName } from "./sought-names.ts";
import { isSmall, type NameWord } from "./words-of-names.ts";

/** A single word of a quote that is spelt like a name. */
export interface LoneWord {
  readonly name: SoughtName;
  readonly words: readonly NameWord[];
  readonly at: number;
  /** The places of the words that begin a sentence, where every word has a capital. */
  readonly openings: ReadonlySet<number>;
}

/**
 * Whether a word that is spelt like a name is hardly one, by the grammar of the language that it stands in: a family name behind an
 * article (*the King*), a month (*in May*), a word that begins a sentence (*Target of the deal*), a German noun (*die Post*).
 *
 * @param tag of BCP 47
 */
export function isMereWord(lone: LoneWord, tag: string): boolean {
  const before = lone.words[lone.at - 1];
  if (before !== undefined && before.plain === lone.name.behind) return false;
  if (lone.name.behind !== undefined && before !== undefined && isArticle(before)) return true;
  const language = languageOf(tag);
  if (language === null) return false;
  const { code, capitalNouns } = language;
  if (isCalendarWord(lone, code)) return true;
  return capitalNouns ? isGermanNoun(lone) : lone.openings.has(lone.at) && isOpeningWord(lone, code);
}

/** Where months and weekdays are written with a capital inside a sentence, too. */
const capitalDays: ReadonlySet<string> = new Set(["de", "en"]);

/** `in May`, `Jan 5`; but `The Sun` is a paper. */
function isCalendarWord({ words, at, openings }: LoneWord, code: string): boolean {
  if (!openings.has(at) && !capitalDays.has(code)) return false;
  const { written = "" } = words[at] ?? {};
  if (isOfCalendar(written, code)) return true;
  return (
    isShortOfCalendar(written, code) && [words[at - 1], words[at + 1]].some((word) => /^\d/.test(word?.plain ?? ""))
  );
}

/** `Target of the deal`, `Next, they will`; but `Clark of Norsund` is a person. */
function isOpeningWord({ name, words, at }: LoneWord, code: string): boolean {
  if (sentenceOpeners(code).has(words[at]?.plain ?? "")) return true;
  return !name.isPerson && joinsNouns(words[at + 1]?.plain ?? "", code);
}

/** `die Post`, `die alte Post`. Behind an article a word with two capitals is a name, too (`die SPD`), and behind one with a capital (`schreibt Die Zeit`). */
function isGermanNoun({ words, at, openings }: LoneWord): boolean {
  if (/\p{Lu}.*\p{Lu}/u.test(words[at]?.written ?? "")) return false;
  const [last, before] = [words[at - 1], words[at - 2]];
  if (last === undefined) return false;
  if (isArticle(last) && !isSmall(last) && !openings.has(at - 1)) return false;
  return isDeterminer(last) || (before !== undefined && isAdjective(last) && isDeterminer(before));
}

function isDeterminer(word: NameWord): boolean {
  return isArticle(word) || germanDeterminers.has(word.plain);
}

function isArticle({ plain }: NameWord): boolean {
  return definiteArticles.has(plain) || articlesOfNouns.has(plain);
}

/** By its ending, as it is declined between an article and a noun. */
function isAdjective(word: NameWord): boolean {
  return isSmall(word) && word.plain.length > 3 && /e[nrms]?$/.test(word.plain);
}
