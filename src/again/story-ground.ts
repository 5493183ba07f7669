import type { Known } from "../cache/digests.ts";
import type { Settings } from "../check.ts";
import type { StoryFolder } from "../load/story-folder.ts";
import type { FolderReading } from "../read-folder.ts";
import { type Digested, editionsOf } from "./known-results.ts";

/** What settings the results of stories hang on. The day is not among them: few hang on it. */
export function keyOf({ severities, version }: Settings): string {
  return JSON.stringify([version, Object.entries(severities).sort()]);
}

/** The files of a story's folder. */
export function filesOf({ storyFile, articleFiles, decisionsFile }: StoryFolder): readonly string[] {
  return [storyFile, ...articleFiles, ...(decisionsFile === null ? [] : [decisionsFile])];
}

/** Whether an article was left out for another of its id: then the result hangs on other files. */
export function leavesOut({ problems }: FolderReading): boolean {
  return problems.some(({ message }) => message.id === "schema.same-article");
}

/** Only whether a decision is due for another look hangs on the day. */
export function hangsOnDay({ story }: FolderReading): boolean {
  return story?.decisions.some(({ reviewBy }) => reviewBy !== null) ?? false;
}

/** What the results of a story rest upon; null where there is no story. */
export function digestedOf(
  { story }: FolderReading,
  { storyFile, articleFiles, decisionsFile }: StoryFolder,
  seen: readonly Known[],
  key: string,
): Digested | null {
  if (story === null) return null;
  const records = new Map(seen.filter(({ source }) => source === 0).map(({ file, digest }) => [file, digest ?? ""]));
  const ours = new Set([storyFile, decisionsFile, ...articleFiles]);
  const texts = seen.filter(({ source, file }) => source !== 0 || !ours.has(file));
  return {
    vocabulary: JSON.stringify([key, records.get(storyFile), editionsOf(story)]),
    records: new Map(
      story.articles.map(({ id, record }) => [id, `${record.file} ${records.get(record.file) ?? ""}`] as const),
    ),
    texts: JSON.stringify(texts.map(({ source, file, digest }) => [source, file, digest])),
  };
}
