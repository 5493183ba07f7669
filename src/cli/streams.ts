import { once } from "node:events";
import type { Writable } from "node:stream";

/** Gathers small pieces, so that a long report does not cost one system call a line. */
const chunkSize = 64 * 1024;

/** Writes pieces of text to a stream at the stream's own pace. A reader that has left (`| head`) is no fault. */
export async function writeAll(stream: Writable, pieces: Iterable<string>): Promise<void> {
  const gone = { closed: false };
  const leave = (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    gone.closed = true;
  };
  stream.on("error", leave);
  for (const chunk of chunks(pieces)) {
    if (gone.closed) break;
    if (!stream.write(chunk)) await drained(stream).catch(leave);
  }
}

/** Waits until the stream takes more, or is closed; leaves no listener behind. */
async function drained(stream: Writable): Promise<void> {
  const done = new AbortController();
  const waits = [once(stream, "drain", { signal: done.signal }), once(stream, "close", { signal: done.signal })];
  try {
    await Promise.race(waits);
  } finally {
    done.abort();
    await Promise.allSettled(waits);
  }
}

export function* chunks(pieces: Iterable<string>): Iterable<string> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}
