/**
 * Drops what a clash does not need, one after the other: what is left clashes, and without any of its members does not.
 * `clashes` must hold of the whole, and of every set that holds a clashing one.
 */
export function minimal<T>(items: readonly T[], clashes: (items: readonly T[]) => boolean): readonly T[] {
  let kept = items;
  for (const item of items) {
    const without = kept.filter((other) => other !== item);
    if (clashes(without)) kept = without;
  }
  return kept;
}
