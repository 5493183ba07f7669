import { particles } from "../../language/name-words.ts";
import { once } from "../../language/once.ts";
import { primarySubtag } from "../../model/language-tag.ts";
import type { Story } from "../../model/story.ts";
import { entitiesOf, type NameEntry } from "../../values/name-table.ts";
import { AlikeNames } from "./alike-names.ts";
import { isMereWord } from "./mere-words.ts";
import { type SoughtName, soughtNames } from "./sought-names.ts";
import { UnspacedNames } from "./unspaced-names.ts";
import { isForm, isOfCapitals, isSmall, type NameWord, nameWords, sentenceOpenings } from "./words-of-names.ts";

/** By id, those whom a text names: with the word, if one that begins a sentence is all that names them, and may be a common one. */
export type Named = ReadonlyMap<string, string | null>;

/** Which names count in a text: of so many words at least, and in the cases of Russian. */
interface Sought {
  readonly least: number;
  readonly isRussian: boolean;
}

/** Finds the declared entities of a story that a piece of text names. */
export class NamesInQuote {
  readonly #entries: readonly NameEntry[];
  /** Made when the first text with a capital is looked at. */
  #names: AlikeNames | null = null;
  #unspaced: UnspacedNames | null = null;

  constructor(story: Story) {
    this.#entries = entitiesOf(story).entries;
  }

  /**
   * The entities named, by their name, an alias or, of a person, the family name, with a capital where the script has any. Of
   * names inside each other the longest counts: who names Amazon Care does not name Amazon. In a text in capitals throughout a capital
   * tells no name, so that a single word names nobody there.
   *
   * @param language the tag of the text's language, by whose grammar a word may only look like a name; null to take it for one all the same
   */
  namedIn(text: string, language: string | null): Named {
    const named = new Map<string, string | null>();
    if (text === text.toLowerCase() && !beyondLatin.test(text)) return named;
    const words = nameWords(text);
    const sought = { least: isShouted(words) ? 2 : 1, isRussian: primarySubtag(language ?? "ru") === "ru" };
    const openings = once(() => sentenceOpenings(text));
    for (let at = 0; at < words.length; ) {
      const name = this.#nameAt(words, at, sought);
      if (name !== null) note(named, name, { openings, words, at, language });
      at += name?.words.length ?? 1;
    }
    if (unspacedLetters.test(text)) for (const id of this.#unspacedIn(text)) named.set(id, null);
    return named;
  }

  #unspacedIn(text: string): readonly string[] {
    this.#unspaced ??= new UnspacedNames(this.#entries);
    return this.#unspaced.idsIn(text);
  }

  #nameAt(words: readonly NameWord[], at: number, { least, isRussian }: Sought): SoughtName | null {
    const first = words[at];
    if (first === undefined || isSmall(first)) return null;
    this.#names ??= new AlikeNames(soughtNames(this.#entries));
    const sought = this.#names.at(words, at, isRussian);
    return sought.find((name) => name.words.length >= least && standsAt(name, words, at, isRussian)) ?? null;
  }
}

/** Letters of scripts of which some have no capitals. */
const beyondLatin = /[\u0530-\u1FFF\u2C00-\uFFFF]/;

/** From Thai on; the letters of Europe, Arabic and Hebrew, which space their words, come before. */
const unspacedLetters = /[\u0E01-\uFFFF]/;

interface Stand {
  /** The places of the words that begin a sentence. */
  readonly openings: () => ReadonlySet<number>;
  readonly words: readonly NameWord[];
  readonly at: number;
  readonly language: string | null;
}

/** Adds whom a name stands for, unless it is a single word that only looks like one. */
function note(named: Map<string, string | null>, name: SoughtName, { openings, words, at, language }: Stand): void {
  const { id } = name;
  if (name.words.length > 1 || language === null) named.set(id, null);
  else if (named.get(id) !== null) {
    const found = openings();
    if (!isMereWord({ name, words, at, openings: found }, language))
      named.set(id, found.has(at) ? (words[at]?.written.toLowerCase() ?? null) : null);
  }
}

/** Whether a text of two words or more is written in capitals throughout: `HE TOLD US`. */
function isShouted(words: readonly NameWord[]): boolean {
  return words.length > 1 && words.every((word) => isOfCapitals(word) || /^\p{N}/u.test(word.written));
}

function standsAt({ words: sought }: SoughtName, words: readonly NameWord[], at: number, isRussian: boolean): boolean {
  return sought.every((named, index) => {
    const quoted = words[at + index];
    if (quoted === undefined || !isWrittenAs(quoted, named)) return false;
    return isForm(quoted, named, index === sought.length - 1, isRussian);
  });
}

/** Whether a word may be one of a name by its capitals: `It was` is not IT, `One medical centre` not One Medical, but `Dora De Vries` is. */
function isWrittenAs(quoted: NameWord, named: NameWord): boolean {
  if (isOfCapitals(named) && named.plain.length <= longestAlike) return isOfCapitals(withoutGenitive(quoted, named));
  return !isSmall(quoted) || isSmall(named) || particles.has(named.plain);
}

/** Longer short forms are also written as words: "Nato". */
const longestAlike = 3;

/** `SPDs` */
function withoutGenitive({ written, plain }: NameWord, named: NameWord): NameWord {
  return plain === named.plain ? { written, plain } : { written: written.slice(0, -1), plain: named.plain };
}
