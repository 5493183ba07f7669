/** All that lists hold, one list after the other; of one list, that list. */
export function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [first] = lists;
  if (first !== undefined && lists.length === 1) return first;
  const all: T[] = [];
  for (const list of lists) for (const item of list) all.push(item);
  return all;
}
