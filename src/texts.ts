import { articleText, articleTextFile, type TextFile } from "./load/article-text.ts";
import { fileProblem } from "./load/file-problem.ts";
import { type Fingerprints, fingerprintsName, readFingerprints } from "./load/fingerprints.ts";
import { readText } from "./load/read-text.ts";
import { folderOf, pathIn, type Source } from "./load/source.ts";
import type { ArticleText } from "./model/evidence.ts";
import { message } from "./model/message.ts";
import type { Problem } from "./model/problem.ts";
import type { WrittenArticle } from "./model/written.ts";

/** Opens the plain texts of a story's articles, and the fingerprints that stand in for those that are not at hand. */
export function textsOf(
  source: Source,
  storyFile: string,
  articles: readonly WrittenArticle[],
  folders: readonly Source[],
): { readonly texts: readonly ArticleText[]; readonly problems: readonly Problem[] } {
  const { fingerprints, problems } = fingerprintsBeside(source, storyFile);
  const texts = articles.map(({ id, text, record }) =>
    articleText({ article: id, file: record.file, text }, source, folders, fingerprints?.get(id) ?? null),
  );
  return { texts, problems };
}

/** The files that the plain texts of a story's articles are read from, as far as they are at hand. */
export function textFilesOf(
  source: Source,
  articles: readonly WrittenArticle[],
  folders: readonly Source[],
): readonly TextFile[] {
  return articles.flatMap(
    ({ id, text, record }) => articleTextFile({ article: id, file: record.file, text }, source, folders) ?? [],
  );
}

/** Where the fingerprints of a story stand. */
export function fingerprintsFile(storyFile: string): string {
  const folder = folderOf(storyFile);
  return pathIn(folder, fingerprintsName);
}

function fingerprintsBeside(
  source: Source,
  storyFile: string,
): { readonly fingerprints: Fingerprints | null; readonly problems: readonly Problem[] } {
  const file = fingerprintsFile(storyFile);
  if (source.kindOf(file) === null) return { fingerprints: null, problems: [] };
  const read = readText(source, file);
  if ("problem" in read) return { fingerprints: null, problems: [read.problem] };
  const fingerprints = readFingerprints(read.text);
  if (fingerprints !== null) return { fingerprints, problems: [] };
  return { fingerprints, problems: [fileProblem(file, message("fingerprints.unusable", { path: file }))] };
}
