import { createHash } from "node:crypto";
import type { FileState, Source } from "../load/source.ts";

/** A file in one of the sources of a run: 0 is the project, the others are the text folders in their order. */
export interface FileName {
  readonly source: number;
  readonly file: string;
}

/** What a file held when it was looked at. */
export interface Known extends FileName {
  /** The file system's sign of that; null where there is none that can be trusted. */
  readonly sign: string | null;
  /** Of its bytes; null where there was nothing. */
  readonly digest: string | null;
  /** It was seen to lie in its source, whatever links lead to it. */
  readonly inside?: true;
}

/** The digest of what is there and cannot be read: none that is kept equals it. */
const unreadable = "";

/**
 * A file that was changed so shortly before it was looked at, in milliseconds, may change again without its times telling:
 * some file systems count in steps of two seconds. It is read again next time.
 */
const settled = 2500;

/** Knows what files hold, and reads again only those whose state has changed since. */
export class Digests {
  readonly #sources: readonly Source[];
  readonly #now: () => number;
  readonly #known = new Map<string, Known>();

  /** `now`: milliseconds since 1970. */
  constructor(sources: readonly Source[], now: () => number) {
    this.#sources = sources;
    this.#now = now;
  }

  /** Takes over what an earlier run knew. */
  learn(known: readonly Known[]): void {
    for (const each of known) this.#known.set(keyOf(each), each);
  }

  /** What a file holds now that an earlier run knew; the same object where nothing new is known of it. */
  lookAgain(known: Known): Known {
    const { source, file, sign } = known;
    if (sign !== null && sign === this.#sources[source]?.stateOf?.(file)?.sign) return known;
    this.learn([known]);
    return this.look(known);
  }

  /** What a file holds now. */
  look(name: FileName): Known {
    const source = this.#sources[name.source];
    const known = this.#known.get(keyOf(name));
    const state = source?.stateOf?.(name.file) ?? null;
    if (known !== undefined && known.sign !== null && known.sign === state?.sign) return known;
    if (state === null && source?.kindOf(name.file) === null) return this.note(name, null, null);
    const contents = state === null ? null : source?.read(name.file);
    if (contents != null && "bytes" in contents) return this.note(name, contents.bytes, state);
    return { source: name.source, file: name.file, sign: null, digest: unreadable };
  }

  /** Whether a file lies in its source, whatever links lead to it. */
  isInside({ source, file }: FileName): boolean {
    return this.#sources[source]?.holds?.(file) ?? true;
  }

  /** Keeps what was just read; `state` was asked for before. */
  note({ source, file }: FileName, bytes: Uint8Array | null, state: FileState | null): Known {
    const trusted = state !== null && state.changed < this.#now() - settled;
    const digest = bytes === null ? null : createHash("sha1").update(bytes).digest("base64");
    const known: Known = { source, file, sign: trusted ? state.sign : null, digest };
    this.#known.set(keyOf(known), known);
    return known;
  }
}

/** A file among the sources of a run, as the key of a map. */
export function keyOf({ source, file }: FileName): string {
  return `${source} ${file}`;
}
