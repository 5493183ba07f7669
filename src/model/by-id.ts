interface Named {
  readonly id: string;
}

const mapsOf = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>();

/** Finds things of a list, which does not change, by their ids. The map is made when the first is asked for, and serves all who ask. */
export function finderIn<T extends Named>(things: readonly T[]): (id: string) => T | undefined {
  let known: ReadonlyMap<string, T> | null = null;
  return (id) => {
    known ??= mapOf(things);
    return known.get(id);
  };
}

/** The things of a list by their ids; of several with one id, the last. */
export function mapOf<T extends Named>(things: readonly T[]): ReadonlyMap<string, T> {
  const known = mapsOf.get(things);
  // The map of a list holds what the list holds.
  if (known !== undefined) return known as ReadonlyMap<string, T>;
  const made = new Map<string, T>();
  for (const thing of things) made.set(thing.id, thing);
  mapsOf.set(things, made);
  return made;
}
