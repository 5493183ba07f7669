/** What keeps things under keys: a map, weak or not. */
interface Keeper<Key, Thing> {
  get(key: Key): Thing | undefined;
  set(key: Key, thing: Thing): unknown;
}

/** What is kept under a key; where nothing is, it is made, and kept from then on. */
export function keptIn<Key, Thing extends NonNullable<unknown> | null>(
  keeper: Keeper<Key, Thing>,
  key: Key,
  make: (key: Key) => Thing,
): Thing {
  const known = keeper.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  keeper.set(key, made);
  return made;
}
