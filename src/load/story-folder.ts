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
  /** The paths of records that belong to no story. */
  readonly strays: readonly string[];
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
  if (storyFile === undefined) return { story: null, strays: others.map((name) => pathIn(folder, name)), problems: [] };
  return {
    story: {
      id,
      folder,
      storyFile: pathIn(folder, storyFile),
      articleFiles: others.map((name) => pathIn(folder, name)),
      decisionsFile: decisions[0] === undefined ? null : pathIn(folder, decisions[0]),
    },
    strays: [],
    problems: [...secondFile(folder, stories), ...secondFile(folder, decisions), ...withHiddenEnding(folder, entries)],
  };
}

/** Whether a file's name is that of a record. Hidden files are editors' leftovers. */
export function isRecordName(name: string): boolean {
  return /\.ya?ml$/i.test(name) && !name.startsWith(".") && !configurationNames.some((other) => other === name);
}

/** A record that an editor saved as a text: Windows hides the second ending, so that whoever wrote it sees a record. */
function withHiddenEnding(folder: string, entries: readonly Entry[]): readonly Problem[] {
  return entries.flatMap(({ kind, name }) => {
    const [, record] = kind === "file" ? (/^([^.].*\.ya?ml)\.txt$/i.exec(name) ?? []) : [];
    if (record === undefined) return [];
    return [fileProblem(pathIn(folder, name), message("input.hidden-ending", { name, record }))];
  });
}

/** Says that a file belongs to no story, and which may be meant: one that is misspelt beside it, or lies in a folder around it. */
export function withoutStory(folder: string, file: string, entries: readonly Entry[], around: string | null): Problem {
  const beside = entries.find(({ name }) => storyNames.includes(name.toLowerCase()))?.name ?? null;
  return fileProblem(file, message("input.no-story", { folder, beside, around }));
}
