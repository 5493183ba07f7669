import { checkFolder, type Settings } from "./check.ts";
import type { Place } from "./check-folders.ts";
import { type ArticleFiles, readFolder } from "./gather.ts";
import type { StoryFolder } from "./load/story-folder.ts";
import type { View } from "./report/format.ts";
import { type TerminalPart, terminalPart } from "./terminal-parts.ts";

/** A check for the terminal that several threads share: plain data. */
export interface SharedCheck {
  readonly stories: readonly StoryFolder[];
  readonly settings: Settings;
  readonly view: View;
}

/** What a story comes to by itself, as if there were no other. */
export interface StoryAlone {
  /** Its place among the stories. */
  readonly index: number;
  readonly part: TerminalPart;
  readonly articles: ArticleFiles;
}

type Sources = Pick<Place, "source" | "textFolders">;

/** Checks a share of the stories: `take` gives the places of those that nobody has taken, and then others. */
export async function checkShare(
  shared: SharedCheck,
  sources: Sources,
  take: () => number,
  done: (story: StoryAlone) => Promise<void> | void,
): Promise<void> {
  for (let index = take(); ; index = take()) {
    const folder = shared.stories[index];
    if (folder === undefined) return;
    const articles: ArticleFiles = new Map();
    const part = await partOf(folder, shared, sources, articles);
    await done({ index, part, articles });
  }
}

/**
 * The parts of all stories in their order, the same as if they had been checked one after the other. An id stands for one
 * article in the whole tree: a story that has one of an earlier story is checked again, now that this is known, and so is
 * a story that is missing.
 */
export async function partsInOrder(
  shared: SharedCheck,
  sources: Sources,
  found: ReadonlyMap<number, StoryAlone>,
): Promise<readonly TerminalPart[]> {
  const known: ArticleFiles = new Map();
  const parts: TerminalPart[] = [];
  for (const [index, folder] of shared.stories.entries()) {
    const alone = found.get(index);
    if (alone === undefined || [...alone.articles.keys()].some((id) => known.has(id))) {
      parts.push(await partOf(folder, shared, sources, known));
      continue;
    }
    for (const [id, file] of alone.articles) known.set(id, file);
    parts.push(alone.part);
  }
  return parts;
}

async function partOf(
  folder: StoryFolder,
  { settings, view }: SharedCheck,
  { source, textFolders }: Sources,
  articles: ArticleFiles,
): Promise<TerminalPart> {
  const reading = await readFolder(folder, source, textFolders, articles);
  return terminalPart(checkFolder(reading, settings).part, view);
}
