import type { NameEntry, NameTable } from "../../values/name-table.ts";
import { isLikeWord, type NameWord, nameWords } from "./words-of-names.ts";

/** Words of a term's name that are shorter say little: "of", "the", "for". */
const leastLetters = 4;

/** A term with the telling words of its id and its name. */
interface SoughtTerm {
  readonly id: string;
  readonly names: readonly (readonly NameWord[])[];
}

/** Finds the terms of one list that words name or hint at. */
export class TermsInWords {
  readonly #terms: readonly SoughtTerm[];
  /** What the telling words begin with: most quotes have no word like any of them. */
  readonly #starts: ReadonlySet<string>;
  /** What was asked before: articles that copy an agency's words are common. */
  readonly #found = new WeakMap<readonly NameWord[], readonly string[]>();

  constructor({ entries }: NameTable) {
    this.#terms = entries.map(soughtTerm);
    const words = this.#terms.flatMap(({ names }) => names.flat());
    this.#starts = new Set(words.map(startOf));
  }

  /** The ids of the terms of which the words have a whole name, each of its words or a longer form: `southern` of "South". */
  idsIn(words: readonly NameWord[]): readonly string[] {
    const known = this.#found.get(words) ?? this.#search(words);
    this.#found.set(words, known);
    return known;
  }

  #search(words: readonly NameWord[]): readonly string[] {
    const telling = words.filter((word) => this.#starts.has(startOf(word)));
    if (telling.length === 0) return [];
    const isNamed = (name: readonly NameWord[]) =>
      name.length > 0 && name.every(({ plain }) => telling.some((quoted) => isLongerForm(quoted.plain, plain)));
    return this.#terms.filter(({ names }) => names.some(isNamed)).map(({ id }) => id);
  }

  /** Whether the words have a word like one of a name of these terms. */
  hintsAt(ids: ReadonlySet<string>, words: readonly NameWord[]): boolean {
    const sought = this.#terms.filter(({ id }) => ids.has(id)).flatMap(({ names }) => names.flat());
    return sought.some((named) => words.some((quoted) => isLikeWord(quoted, named)));
  }
}

const known = new WeakMap<NameTable, TermsInWords>();

/** The terms of a list; what is sought is worked out once a list. */
export function termsInWords(table: NameTable): TermsInWords {
  const found = known.get(table) ?? new TermsInWords(table);
  known.set(table, found);
  return found;
}

function soughtTerm({ id, names }: NameEntry): SoughtTerm {
  const tellingOf = (name: string) => nameWords(name).filter(({ plain }) => plain.length >= leastLetters);
  return { id, names: [id, ...names].map(tellingOf) };
}

/** Whether a word is another, or a form of it with an ending: `southern` of "south", but not `landing` of "land". */
function isLongerForm(quoted: string, named: string): boolean {
  if (!quoted.startsWith(named)) return false;
  const ending = quoted.slice(named.length);
  return ending === "" || endings.has(ending) || (named.length >= longName && endingsOfLong.has(ending));
}

/** Of words that a term is called, in the languages of vocabularies and quotes; others make another word of a short one. */
const endings: ReadonlySet<string> = new Set(
  `s es an ans ian ians ern erner ese wide ward wards ish isch ische ischen ischer isches
   lich liche lichen licher liches elijk elijke`.split(/\s+/),
);

/** What makes another word of short ones only: "land" and the German verb `landen`. */
const endingsOfLong: ReadonlySet<string> = new Set("e n en er ers al".split(" "));
const longName = 6;

function startOf({ plain }: NameWord): string {
  return plain.slice(0, leastLetters);
}
