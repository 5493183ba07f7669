import { own } from "../model/data.ts";
import { addTo } from "../model/grouped-by.ts";
import { keptIn } from "../model/kept.ts";
import type { Story } from "../model/story.ts";
import type { QuestionInput } from "./context.ts";
import { coverage, type Scope } from "./scope.ts";

/** The scopes of a question by one dimension. */
interface Dimension {
  /** Those that do not state it. */
  readonly silent: readonly number[];
  /** Those that state it, by each mark that those with which they may compare have too. */
  readonly marked: ReadonlyMap<string, readonly number[]>;
}

/**
 * Which scopes of a question may compare with which: those that have a term in common, or one of which says nothing of it.
 * Of thousands of towns each is told apart from all others without asking every two.
 */
export class ScopeIndex {
  readonly #scopes: readonly Scope[];
  readonly #story: Pick<Story, "terms">;
  /** Whether a whole and its part may compare. */
  readonly #areJoined: boolean;
  readonly #all: readonly number[];
  /** Of so few scopes each may well be asked. */
  readonly #few: number;
  readonly #marks = new Map<string, number>();
  readonly #dimensions = new Map<string, Dimension>();
  #last: { readonly scope: number; readonly near: readonly number[] } | null = null;

  constructor(scopes: readonly Scope[], { story, property }: Pick<QuestionInput, "story" | "property">, few: number) {
    this.#few = few;
    this.#scopes = scopes;
    this.#story = story;
    this.#areJoined = property.parts !== null;
    this.#all = scopes.map((_, number) => number);
  }

  /** The numbers of the scopes that one may compare with, its own among them; ascending. */
  near(scope: number): readonly number[] {
    if (this.#last?.scope !== scope) this.#last = { scope, near: this.#nearTo(scope) };
    return this.#last.near;
  }

  #nearTo(scope: number): readonly number[] {
    const [stated] = Object.entries(this.#scopes[scope] ?? {});
    if (stated === undefined || this.#all.length <= this.#few) return this.#all;
    const [name, terms] = stated;
    const { silent, marked } = this.#dimension(name);
    const near = new Set(silent);
    for (const mark of this.#marksOf(name, terms)) for (const other of marked.get(mark) ?? []) near.add(other);
    return [...near.add(scope)].sort((a, b) => a - b);
  }

  #dimension(name: string): Dimension {
    return keptIn(this.#dimensions, name, () => this.#dimensionAnew(name));
  }

  #dimensionAnew(name: string): Dimension {
    const silent: number[] = [];
    const marked = new Map<string, number[]>();
    for (const number of this.#all) {
      const terms = own(this.#scopes[number] ?? {}, name);
      if (terms === undefined) silent.push(number);
      else for (const mark of this.#marksOf(name, terms)) addTo(marked, mark, number);
    }
    return { silent, marked };
  }

  /** Every term that a scope covers; where only those of the same terms compare, one mark of them all. */
  #marksOf(dimension: string, terms: readonly string[]): Iterable<string> {
    const covered = coverage(terms, own(this.#story.terms, dimension) ?? {});
    if (this.#areJoined) return covered;
    let mark = 0;
    for (const term of covered) mark = (mark + this.#markOf(term)) % largestMark;
    return [`${covered.size} ${mark}`];
  }

  /** A number that tells a term from others, well enough that few sums of them are alike. */
  #markOf(term: string): number {
    return keptIn(this.#marks, term, () => ((this.#marks.size + 1) * 2_654_435_761) % largestMark);
  }
}

/** Sums of two smaller numbers are exact. */
const largestMark = 2 ** 40;
