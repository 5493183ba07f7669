import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { fileProblem, secondFile } from "./file-problem.ts";
import { configurationNames } from "./root.ts";
import { type Entry, pathIn } from "./source.ts";

/** A folder with a `story.yaml`, and the files in it. */
export interface StoryFolder {
  /** The folder's name. */
  readonly id: string;
  readonly folder: string;
  readonly storyFile: string;
  /** In code-unit order. */
  readonly articleFiles: readonly string[];
  readonly decisionsFile: string | null;
}

/** What a folder holds: a story, or files that belong to none, or nothing of ours. */
export interface FolderContents {
  readonly story: StoryFolder | null;
  readonly problems: readonly Problem[];
}

/** What a story's own file may be called. */
export const storyNames: readonly string[] = ["story.yaml", "story.yml"];
const decisionsNames: readonly string[] = ["decisions.yaml", "decisions.yml"];

/** Sorts the files of a folder, which is called `id`, by what they are. */
export function folderContents(folder: string, id: string, entries: readonly Entry[]): FolderContents {
  const files = entries.filter(({ kind, name }) => kind === "file" && isRecordName(name)).map(({ name }) => name);
  const stories = files.filter((name) => storyNames.includes(name));
  const decisions = files.filter((name) => decisionsNames.includes(name));
  const others = files.filter((name) => !stories.includes(name) && !decisions.includes(name));
  const [storyFile] = stories;
  if (storyFile === undefined)
    return { story: null, problems: others.map((name) => withoutStory(folder, pathIn(folder, name))) };
  return {
    story: {
      id,
      folder,
      storyFile: pathIn(folder, storyFile),
      articleFiles: others.map((name) => pathIn(folder, name)),
      decisionsFile: decisions[0] === undefined ? null : pathIn(folder, decisions[0]),
    },
    problems: [...secondFile(folder, stories), ...secondFile(folder, decisions)],
  };
}

/** Whether a file's name is that of a record. Hidden files are editors' leftovers. */
export function isRecordName(name: string): boolean {
  return /\.ya?ml$/i.test(name) && !name.startsWith(".") && !configurationNames.some((other) => other === name);
}

/** Says that a file belongs to no story. */
export function withoutStory(folder: string, file: string): Problem {
  return fileProblem(file, message("input.no-story", { folder }));
}
