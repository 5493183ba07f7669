import { closest, distance } from "fastest-levenshtein";
import { keptIn } from "../../model/kept.ts";
import { byCodeUnits } from "../../model/order.ts";
import type { NameEntry } from "../name-table.ts";
import { type ComparableName, comparableName } from "./comparable-name.ts";
import { nameKey } from "./name-key.ts";
import { spellingDistance } from "./spelling-distance.ts";

interface Index {
  readonly names: readonly { readonly entry: NameEntry; readonly name: ComparableName }[];
  /** What was asked before: claims repeat the same names. */
  readonly found: Map<string, string | null>;
}

const indexes = new WeakMap<readonly NameEntry[], Index>();

/** The id of the declared member that an undeclared name may be a spelling of; null where none is near. */
export function nearestDeclared(name: string, entries: readonly NameEntry[]): string | null {
  const { names, found } = indexOf(entries);
  return keptIn(found, name, () => search(comparableName(name), names));
}

function indexOf(entries: readonly NameEntry[]): Index {
  return keptIn(indexes, entries, () => ({
    names: entries.flatMap((entry) =>
      [entry.id, ...entry.names].map((name) => ({ entry, name: comparableName(name) })),
    ),
    found: new Map(),
  }));
}

function search(wanted: ComparableName, names: Index["names"]): string | null {
  let best: { readonly id: string; readonly distance: number } | null = null;
  for (const { entry, name } of names) {
    const far = spellingDistance(wanted, name, entry.sort);
    if (far === null) continue;
    const nearer =
      best === null || far < best.distance || (far === best.distance && byCodeUnits(entry.id, best.id) < 0);
    if (nearer) best = { id: entry.id, distance: far };
  }
  return best?.id ?? null;
}

/** The id of the member that may have been meant by a name that must be declared: one that is near, or else misspelt alike. */
export function nearestSpelling(name: string, entries: readonly NameEntry[]): string | null {
  const near = nearestDeclared(name, entries);
  if (near !== null || entries.length === 0) return near;
  const wanted = nameKey(name.slice(0, 200));
  const spellings = new Map(
    entries.flatMap(({ id, names }) => [id, ...names].map((one) => [nameKey(one), id] as const)),
  );
  const likeliest = closest(wanted, [...spellings.keys()]);
  return distance(wanted, likeliest) * 3 <= likeliest.length ? (spellings.get(likeliest) ?? null) : null;
}
