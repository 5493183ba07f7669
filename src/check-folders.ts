import { checkFolder, partOutside, reportOf, type Settings } from "./check.ts";
import { findInput } from "./load/find.ts";
import type { Source } from "./load/source.ts";
import type { MessageId } from "./model/message.ts";
import type { Problem } from "./model/problem.ts";
import type { Report, ReportPart } from "./model/report.ts";
import { type ArticleFiles, readFolder } from "./read-folder.ts";

/** Where claims are looked for. */
export interface Place {
  readonly source: Source;
  readonly paths: readonly string[];
  /** Where the plain texts of articles are looked for besides. */
  readonly textFolders: readonly Source[];
  /** What was wrong before any file was read. */
  readonly problems: readonly Problem[];
  /** Whether it is no mistake if there are no claims. */
  readonly mayBeEmpty?: boolean;
}

/** What is wrong with a place before, and besides, the files of its stories. */
export function outsideOf(
  { problems, mayBeEmpty = false }: Place,
  found: readonly Problem[],
  settings: Settings,
): ReportPart {
  const known = [...problems, ...found];
  return partOutside(mayBeEmpty ? known.filter(({ message }) => !nothingThere.has(message.id)) : known, settings);
}

const nothingThere: ReadonlySet<string> = new Set<MessageId>([
  "input.missing",
  "input.no-desk",
  "input.no-match",
  "input.no-claims",
]);

/**
 * Reads and checks one story after the other: what reading and comparing a story needs is dropped before the next is
 * read, so that memory is bounded by the claims. The same report as `check` of all that `gather` reads.
 */
export async function checkFolders(
  place: Place,
  settings: Settings,
  progress: (read: number) => void = () => {},
): Promise<Report> {
  const { source, paths, textFolders } = place;
  const found = await findInput(source, paths);
  const known: ArticleFiles = new Map();
  const parts = [outsideOf(place, found.problems, settings)];
  let read = 0;
  for (const folder of found.stories) {
    const { part } = checkFolder(await readFolder(folder, source, textFolders, known), settings);
    parts.push(part);
    read += part.read;
    progress(read);
  }
  return reportOf(parts, settings);
}
