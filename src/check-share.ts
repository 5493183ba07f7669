import { checkFolder, type Settings } from "./check.ts";
import type { Place } from "./check-folders.ts";
import type { StoryFolder } from "./load/story-folder.ts";
import type { ReportPart } from "./model/report.ts";
import type { PartFormat, Parts } from "./parts/parts.ts";
import { type ArticleFiles, readFolder } from "./read-folder.ts";
import type { View } from "./report/format.ts";

/** A check that several threads share: plain data. */
export interface SharedCheck {
  readonly format: PartFormat;
  readonly stories: readonly StoryFolder[];
  readonly settings: Settings;
  readonly view: View;
}

/** What a story comes to by itself, as if there were no other. */
export interface StoryAlone<Part = Parts[PartFormat]> {
  /** Its place among the stories. */
  readonly index: number;
  readonly part: Part;
  readonly articles: ArticleFiles;
}

type Sources = Pick<Place, "source" | "textFolders">;

/** Makes what a story contributes to a report. */
type PartMaker<Part> = (part: ReportPart) => Part;

/** Checks a share of the stories: `take` gives the places of those that nobody has taken, and then others. */
export async function checkShare<Part>(
  shared: SharedCheck,
  sources: Sources,
  made: PartMaker<Part>,
  take: () => number,
  done: (story: StoryAlone<Part>) => Promise<void> | void,
): Promise<void> {
  for (let index = take(); ; index = take()) {
    const folder = shared.stories[index];
    if (folder === undefined) return;
    const articles: ArticleFiles = new Map();
    const part = await partOf(folder, shared, sources, made, articles);
    await done({ index, part, articles });
  }
}

/**
 * The parts of all stories in their order, the same as if they had been checked one after the other. An id stands for one
 * article in the whole tree: a story that has one of an earlier story is checked again, now that this is known, and so is
 * a story that is missing.
 */
export async function partsInOrder<Part>(
  shared: SharedCheck,
  sources: Sources,
  made: PartMaker<Part>,
  found: ReadonlyMap<number, StoryAlone<Part>>,
): Promise<readonly Part[]> {
  const known: ArticleFiles = new Map();
  const parts: Part[] = [];
  for (const [index, folder] of shared.stories.entries()) {
    const alone = found.get(index);
    if (alone === undefined || [...alone.articles.keys()].some((id) => known.has(id))) {
      parts.push(await partOf(folder, shared, sources, made, known));
      continue;
    }
    for (const [id, file] of alone.articles) known.set(id, file);
    parts.push(alone.part);
  }
  return parts;
}

async function partOf<Part>(
  folder: StoryFolder,
  { settings }: SharedCheck,
  { source, textFolders }: Sources,
  made: PartMaker<Part>,
  articles: ArticleFiles,
): Promise<Part> {
  const reading = await readFolder(folder, source, textFolders, articles);
  return made(checkFolder(reading, settings).part);
}
