import { linkSign } from "../load/source.ts";
import { isSame } from "../model/same.ts";
import { type Digests, type Known, keyOf } from "./digests.ts";

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

/** How the files stand now that an entry rests upon. */
export interface Standing {
  /** All of them, as they are; the entry's own list where nothing new is known of any. */
  readonly seen: readonly Known[];
  /** Those that hold something else than when the entry was made. */
  readonly changed: readonly Known[];
}

/** How the files stand that an entry rests upon. Null where it does not hold for other reasons. */
export function standingOf(entry: Entry<unknown>, now: Circumstances, digests: Digests): Standing | null {
  const { key, day, folder, seen } = entry;
  if (key !== now.key || (day !== null && day !== now.day)) return null;
  if (folder.length !== now.folder.length || folder.some((file, index) => file !== now.folder[index])) return null;
  const changed: Known[] = [];
  const renewed = new Map<Known, Known>();
  for (const known of seen) {
    const found = isOpen(known, now) ? digests.lookAgain(known) : known;
    if (found.digest === known.digest && found.sign === known.sign) continue;
    renewed.set(known, known.inside === true ? { ...found, inside: true } : found);
    if (found.digest !== known.digest) changed.push(found);
  }
  if (seen.some((known) => known.inside === true && !digests.isInside(known))) return null;
  return { seen: renewed.size === 0 ? seen : seen.map((known) => renewed.get(known) ?? known), changed };
}

/** The files that hold something else than when an earlier entry was made; null where it rests upon other files. */
export function changedSince(
  earlier: Entry<unknown>,
  entry: Entry<unknown>,
  seen: readonly Known[],
): readonly Known[] | null {
  const { key, day, folder } = earlier;
  if (key !== entry.key || day !== entry.day || !isSame(folder, entry.folder)) return null;
  if (!hasArticlesOf(entry, earlier)) return null;
  if (earlier.seen.length !== seen.length) return null;
  const before = new Map(earlier.seen.map((known) => [keyOf(known), known]));
  const changed: Known[] = [];
  for (const known of seen) {
    const was = before.get(keyOf(known));
    if (was === undefined || was.inside !== known.inside) return null;
    if (was.digest !== known.digest) changed.push(known);
  }
  return changed;
}

/** Whether two entries have the same articles in the same files. */
function hasArticlesOf({ articles: ours }: Entry<unknown>, { articles: theirs }: Entry<unknown>): boolean {
  return (
    ours.length === theirs.length &&
    ours.every(([id, file], index) => id === theirs[index]?.[0] && file === theirs[index]?.[1])
  );
}

/** Nobody is told when what a link leads to changes. */
function isOpen({ source, file, sign }: Known, { stirred }: Circumstances): boolean {
  return source !== 0 || sign === null || sign.startsWith(linkSign) || stirred(file);
}
