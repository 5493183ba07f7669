import { findInput } from "./load/find.ts";
import { readText } from "./load/read-text.ts";
import type { Source } from "./load/source.ts";
import type { Decision } from "./model/decision.ts";
import type { Problem } from "./model/problem.ts";
import type { FileRecord } from "./model/record.ts";
import type { Story } from "./model/story.ts";
import type { WrittenArticle } from "./model/written.ts";
import { readArticle, readDecisions, readStory } from "./read.ts";
import { sameArticles } from "./validate/article-problems.ts";

/** One story as its files have it. */
export interface StoryInput {
  readonly story: Story;
  readonly articles: readonly WrittenArticle[];
  readonly decisions: readonly Decision[];
  /** For the places of the decisions; null where there are none. */
  readonly decisionsRecord: FileRecord | null;
}

/** All that a run reads, each file in its shape, with every problem met on the way. */
export interface Input {
  readonly stories: readonly StoryInput[];
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly read: number;
}

/** Loads and validates every file under the paths. A file that cannot be used is a problem; the others are read all the same. */
export async function gather(source: Source, paths: readonly string[]): Promise<Input> {
  const found = await findInput(source, paths);
  const problems: Problem[] = [...found.problems];
  const stories: StoryInput[] = [];
  let read = 0;
  const open = <T extends { readonly problems: readonly Problem[] }>(
    file: string,
    reader: (file: string, text: string) => T,
  ): T | null => {
    const text = readText(source, file);
    if ("problem" in text) {
      problems.push(text.problem);
      return null;
    }
    read += 1;
    const reading = reader(file, text.text);
    problems.push(...reading.problems);
    return reading;
  };
  for (const { id, storyFile, articleFiles, decisionsFile } of found.stories) {
    const story = open(storyFile, (file, text) => readStory(file, text, id))?.story ?? null;
    const articles = articleFiles.flatMap((file) => open(file, readArticle)?.article ?? []);
    const decided = decisionsFile === null ? null : open(decisionsFile, readDecisions);
    if (story === null) continue;
    stories.push({ story, articles, decisions: decided?.decisions ?? [], decisionsRecord: decided?.record ?? null });
  }
  return withoutSameArticles({ stories, problems, read });
}

/** An id stands for one article in the whole tree: a later one of the same id is left out. */
function withoutSameArticles({ stories, problems, read }: Input): Input {
  const same = sameArticles(stories.flatMap(({ articles }) => articles));
  if (same.length === 0) return { stories, problems, read };
  const left = new Set(same.map(({ locations }) => locations[0]?.file));
  return {
    stories: stories.map((story) => ({
      ...story,
      articles: story.articles.filter(({ record }) => !left.has(record.file)),
    })),
    problems: [...problems, ...same],
    read,
  };
}
