import type { NameWord } from "./comparable-name.ts";
import type { WordMatch } from "./word-match.ts";

/** The words of two names that neither a word nor an initial of the other stands for. */
export interface LeftOver {
  readonly leftA: readonly NameWord[];
  readonly leftB: readonly NameWord[];
}

/** Sets initials off against each other, then against the words that they begin; null if one contradicts what is left. */
export function afterInitials(
  { leftA, leftB }: WordMatch,
  initialsA: readonly string[],
  initialsB: readonly string[],
): LeftOver | null {
  const a = begun(without(initialsA, initialsB), leftB);
  const b = begun(without(initialsB, initialsA), leftA);
  const contradicts =
    a.initials.length > 0 ? a.words.length + b.initials.length > 0 : b.initials.length > 0 && b.words.length > 0;
  return contradicts ? null : { leftA: b.words, leftB: a.words };
}

function without(initials: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others];
  return initials.filter((initial) => {
    const at = rest.indexOf(initial);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}

/** The initials that begin none of the words, and the words that none of the initials begins. */
function begun(initials: readonly string[], words: readonly NameWord[]) {
  const rest = [...words];
  const unused = initials.filter((initial) => {
    const at = rest.findIndex(({ text }) => text.startsWith(initial));
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
  return { initials: unused, words: rest };
}
