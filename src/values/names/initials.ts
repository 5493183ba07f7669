import type { ComparableName, NameWord } from "./comparable-name.ts";
import type { WordMatch } from "./word-match.ts";

/** The words of two names that neither a word nor an initial of the other stands for. */
export interface LeftOver {
  readonly leftA: readonly NameWord[];
  readonly leftB: readonly NameWord[];
}

/**
 * Sets initials off against each other, then against the words that they begin; null if one contradicts what is left:
 * begins nothing, or stands for the other's family name though a name is left beside it.
 */
export function afterInitials(
  { leftA, leftB }: WordMatch,
  nameA: ComparableName,
  nameB: ComparableName,
): LeftOver | null {
  const a = begun(without(nameA.initials, nameB.initials), leftB);
  const b = begun(without(nameB.initials, nameA.initials), leftA);
  const contradicts =
    a.initials.length > 0 ? a.words.length + b.initials.length > 0 : b.initials.length > 0 && b.words.length > 0;
  const hidesFamilyName =
    (b.words.length > 0 && isLastOf(nameB, a.begun)) || (a.words.length > 0 && isLastOf(nameA, b.begun));
  return contradicts || hidesFamilyName ? null : { leftA: b.words, leftB: a.words };
}

function isLastOf({ words }: ComparableName, some: readonly NameWord[]): boolean {
  return some.some((word) => word === words.at(-1));
}

function without(initials: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others];
  return initials.filter((initial) => {
    const at = rest.indexOf(initial);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}

/** The initials that begin none of the words, the words that they begin, and those that they do not. */
function begun(initials: readonly string[], words: readonly NameWord[]) {
  const rest = [...words];
  const taken: NameWord[] = [];
  const unused = initials.filter((initial) => {
    const at = rest.findIndex(({ text }) => text.startsWith(initial));
    if (at !== -1) taken.push(...rest.splice(at, 1));
    return at === -1;
  });
  return { initials: unused, begun: taken, words: rest };
}
