import { deserialize, serialize } from "node:v8";
import { checkAgain } from "../../src/again/check-again.ts";
import type { KeptReadings } from "../../src/again/known-readings.ts";
import type { Results } from "../../src/again/known-results.ts";
import type { KeptPieces } from "../../src/again/memory.ts";
import type { Entry } from "../../src/cache/entry.ts";
import type { Shelf } from "../../src/cache/shelf.ts";
import { reportOf, type Settings } from "../../src/check.ts";
import type { ReportPart } from "../../src/model/report.ts";
import { composed, type Editor, editedBy, type PartFormat, type Parts, partsFor } from "../../src/parts/parts.ts";
import { formats } from "../../src/report/catalogue.ts";
import type { View } from "../../src/report/format.ts";
import type { RandomDesk } from "./random-desk.ts";
import { picked } from "./random-record.ts";

/** How a report is made of what each story comes to. */
interface Way<Kept> {
  readonly made: (part: ReportPart) => Kept;
  readonly editor: Editor<Kept> | null;
  /** Whether somebody tells which files may have been saved. */
  readonly isWatched: boolean;
  readonly report: (parts: readonly Kept[], settings: Settings) => Iterable<string | Uint8Array>;
}

/** As a check with a cache does. */
export function cached<Format extends PartFormat>(format: Format, view: View): Way<Parts[Format]> {
  return {
    made: partsFor(format, view, "again"),
    editor: editedBy(format),
    isWatched: false,
    report: (parts, settings) => composed(format, parts, settings, view).pieces,
  };
}

/** As a watch does that writes the JSON report. */
export function watched(view: View): Way<ReportPart> {
  return {
    made: (part) => part,
    editor: null,
    isWatched: true,
    report: (parts, settings) => formats.json(reportOf(parts, settings), view),
  };
}

/** Keeps bytes, as a disk does, and remembers all that it ever kept. */
class Bytes<Kept> implements Shelf<Kept> {
  readonly #kept = new Map<string, Uint8Array>();
  readonly #ever: Uint8Array[] = [];

  get(folder: string): Kept | null {
    const bytes = this.#kept.get(folder);
    return bytes === undefined ? null : (deserialize(bytes) as Kept);
  }

  put(folder: string, kept: Kept): void {
    const bytes = serialize(kept);
    this.#kept.set(folder, bytes);
    this.#ever.push(bytes);
  }

  forget(folder: string): void {
    this.#kept.delete(folder);
  }

  /** What was kept once, of any story, takes the place of what is kept of one; null: it is lost. */
  confuse(folder: string, number: number | null): void {
    if (number === null || this.#ever.length === 0) this.forget(folder);
    else this.#kept.set(folder, picked(this.#ever, number));
  }
}

/** Makes a report of a desk again and again, with what it remembers. */
export class Remembering<Kept> {
  /** How often an edit was put into what was known. */
  edits = 0;
  readonly #way: Way<Kept>;
  readonly #entries = new Bytes<Entry<Kept>>();
  readonly #results = new Bytes<Results>();
  readonly #readings = new Bytes<KeptReadings>();
  readonly #pieces = new Bytes<KeptPieces<Kept>>();
  /** How many changes of the desk it has seen. */
  #changes = 0;

  constructor(way: Way<Kept>) {
    this.#way = way;
  }

  async report(desk: RandomDesk): Promise<string> {
    const parts: Kept[] = [];
    for await (const part of checkAgain(desk.place, desk.settings, this.#memory(desk), this.#way.made))
      parts.push(part);
    this.#changes = desk.changes;
    const pieces = Array.from(this.#way.report(parts, desk.settings), (piece) => Buffer.from(piece));
    return Buffer.concat(pieces).toString();
  }

  /** Confuses what is kept of a story: entry, results, readings and pieces, each where there is a number or null for it. */
  confuse(folder: string, numbers: readonly (number | null | undefined)[]): void {
    const shelves = [this.#entries, this.#results, this.#readings, this.#pieces];
    for (const [index, shelf] of shelves.entries()) {
      const number = numbers[index];
      if (number !== undefined) shelf.confuse(folder, number);
    }
  }

  #memory(desk: RandomDesk) {
    const changes = this.#changes;
    const { editor, isWatched } = this.#way;
    const edited: Editor<Kept> | null =
      editor &&
      ((...edit) => {
        this.edits += 1;
        return editor(...edit);
      });
    return {
      entries: this.#entries,
      results: this.#results,
      readings: this.#readings,
      pieces: edited === null ? null : { shelf: this.#pieces, edited },
      ...(isWatched ? { stirred: (file: string) => desk.hasChangedSince(changes, file) } : {}),
      key: "",
      now: () => Number.MAX_SAFE_INTEGER,
    };
  }
}
