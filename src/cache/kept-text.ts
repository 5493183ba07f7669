import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

/** A stretch of a text, in one of its chunks: where it begins, and the end, in bytes. */
export interface Stretch {
  readonly chunk: number;
  readonly from: number;
  readonly to: number;
}

/** Some 64 KiB of a text in UTF-8. */
export interface Chunk {
  readonly bytes: Uint8Array;
  readonly packed: boolean;
}

/** Bytes of a chunk: larger ones pack no better, and smaller ones cost more of the same. */
export const chunkBytes = 64 * 1024;

const encoder = new TextEncoder();

/**
 * Keeps texts as bytes, chunk by chunk; after as many bytes as there is room for, packed. One keeper serves the texts of
 * many stories one after the other.
 */
export class TextKeeper {
  #room: number;
  #chunks: Chunk[] = [];
  #open = new Uint8Array(2 * chunkBytes);
  #length = 0;

  /** `room`: how many bytes may be kept as they are. */
  constructor(room: number) {
    this.#room = room;
  }

  /** Keeps a piece of the text, which never stands in two chunks. */
  add(piece: string): Stretch {
    this.#makeSpace(3 * piece.length);
    const from = this.#length;
    this.#length += encoder.encodeInto(piece, this.#open.subarray(from)).written;
    const stretch = { chunk: this.#chunks.length, from, to: this.#length };
    if (this.#length >= chunkBytes) this.#close();
    return stretch;
  }

  /** The chunks of the text so far; what is added next belongs to another. */
  end(): readonly Chunk[] {
    if (this.#length > 0) this.#close();
    const chunks = this.#chunks;
    this.#chunks = [];
    return chunks;
  }

  #makeSpace(needed: number): void {
    if (this.#length + needed <= this.#open.length) return;
    const larger = new Uint8Array(this.#length + needed);
    larger.set(this.#open.subarray(0, this.#length));
    this.#open = larger;
  }

  #close(): void {
    const bytes = this.#open.subarray(0, this.#length);
    const packed = bytes.length > this.#room;
    if (!packed) this.#room -= bytes.length;
    this.#chunks.push({ bytes: packed ? packedBytes(bytes) : bytes.slice(), packed });
    this.#length = 0;
  }
}

/** The quickest setting: lines of reports repeat themselves so much that it leaves less than a tenth of them. */
function packedBytes(bytes: Uint8Array): Uint8Array {
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_LGWIN: window } = constants;
  // A copy, for what zlib gives lies in a larger buffer.
  return new Uint8Array(brotliCompressSync(bytes, { params: { [quality]: 1, [window]: 17 } }));
}

/** Reads kept texts; of packed chunks it remembers those that were read last. */
export class TextReader {
  readonly #room: number;
  readonly #unpacked = new Map<Chunk, Uint8Array>();
  #held = 0;

  /** `room`: how many bytes of unpacked chunks are remembered. */
  constructor(room: number) {
    this.#room = room;
  }

  read(chunks: readonly Chunk[], { chunk: index, from, to }: Stretch): Uint8Array {
    // An empty piece at the end of a text stands in no chunk.
    if (from === to) return new Uint8Array();
    const chunk = chunks[index];
    if (chunk === undefined) throw new Error(`A text has no chunk ${index}.`);
    return this.#bytesOf(chunk).subarray(from, to);
  }

  #bytesOf(chunk: Chunk): Uint8Array {
    if (!chunk.packed) return chunk.bytes;
    const known = this.#unpacked.get(chunk);
    this.#unpacked.delete(chunk);
    const bytes = known ?? brotliDecompressSync(chunk.bytes);
    this.#unpacked.set(chunk, bytes);
    if (known === undefined) this.#held += bytes.length;
    this.#forget();
    return bytes;
  }

  /** Forgets those that were not read for the longest time, but never the last. */
  #forget(): void {
    for (const [chunk, bytes] of this.#unpacked) {
      if (this.#held <= this.#room || this.#unpacked.size === 1) return;
      this.#unpacked.delete(chunk);
      this.#held -= bytes.length;
    }
  }
}
