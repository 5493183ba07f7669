import type { Writable } from "node:stream";

/** Gathers small pieces, so that a long report does not cost one system call a line. */
const chunkSize = 256 * 1024;

/**
 * Writes pieces of text to a stream at the stream's own pace. A reader that has left (`| head`) is no fault; whatever else
 * the system says is thrown.
 */
export async function writeAll(stream: Writable, pieces: Iterable<string | Uint8Array>): Promise<void> {
  hear(stream);
  for (const chunk of chunks(pieces)) {
    const error = await written(stream, chunk);
    if (error?.code === "EPIPE") return;
    if (error != null) throw error;
  }
}

function written(stream: Writable, chunk: string | Uint8Array): Promise<NodeJS.ErrnoException | null | undefined> {
  return new Promise((done) => stream.write(chunk, done));
}

const heard = new WeakSet<Writable>();

/** Whoever writes is told what goes wrong; a stream that nobody listens to would end the process besides. */
export function hear(stream: Writable): void {
  if (heard.has(stream)) return;
  heard.add(stream);
  stream.on("error", () => {});
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
