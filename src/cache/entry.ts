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

/** Whether nothing that an entry rests upon has changed. */
export function isCurrent({ key, day, folder, seen }: Entry<unknown>, now: Circumstances, digests: Digests): boolean {
  if (key !== now.key || (day !== null && day !== now.day)) return false;
  if (folder.length !== now.folder.length || folder.some((file, index) => file !== now.folder[index])) return false;
  const open = seen.filter(({ source, file }) => source !== 0 || now.stirred(folderOf(file)));
  digests.learn(open);
  return open.every((known) => digests.look(known).digest === known.digest);
}

function folderOf(file: string): string {
  const end = file.lastIndexOf("/");
  return end < 0 ? "." : file.slice(0, end);
}
