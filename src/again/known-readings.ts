import type { Digests } from "../cache/digests.ts";
import type { Notes } from "../cache/noted-source.ts";
import type { ArticleReading, KnownReadings, StoryReading } from "../read-folder.ts";

/** What reading the files of a story gave, by file. */
export type KeptReadings = ReadonlyMap<string, KeptReading>;

/** What reading a file gave, and the digest of its bytes. */
interface KeptReading {
  readonly digest: string;
  readonly reading: ArticleReading | StoryReading;
}

/** The readings of an earlier run whose files have not changed, and the ones to be kept of this run. */
export class ReadingsAgain implements KnownReadings {
  readonly kept = new Map<string, KeptReading>();
  readonly #before: KeptReadings;
  readonly #digests: Digests;
  readonly #notes: Notes;

  constructor(before: KeptReadings | null, digests: Digests, notes: Notes) {
    this.#before = before ?? new Map();
    this.#digests = digests;
    this.#notes = notes;
  }

  article(file: string): ArticleReading | null {
    const reading = this.#unchanged(file);
    return reading !== null && "article" in reading ? reading : null;
  }

  story(file: string): StoryReading | null {
    const reading = this.#unchanged(file);
    return reading !== null && "story" in reading ? reading : null;
  }

  put(file: string, reading: ArticleReading | StoryReading): void {
    const digest = this.#notes.digestOf({ source: 0, file });
    if (digest !== null) this.kept.set(file, { digest, reading });
  }

  #unchanged(file: string): KeptReading["reading"] | null {
    const kept = this.#before.get(file);
    if (kept === undefined) return null;
    const known = this.#digests.look({ source: 0, file });
    if (known.digest !== kept.digest) return null;
    this.#notes.add(known);
    return kept.reading;
  }
}
