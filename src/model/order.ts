/** Compares by UTF-16 code units: the same order on every host, whatever its locale. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Ids in code-unit order; the list itself where it is in order already, as most are. */
export function inOrder(ids: readonly string[]): readonly string[] {
  for (let at = 1; at < ids.length; at++) if ((ids[at - 1] ?? "") > (ids[at] ?? "")) return [...ids].sort(byCodeUnits);
  return ids;
}

/** Things in code-unit order of id; the list itself where it is in order already, as most are. */
export function inOrderOfId<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  for (let at = 1; at < things.length; at++)
    if ((things[at - 1] as T).id > (things[at] as T).id) return [...things].sort(byId);
  return things;
}

/** Orders things by their ids. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return byCodeUnits(a.id, b.id);
}
