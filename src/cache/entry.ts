import { linkSign } from "../load/source.ts";
import type { Digests, Known } from "./digests.ts";

/** What is kept of one story. */
export interface Entry<Kept> {
  /** What the result depends on besides the files: the program, its settings, the view. */
  readonly key: string;
  /** The day of the run, where the result depends on it. */
  readonly day: string | null;
  /** The files that the story's folder was seen to hold. */
  readonly folder: readonly string[];
  /** Every file that was looked at. */
  readonly seen: readonly Known[];
  /** The file of each article, by its id: an id stands for one article in the whole tree. */
  readonly articles: readonly (readonly [id: string, file: string])[];
  readonly kept: Kept;
}

/** What a run knows before it reads a story. */
export interface Circumstances {
  readonly key: string;
  readonly day: string;
  readonly folder: readonly string[];
  /** Whether a file may have been saved since the entry was made; where it cannot, it needs no look. */
  readonly stirred: (file: string) => boolean;
}

/**
 * An entry as it stands now, where nothing that it rests upon has changed: the same, or one that trusts the state of more
 * files. Null where something has changed.
 */
export function current<Kept>(entry: Entry<Kept>, now: Circumstances, digests: Digests): Entry<Kept> | null {
  const { key, day, folder, seen } = entry;
  if (key !== now.key || (day !== null && day !== now.day)) return null;
  if (folder.length !== now.folder.length || folder.some((file, index) => file !== now.folder[index])) return null;
  const open = seen.filter((known) => isOpen(known, now));
  digests.learn(open);
  const trusted = new Map<Known, Known>();
  for (const known of open) {
    const found = digests.look(known);
    if (found.digest !== known.digest) return null;
    if (found.sign !== known.sign) trusted.set(known, known.inside === true ? { ...found, inside: true } : found);
  }
  if (seen.some((known) => known.inside === true && !digests.isInside(known))) return null;
  return trusted.size === 0 ? entry : { ...entry, seen: seen.map((known) => trusted.get(known) ?? known) };
}

/** Nobody is told when what a link leads to changes. */
function isOpen({ source, file, sign }: Known, { stirred }: Circumstances): boolean {
  return source !== 0 || sign === null || sign.startsWith(linkSign) || stirred(file);
}
