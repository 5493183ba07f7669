import { Digests, type Known } from "../cache/digests.ts";
import { type Entry, type Standing, standingOf } from "../cache/entry.ts";
import { Notes, notedSources } from "../cache/noted-source.ts";
import { checkFolder, type Settings } from "../check.ts";
import { outsideOf, type Place } from "../check-folders.ts";
import { findInput } from "../load/find.ts";
import type { Source } from "../load/source.ts";
import type { StoryFolder } from "../load/story-folder.ts";
import type { ReportPart } from "../model/report.ts";
import { type ArticleFiles, type FolderReading, readFolder } from "../read-folder.ts";
import { editedByPieces } from "./edited-by-pieces.ts";
import { ReadingsAgain } from "./known-readings.ts";
import { KnownResults } from "./known-results.ts";
import type { Memory } from "./memory.ts";
import { digestedOf, filesOf, hangsOnDay, keyOf, leavesOut } from "./story-ground.ts";
import { piecesOf, type StoryPieces } from "./story-pieces.ts";

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
    yield await run.partOf(folder);
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

  /** What a story's part of the report comes to. */
  async partOf(folder: StoryFolder): Promise<Kept> {
    const entry = this.#memory.entries.get(folder.folder);
    // A story that was there before is one that is being edited: it will be read again, so its readings are worth keeping.
    return (entry === null ? null : await this.#known(folder, entry)) ?? (await this.#checked(folder, entry !== null));
  }

  /** The same by what is kept of it: as it is, or with what an edit touches put in its place. Null where more has changed. */
  async #known(folder: StoryFolder, entry: Entry<Kept>): Promise<Kept | null> {
    const stirred = this.#memory.stirred ?? everywhere;
    const now = { key: this.#key, day: this.#settings.today, folder: filesOf(folder), stirred };
    const standing = standingOf(entry, now, this.#digests);
    if (standing === null || !this.#isFree(entry)) return null;
    const found = standing.changed.length === 0 ? entry.kept : await this.#edited(folder, entry, standing);
    if (found === null) return null;
    for (const [id, file] of entry.articles) this.#articles.set(id, file);
    if (found !== entry.kept || standing.seen !== entry.seen)
      this.#memory.entries.put(folder.folder, { ...entry, seen: standing.seen, kept: found });
    return found;
  }

  /** A story of which some files hold something else; null where it is to be checked as a whole. */
  #edited(folder: StoryFolder, entry: Entry<Kept>, standing: Standing): Promise<Kept | null> | null {
    this.#digests.learn(standing.seen);
    const { pieces } = this.#memory;
    if (pieces === null) return null;
    const desk = { sources: this.#sources, digests: this.#digests, settings: this.#settings };
    return editedByPieces({ folder, entry, standing }, desk, pieces, this.#made);
  }

  /** Reads and checks a story, with what can be used again, and keeps what it comes to. */
  async #checked(folder: StoryFolder, isEdited: boolean): Promise<Kept> {
    const notes = new Notes();
    const before = isEdited ? this.#memory.readings.get(folder.folder) : null;
    const readings = isEdited ? new ReadingsAgain(before, this.#digests, notes) : null;
    const [source, ...textFolders] = notedSources(this.#sources, this.#digests, notes);
    const reading = await readFolder(folder, source, textFolders, this.#articles, readings);
    const now = digestedOf(reading, folder, notes.seen, this.#key);
    const results = now === null ? null : this.#memory.results.get(folder.folder);
    const { part, examined } = checkFolder(reading, this.#settings, new KnownResults(results, now));
    const kept = this.#made(part);
    if (notes.untold || leavesOut(reading)) {
      this.#memory.entries.forget(folder.folder);
      return kept;
    }
    const entry = this.#entryOf(folder, reading, notes.seen, kept);
    this.#memory.entries.put(folder.folder, entry);
    if (now !== null && examined !== null) {
      const { questions, evidence } = examined;
      this.#memory.results.put(folder.folder, { ...now, questions, evidence });
      if (isEdited && this.#keptInPieces(folder, entry, () => piecesOf(reading, examined, part))) return kept;
    }
    if (readings !== null) this.#memory.readings.put(folder.folder, readings.kept);
    return kept;
  }

  /** Whether a story could be kept in pieces: then nobody needs its readings. */
  #keptInPieces(folder: StoryFolder, entry: Entry<Kept>, made: () => StoryPieces | null): boolean {
    const { pieces: memory } = this.#memory;
    const pieces = memory === null ? null : made();
    if (pieces !== null) memory?.shelf.put(folder.folder, { entry, pieces });
    return pieces !== null;
  }

  #entryOf(folder: StoryFolder, reading: FolderReading, seen: readonly Known[], kept: Kept): Entry<Kept> {
    const articles = reading.story?.articles ?? [];
    return {
      key: this.#key,
      day: hangsOnDay(reading) ? this.#settings.today : null,
      folder: filesOf(folder),
      seen,
      articles: articles.map(({ id, record }) => [id, record.file] as const),
      kept,
    };
  }

  /** Whether the ids of an entry's articles are still theirs alone. */
  #isFree({ articles }: Entry<Kept>): boolean {
    return articles.every(([id]) => !this.#articles.has(id));
  }
}

const everywhere = () => true;
