import type { Writable } from "node:stream";

/** Gathers small pieces, so that a long report does not cost one system call a line. */
const chunkSize = 256 * 1024;

/** Writes pieces of text to a stream at the stream's own pace. A reader that has left (`| head`) is no fault. */
export async function writeAll(stream: Writable, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const { gone, leave } = readerOf(stream);
  for (const chunk of chunks(pieces)) {
    if (gone.closed) break;
    if (!stream.write(chunk)) await drained(stream).catch(leave);
  }
}

interface Reader {
  readonly gone: { closed: boolean };
  leave(error: NodeJS.ErrnoException): void;
}

const readers = new WeakMap<Writable, Reader>();

/** Who reads a stream: listened to once, however many reports are written to it, and long after the last. */
function readerOf(stream: Writable): Reader {
  const known = readers.get(stream);
  if (known !== undefined) return known;
  const gone = { closed: false };
  const leave = (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    gone.closed = true;
  };
  stream.on("error", leave);
  const reader = { gone, leave };
  readers.set(stream, reader);
  return reader;
}

/** Waits until the stream takes more, is closed, or has failed; leaves no listener behind. */
function drained(stream: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: NodeJS.ErrnoException) => {
      stream.off("drain", settle).off("close", settle).off("error", settle);
      if (error === undefined) resolve();
      else reject(error);
    };
    stream.on("drain", settle).on("close", settle).on("error", settle);
  });
}

/** What is in bytes already stays as it is. */
export function* chunks<Piece extends string | Uint8Array>(pieces: Iterable<Piece>): Iterable<string | Piece> {
  let chunk = "";
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      if (chunk !== "") yield chunk;
      chunk = "";
      yield piece;
      continue;
    }
    chunk += piece;
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
