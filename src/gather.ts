import { findInput } from "./load/find.ts";
import { readText } from "./load/read-text.ts";
import type { Source } from "./load/source.ts";
import type { Decision } from "./model/decision.ts";
import type { ArticleText } from "./model/evidence.ts";
import type { Problem } from "./model/problem.ts";
import type { FileRecord } from "./model/record.ts";
import type { Story } from "./model/story.ts";
import type { WrittenArticle } from "./model/written.ts";
import { readArticle, readDecisions, readStory } from "./read.ts";
import { textsOf } from "./texts.ts";
import { sameArticles } from "./validate/article-problems.ts";

/** One story as its files have it. */
export interface StoryInput {
  readonly story: Story;
  readonly articles: readonly WrittenArticle[];
  readonly decisions: readonly Decision[];
  /** For the places of the decisions; null where there are none. */
  readonly decisionsRecord: FileRecord | null;
  /** The plain text of each article, as far as it is at hand. */
  readonly texts: readonly ArticleText[];
}

/** All that a run reads, each file in its shape, with every problem met on the way. */
export interface Input {
  readonly stories: readonly StoryInput[];
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
    const { texts, problems: unusable } = textsOf(source, storyFile, articles, textFolders);
    problems.push(...unusable);
    stories.push({
      story,
      articles,
      decisions: decided?.decisions ?? [],
      decisionsRecord: decided?.record ?? null,
      texts,
    });
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
