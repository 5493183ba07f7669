import type { Entry } from "../cache/entry.ts";
import type { Shelf } from "../cache/shelf.ts";
import type { Editor } from "../parts/parts.ts";
import type { KeptReadings } from "./known-readings.ts";
import type { Results } from "./known-results.ts";
import type { StoryPieces } from "./story-pieces.ts";

/** What is kept between two checks, and where. */
export interface Memory<Kept> {
  /** Of each story, what its part of the report comes to. */
  readonly entries: Shelf<Entry<Kept>>;
  /** Of each story, what can be used again when one of its files has changed. */
  readonly results: Shelf<Results>;
  /** Of each story that was checked more than once, what reading its files gave. */
  readonly readings: Shelf<KeptReadings>;
  /** Of each story, what it is put together again from when only articles were edited; null where that is not kept. */
  readonly pieces: PiecesMemory<Kept> | null;
  /** Whether a file may have been saved since the last check; every file may, where nobody knows. */
  readonly stirred?: (file: string) => boolean;
  /** What the result depends on besides the files and the settings: the program and the view. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What was kept of a story when it was last taken apart, and its pieces. Edits since are told from it. */
export interface KeptPieces<Kept> {
  readonly entry: Entry<Kept>;
  readonly pieces: StoryPieces;
}

export interface PiecesMemory<Kept> {
  readonly shelf: Shelf<KeptPieces<Kept>>;
  readonly edited: Editor<Kept>;
}
