import type { Contents, EntryKind, FileState, Listing, Refused, Source } from "../load/source.ts";
import { type Digests, type FileName, type Known, keyOf } from "./digests.ts";

/** What was looked at through a source, so that one can tell later whether all of it is still the same. */
export class Notes {
  readonly #seen = new Map<string, Known>();
  readonly #inside = new Set<string>();
  /** Something was looked at that cannot be told again: a folder, a link, a file that cannot be read. */
  untold = false;

  get seen(): readonly Known[] {
    return [...this.#seen].map(([key, known]) => (this.#inside.has(key) ? { ...known, inside: true } : known));
  }

  /** What a file of a source held when it was looked at. */
  digestOf(name: FileName): string | null {
    return this.#seen.get(keyOf(name))?.digest ?? null;
  }

  /** What is looked at twice, and changes in between, cannot be told again either. */
  add(known: Known): void {
    const key = keyOf(known);
    const before = this.#seen.get(key);
    if (before !== undefined && before.digest !== known.digest) this.untold = true;
    this.#seen.set(key, known);
  }

  /** A file was seen to lie in its source. */
  addInside(name: FileName): void {
    this.#inside.add(keyOf(name));
  }
}

/** A source that notes what is looked at through it. `number` is its number among the sources of the run. */
export class NotedSource implements Source {
  readonly name: string;
  readonly #source: Source;
  readonly #number: number;
  readonly #digests: Digests;
  readonly #notes: Notes;

  constructor(source: Source, number: number, digests: Digests, notes: Notes) {
    this.name = source.name;
    this.#source = source;
    this.#number = number;
    this.#digests = digests;
    this.#notes = notes;
  }

  kindOf(path: string): EntryKind | null {
    const kind = this.#source.kindOf(path);
    if (kind === "folder") this.#notes.untold = true;
    // What is there is noted when it is read.
    else if (kind === null) this.#notes.add({ source: this.#number, file: path, sign: null, digest: null });
    return kind;
  }

  holds(path: string): boolean {
    const holds = this.#source.holds?.(path) ?? true;
    if (holds) this.#notes.addInside({ source: this.#number, file: path });
    else this.#notes.untold = true;
    return holds;
  }

  stateOf(file: string): FileState | null {
    return this.#source.stateOf?.(file) ?? null;
  }

  read(file: string): Contents | Refused {
    const state = this.stateOf(file);
    const contents = this.#source.read(file);
    if ("refused" in contents || state === null) this.#notes.untold = true;
    else this.#notes.add(this.#digests.note({ source: this.#number, file }, contents.bytes, state));
    return contents;
  }

  list(folder: string): Listing | Refused {
    this.#notes.untold = true;
    return this.#source.list(folder);
  }

  match(pattern: string): Promise<readonly string[]> {
    this.#notes.untold = true;
    return this.#source.match(pattern);
  }
}

/** The sources of a run, with notes of what is looked at through them. */
export function notedSources(
  [project, ...texts]: readonly [Source, ...Source[]],
  digests: Digests,
  notes: Notes,
): readonly [Source, ...Source[]] {
  const noted = (source: Source, number: number) => new NotedSource(source, number, digests, notes);
  return [noted(project, 0), ...texts.map((source, index) => noted(source, index + 1))];
}
