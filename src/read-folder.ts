import { InCommon } from "./load/in-common.ts";
import { readText } from "./load/read-text.ts";
import type { Source } from "./load/source.ts";
import type { StoryFolder } from "./load/story-folder.ts";
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
  /** What is wrong with its files. */
  readonly problems: readonly Problem[];
}

/** The files of one story's folder, read. */
export interface FolderReading {
  /** Null where the story's own file cannot be used. */
  readonly story: StoryInput | null;
  readonly problems: readonly Problem[];
  readonly read: number;
}

/** The file that the first article of an id was met in: an id stands for one article in the whole tree. */
export type ArticleFiles = Map<string, string>;

/** What reading an article's file gave. */
export type ArticleReading = Awaited<ReturnType<typeof readArticle>>;

/** What reading a story's own file gave. */
export type StoryReading = Awaited<ReturnType<typeof readStory>>;

/** Readings of a story's files that are kept for the next time. */
export interface KnownReadings {
  /** The reading of an article's file that has not changed since. */
  article(file: string): ArticleReading | null;
  /** The same of the story's own file. */
  story(file: string): StoryReading | null;
  put(file: string, reading: ArticleReading | StoryReading): void;
}

/** Reads the files of one story. An article whose id is known from an earlier folder, or file, is left out. */
export async function readFolder(
  folder: StoryFolder,
  source: Source,
  textFolders: readonly Source[],
  known: ArticleFiles,
  readings: KnownReadings | null = null,
): Promise<FolderReading> {
  const files = new Files(source);
  const own =
    files.reuse(readings?.story(folder.storyFile)) ??
    (await files.open(folder.storyFile, (file, text) => readStory(file, text, folder.id)));
  if (own !== null) readings?.put(folder.storyFile, own);
  const story = own?.story ?? null;
  const written = await articlesOf(folder, files, readings);
  const decided = folder.decisionsFile === null ? null : await files.open(folder.decisionsFile, readDecisions);
  if (story === null) return { story, problems: files.problems, read: files.read };
  const articles = withoutSame(written, known, files.problems);
  const { texts, problems: unusable } = textsOf(source, folder.storyFile, articles, textFolders);
  const problems = [...files.problems, ...unusable];
  const decisions = decided?.decisions ?? [];
  const decisionsRecord = decided?.record ?? null;
  return {
    story: { story, articles, decisions, decisionsRecord, texts, problems },
    problems,
    read: files.read,
  };
}

/** The articles of a folder whose files can be used. */
async function articlesOf(
  { articleFiles }: StoryFolder,
  files: Files,
  readings: KnownReadings | null,
): Promise<readonly WrittenArticle[]> {
  const common = new InCommon();
  const written: WrittenArticle[] = [];
  for (const file of articleFiles) {
    const reading =
      files.reuse(readings?.article(file)) ?? (await files.open(file, (path, text) => readArticle(path, text, common)));
    if (reading === null) continue;
    readings?.put(file, reading);
    if (reading.article !== null) written.push(reading.article);
  }
  return written;
}

/** Opens files, and collects what is wrong with them. */
class Files {
  readonly problems: Problem[] = [];
  read = 0;
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  async open<T extends { readonly problems: readonly Problem[] }>(
    file: string,
    reader: (file: string, text: string) => Promise<T>,
  ): Promise<T | null> {
    const text = readText(this.#source, file);
    if ("problem" in text) {
      this.problems.push(text.problem);
      return null;
    }
    return this.reuse(await reader(file, text.text));
  }

  /** Counts what a file gave, now or when it was read before. */
  reuse<T extends { readonly problems: readonly Problem[] }>(reading: T | null | undefined): T | null {
    if (reading == null) return null;
    this.read += 1;
    this.problems.push(...reading.problems);
    return reading;
  }
}

/** The articles whose id is theirs alone, or that were met first; the others are problems. */
function withoutSame(
  articles: readonly WrittenArticle[],
  known: ArticleFiles,
  problems: Problem[],
): readonly WrittenArticle[] {
  const same = sameArticles(articles, known);
  if (same.length === 0) return articles;
  problems.push(...same);
  const left = new Set(same.map(({ locations }) => locations[0]?.file));
  return articles.filter(({ record }) => !left.has(record.file));
}
