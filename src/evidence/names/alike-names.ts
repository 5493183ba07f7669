import { groupedBy } from "../../model/grouped-by.ts";
import type { SoughtName } from "./sought-names.ts";
import { type NameWord, plainForms } from "./words-of-names.ts";

/** So few names are looked at one by one. */
const few = 8;

const none: ReadonlyMap<string, AlikeNames> = new Map();

/** Names that begin with the same words; where they are many, told apart by the next one, so that a thousand banks cost what ten do. */
export class AlikeNames {
  readonly #here: readonly SoughtName[];
  readonly #byNext: ReadonlyMap<string, AlikeNames>;
  readonly #depth: number;

  /** @param depth how many words they have in common */
  constructor(names: readonly SoughtName[], depth = 0) {
    const goOn = depth === 0 || names.length > few ? names.filter(({ words }) => words.length > depth) : [];
    this.#here = goOn.length === 0 ? names : names.filter(({ words }) => words.length <= depth);
    this.#byNext = goOn.length === 0 ? none : byNext(goOn, depth);
    this.#depth = depth;
  }

  /** The names that may stand at a place among words, the longest first. */
  at(words: readonly NameWord[], place: number, isRussian: boolean): readonly SoughtName[] {
    const found = this.#from(words, place, isRussian);
    return found.length < 2 ? found : [...found].sort((a, b) => b.words.length - a.words.length);
  }

  #from(words: readonly NameWord[], place: number, isRussian: boolean): readonly SoughtName[] {
    const next = words[place + this.#depth];
    if (next === undefined || this.#byNext.size === 0) return this.#here;
    const deeper = plainForms(next, isRussian).flatMap((plain) => {
      const alike = this.#byNext.get(plain);
      return alike === undefined ? [] : alike.#from(words, place, isRussian);
    });
    return deeper.length === 0 ? this.#here : [...this.#here, ...deeper];
  }
}

function byNext(names: readonly SoughtName[], depth: number): ReadonlyMap<string, AlikeNames> {
  const groups = groupedBy(names, ({ words }) => words[depth]?.plain ?? "");
  return new Map(Array.from(groups, ([word, alike]) => [word, new AlikeNames(alike, depth + 1)]));
}
