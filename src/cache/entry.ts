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
  /** Whether something may have been saved in the folder of a path; where it may not, its files need no look. */
  readonly stirred: (folder: string) => boolean;
}

/**
 * An entry as it stands now, where nothing that it rests upon has changed: the same, or one that trusts the state of more
 * files. Null where something has changed.
 */
export function current<Kept>(entry: Entry<Kept>, now: Circumstances, digests: Digests): Entry<Kept> | null {
  const { key, day, folder, seen } = entry;
  if (key !== now.key || (day !== null && day !== now.day)) return null;
  if (folder.length !== now.folder.length || folder.some((file, index) => file !== now.folder[index])) return null;
  digests.learn(seen);
  const looked: Known[] = [];
  let trusted = 0;
  for (const known of seen) {
    const isOpen = known.source !== 0 || now.stirred(folderOf(known.file));
    const found = isOpen ? digests.look(known) : known;
    if (found.digest !== known.digest) return null;
    if (found.sign !== known.sign) trusted += 1;
    looked.push(found);
  }
  return trusted === 0 ? entry : { ...entry, seen: looked };
}

function folderOf(file: string): string {
  const end = file.lastIndexOf("/");
  return end < 0 ? "." : file.slice(0, end);
}
