import type { NameEntry } from "../../values/name-table.ts";
import { isOfCapitals, type NameWord, soughtWords } from "./words-of-names.ts";

/** A declared name as words to look for. */
export interface SoughtName {
  readonly id: string;
  readonly words: readonly NameWord[];
  readonly isPerson: boolean;
  /** Of a family name by itself, the word before it in the whole name: `de` of "Dora de Vries". */
  readonly behind?: string;
}

/** Nobody prints longer names in a quote; thousands of them that begin alike would take minutes to tell apart. */
const mostWords = 12;

/** What to look for: every name and alias, and the family names of persons. */
export function soughtNames(entries: readonly NameEntry[]): readonly SoughtName[] {
  const full = entries.flatMap(({ id, names, sort }) =>
    names.map((name) => ({ id, words: soughtWords(name), isPerson: sort === "person" })),
  );
  return [...full, ...familyNames(entries, full)].filter(({ words }) => words.length <= mostWords && isTelling(words));
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
      return bearers.get(last.plain)?.size === 1 ? [{ id, words: [last], isPerson: true, behind }] : [];
    });
}

/** Shorter family names are words too: "Day", "Law". */
const leastOfFamily = 4;

/** Two letters may be anything, unless they are a short form in capitals: `AP`. */
function isTelling(words: readonly NameWord[]): boolean {
  const letters = words.reduce((sum, { plain }) => sum + plain.length, 0);
  return letters > 2 || words.some((word) => word.written.length === 2 && isOfCapitals(word));
}
