import { groupedBy } from "../../model/grouped-by.ts";
import type { Story } from "../../model/story.ts";
import { entitiesOf, type NameEntry } from "../../values/name-table.ts";
import { isOfCapitals, isSameWord, isSmall, type NameWord, nameWords, soughtWords } from "./words-of-names.ts";

/** A declared name as words to look for. */
interface SoughtName {
  readonly id: string;
  readonly words: readonly NameWord[];
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
   * names inside each other the longest counts: who names Amazon Care does not name Amazon.
   */
  idsIn(text: string): readonly string[] {
    if (text === text.toLowerCase() && !beyondLatin.test(text)) return [];
    const words = nameWords(text);
    const found = new Set<string>();
    for (let at = 0; at < words.length; ) {
      const name = this.#nameAt(words, at);
      if (name !== null) found.add(name.id);
      at += name?.words.length ?? 1;
    }
    return [...found];
  }

  #nameAt(words: readonly NameWord[], at: number): SoughtName | null {
    const first = words[at];
    if (first === undefined || isSmall(first)) return null;
    this.#byFirst ??= byFirstWord(this.#entries);
    const sought = [first.plain, first.plain.replace(/s$/, "")].flatMap((plain) => this.#byFirst?.get(plain) ?? []);
    return sought.find((name) => standsAt(name, words, at)) ?? null;
  }
}

/** Letters of scripts of which some have no capitals. */
const beyondLatin = /[\u0530-\u1FFF\u2C00-\uFFFF]/;

function byFirstWord(entries: readonly NameEntry[]): ReadonlyMap<string, readonly SoughtName[]> {
  const full = entries.flatMap(({ id, names }) => names.map((name) => ({ id, words: soughtWords(name) })));
  const sought = [...full, ...familyNames(entries, full)].filter(({ words }) => isTelling(words));
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
      return bearers.get(last.plain)?.size === 1 ? [{ id, words: [last] }] : [];
    });
}

/** Shorter family names are words too: "Day", "Law". */
const leastOfFamily = 4;

/** Two letters may be anything, unless they are a short form in capitals: `AP`. */
function isTelling(words: readonly NameWord[]): boolean {
  const letters = words.reduce((sum, { plain }) => sum + plain.length, 0);
  return letters > 2 || words.some((word) => word.written.length === 2 && isOfCapitals(word));
}

function standsAt({ words: sought }: SoughtName, words: readonly NameWord[], at: number): boolean {
  return sought.every((named, index) => {
    const quoted = words[at + index];
    if (quoted === undefined) return false;
    return index === sought.length - 1 ? isSameWord(quoted, named) : quoted.plain === named.plain;
  });
}
