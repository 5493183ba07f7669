import { findInput } from "./load/find.ts";
import type { Source } from "./load/source.ts";
import type { Problem } from "./model/problem.ts";
import { type ArticleFiles, type FolderReading, readFolder, type StoryInput } from "./read-folder.ts";

/** All that a run reads, each file in its shape, with every problem met on the way. */
export interface Input {
  readonly stories: readonly StoryInput[];
  /** Those of the stories, and those of files that belong to none. */
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly read: number;
}

/**
 * Loads and validates every file under the paths. A file that cannot be used is a problem; the others are read all the same.
 * The text folders, which may lie anywhere, are where the articles' plain texts are looked for besides the source.
 */
export async function gather(
  source: Source,
  paths: readonly string[],
  textFolders: readonly Source[] = [],
): Promise<Input> {
  const found = await findInput(source, paths);
  const known: ArticleFiles = new Map();
  const readings: FolderReading[] = [];
  for (const folder of found.stories) readings.push(await readFolder(folder, source, textFolders, known));
  return {
    stories: readings.flatMap(({ story }) => story ?? []),
    problems: [...found.problems, ...readings.flatMap(({ problems }) => problems)],
    read: readings.reduce((sum, { read }) => sum + read, 0),
  };
}
