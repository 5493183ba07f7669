import { Digests, type Known } from "./cache/digests.ts";
import { current, type Entry } from "./cache/entry.ts";
import { NotedSource, Notes } from "./cache/noted-source.ts";
import type { Shelf } from "./cache/shelf.ts";
import { checkFolder, type Settings } from "./check.ts";
import { outsideOf, type Place } from "./check-folders.ts";
import { type ArticleFiles, type FolderReading, readFolder } from "./gather.ts";
import { type KeptReadings, ReadingsAgain } from "./known-readings.ts";
import { type Digested, editionsOf, KnownResults, type Results } from "./known-results.ts";
import { findInput } from "./load/find.ts";
import type { Source } from "./load/source.ts";
import type { StoryFolder } from "./load/story-folder.ts";
import type { ReportPart } from "./model/report.ts";

/** What is kept between two checks, and where. */
export interface Memory<Kept> {
  /** Of each story, what its part of the report comes to. */
  readonly entries: Shelf<Entry<Kept>>;
  /** Of each story, what can be used again when one of its files has changed. */
  readonly results: Shelf<Results>;
  /** Of each story that was checked more than once, what reading its files gave. */
  readonly readings: Shelf<KeptReadings>;
  /** Whether a file may have been saved since the last check; every file may, where nobody knows. */
  readonly stirred?: (file: string) => boolean;
  /** What the result depends on besides the files and the settings: the program and the view. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Checks what lies under a place and gives, story by story, what `made` makes of its part of the report; first that of the
 * files outside of stories. A story of which nothing has changed since it was last checked is not read, and of a story
 * that has changed only those questions are compared that the change touches. The result is the same as without memory.
 * `onFound` is told of every folder that was looked into, before any file is read.
 */
export async function* checkAgain<Kept>(
  place: Place,
  settings: Settings,
  memory: Memory<Kept>,
  made: (part: ReportPart) => Kept,
  onFound: (folders: readonly string[]) => void = () => {},
): AsyncIterable<Kept> {
  const found = await findInput(place.source, place.paths);
  onFound(found.folders);
  yield made(outsideOf(place, found.problems, settings));
  const run = new Run(place, settings, memory, made);
  for (const folder of found.stories) {
    const entry = memory.entries.get(folder.folder);
    // A story that was there before is one that is being edited: it will be read again, so its readings are worth keeping.
    yield run.keptOf(folder, entry) ?? (await run.checked(folder, entry !== null));
  }
}

/** One run over all stories. */
class Run<Kept> {
  readonly #sources: readonly [Source, ...Source[]];
  readonly #settings: Settings;
  readonly #memory: Memory<Kept>;
  readonly #made: (part: ReportPart) => Kept;
  readonly #digests: Digests;
  readonly #key: string;
  readonly #articles: ArticleFiles = new Map();

  constructor(
    { source, textFolders }: Place,
    settings: Settings,
    memory: Memory<Kept>,
    made: (part: ReportPart) => Kept,
  ) {
    this.#sources = [source, ...textFolders];
    this.#settings = settings;
    this.#memory = memory;
    this.#made = made;
    this.#digests = new Digests(this.#sources, memory.now);
    this.#key = `${memory.key}\n${keyOf(settings)}`;
  }

  /** What is kept of a story, where nothing that it rests upon has changed. */
  keptOf(folder: StoryFolder, entry: Entry<Kept> | null): Kept | null {
    if (entry === null) return null;
    const stirred = this.#memory.stirred ?? everywhere;
    const now = { key: this.#key, day: this.#settings.today, folder: filesOf(folder), stirred };
    const found = current(entry, now, this.#digests);
    if (found === null || !this.#isFree(found)) return null;
    if (found !== entry) this.#memory.entries.put(folder.folder, found);
    for (const [id, file] of entry.articles) this.#articles.set(id, file);
    return entry.kept;
  }

  /** Reads and checks a story, with what can be used again, and keeps what it comes to. */
  async checked(folder: StoryFolder, isEdited: boolean): Promise<Kept> {
    const notes = new Notes();
    const before = isEdited ? this.#memory.readings.get(folder.folder) : null;
    const readings = isEdited ? new ReadingsAgain(before, this.#digests, notes) : null;
    const [project, ...texts] = this.#sources;
    const noted = (source: Source, number: number) => new NotedSource(source, number, this.#digests, notes);
    const reading = await readFolder(
      folder,
      noted(project, 0),
      texts.map((source, index) => noted(source, index + 1)),
      this.#articles,
      readings,
    );
    const now = digestedOf(reading, folder, notes.seen, this.#key);
    const results = now === null ? null : this.#memory.results.get(folder.folder);
    const { part, examined } = checkFolder(reading, this.#settings, new KnownResults(results, now));
    const kept = this.#made(part);
    if (notes.untold || leavesOut(reading)) {
      this.#memory.entries.forget(folder.folder);
      return kept;
    }
    this.#keep(folder, reading, notes.seen, kept);
    if (readings !== null) this.#memory.readings.put(folder.folder, readings.kept);
    if (now !== null && examined !== null) {
      const { questions, evidence } = examined;
      this.#memory.results.put(folder.folder, { ...now, questions, evidence });
    }
    return kept;
  }

  #keep(folder: StoryFolder, reading: FolderReading, seen: readonly Known[], kept: Kept): void {
    const articles = reading.story?.articles ?? [];
    this.#memory.entries.put(folder.folder, {
      key: this.#key,
      day: hangsOnDay(reading) ? this.#settings.today : null,
      folder: filesOf(folder),
      seen,
      articles: articles.map(({ id, record }) => [id, record.file] as const),
      kept,
    });
  }

  /** Whether the ids of an entry's articles are still theirs alone. */
  #isFree({ articles }: Entry<Kept>): boolean {
    return articles.every(([id]) => !this.#articles.has(id));
  }
}

const everywhere = () => true;

/** The day is not among them: few results hang on it. */
function keyOf({ severities, version }: Settings): string {
  return JSON.stringify([version, Object.entries(severities).sort()]);
}

function filesOf({ storyFile, articleFiles, decisionsFile }: StoryFolder): readonly string[] {
  return [storyFile, ...articleFiles, ...(decisionsFile === null ? [] : [decisionsFile])];
}

/** Whether an article was left out for another of its id: then the result hangs on other files. */
function leavesOut({ problems }: FolderReading): boolean {
  return problems.some(({ message }) => message.id === "schema.same-article");
}

/** Only whether a decision is due for another look hangs on the day. */
function hangsOnDay({ story }: FolderReading): boolean {
  return story?.decisions.some(({ reviewBy }) => reviewBy !== null) ?? false;
}

/** What the results of a story rest upon; null where there is no story. */
function digestedOf(
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
