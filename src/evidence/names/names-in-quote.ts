import { articlesOfNouns, definiteArticles } from "../../language/definite-articles.ts";
import { particles } from "../../language/name-words.ts";
import { groupedBy } from "../../model/grouped-by.ts";
import type { Story } from "../../model/story.ts";
import { entitiesOf, type NameEntry } from "../../values/name-table.ts";
import { isOfCapitals, isSameWord, isSmall, type NameWord, nameWords, soughtWords } from "./words-of-names.ts";

/** A declared name as words to look for. */
interface SoughtName {
  readonly id: string;
  readonly words: readonly NameWord[];
  /** Of a family name by itself, the word before it in the whole name: `de` of "Dora de Vries". */
  readonly behind?: string;
}

/** Finds the declared entities of a story that a piece of text names. */
export class NamesInQuote {
  readonly #entries: readonly NameEntry[];
  /** By their first words in plain letters, the longest first; made when the first text with a capital is looked at. */
  #byFirst: ReadonlyMap<string, readonly SoughtName[]> | null = null;

  constructor(story: Story) {
    this.#entries = entitiesOf(story).entries;
  }

  /**
   * The ids of the entities named, by their name, an alias or, of a person, the family name, with a capital where the script has any. Of
   * names inside each other the longest counts: who names Amazon Care does not name Amazon. In a text in capitals throughout a capital
   * tells no name, so that a single word names nobody there.
   */
  idsIn(text: string): readonly string[] {
    if (text === text.toLowerCase() && !beyondLatin.test(text)) return [];
    const words = nameWords(text);
    const least = isShouted(words) ? 2 : 1;
    const found = new Set<string>();
    for (let at = 0; at < words.length; ) {
      const name = this.#nameAt(words, at, least);
      if (name !== null) found.add(name.id);
      at += name?.words.length ?? 1;
    }
    return [...found];
  }

  #nameAt(words: readonly NameWord[], at: number, least: number): SoughtName | null {
    const first = words[at];
    if (first === undefined || isSmall(first)) return null;
    this.#byFirst ??= byFirstWord(this.#entries);
    const forms = first.plain.endsWith("s") ? [first.plain, first.plain.slice(0, -1)] : [first.plain];
    const sought = forms.flatMap((plain) => this.#byFirst?.get(plain) ?? []);
    return sought.find((name) => name.words.length >= least && standsAt(name, words, at)) ?? null;
  }
}

/** Letters of scripts of which some have no capitals. */
const beyondLatin = /[\u0530-\u1FFF\u2C00-\uFFFF]/;

/** Nobody prints longer names in a quote; thousands of them that begin alike would take minutes to tell apart. */
const mostWords = 12;

function byFirstWord(entries: readonly NameEntry[]): ReadonlyMap<string, readonly SoughtName[]> {
  const full = entries.flatMap(({ id, names }) => names.map((name) => ({ id, words: soughtWords(name) })));
  const sought = [...full, ...familyNames(entries, full)].filter(
    ({ words }) => words.length <= mostWords && isTelling(words),
  );
  const byFirst = groupedBy(sought, ({ words }) => words[0]?.plain ?? "");
  return new Map(
    Array.from(byFirst, ([first, names]) => [first, [...names].sort((a, b) => b.words.length - a.words.length)]),
  );
}

/** The last words of persons' names, as far as nobody else in the story has them in a name. */
function familyNames(entries: readonly NameEntry[], full: readonly SoughtName[]): readonly SoughtName[] {
  const bearers = new Map<string, Set<string>>();
  for (const { id, words } of full)
    for (const { plain } of words) bearers.set(plain, (bearers.get(plain) ?? new Set()).add(id));
  return entries
    .filter(({ sort }) => sort === "person")
    .flatMap(({ id, names: [name = ""] }) => {
      const words = soughtWords(name);
      const last = words.at(-1);
      if (last === undefined || words.length < 2 || last.plain.length < leastOfFamily) return [];
      const behind = words.at(-2)?.plain ?? "";
      return bearers.get(last.plain)?.size === 1 ? [{ id, words: [last], behind }] : [];
    });
}

/** Shorter family names are words too: "Day", "Law". */
const leastOfFamily = 4;

/** Two letters may be anything, unless they are a short form in capitals: `AP`. */
function isTelling(words: readonly NameWord[]): boolean {
  const letters = words.reduce((sum, { plain }) => sum + plain.length, 0);
  return letters > 2 || words.some((word) => word.written.length === 2 && isOfCapitals(word));
}

/** Whether a text of two words or more is written in capitals throughout: `HE TOLD US`. */
function isShouted(words: readonly NameWord[]): boolean {
  return words.length > 1 && words.every((word) => isOfCapitals(word) || /^\p{N}/u.test(word.written));
}

function standsAt({ words: sought, behind }: SoughtName, words: readonly NameWord[], at: number): boolean {
  if (behind !== undefined && isNoun(words[at - 1]?.plain ?? "", behind)) return false;
  return sought.every((named, index) => {
    const quoted = words[at + index];
    if (quoted === undefined || !isWrittenAs(quoted, named)) return false;
    return index === sought.length - 1 ? isSameWord(quoted, named) : quoted.plain === named.plain;
  });
}

/** Whether a family name is a word there, by what stands before it: `the King`, `im Sommer`, `ein Richter`, but `De Vries`. */
function isNoun(before: string, ofName: string): boolean {
  return before !== ofName && (definiteArticles.has(before) || articlesOfNouns.has(before));
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
