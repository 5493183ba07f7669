import type { Writable } from "node:stream";

/** Small pieces are gathered to this size, in UTF-16 units or bytes, so that a long report does not cost one system call each. */
const chunkSize = 256 * 1024;

/**
 * Writes pieces of text to a stream at the stream's own pace. A reader that has left (`| head`) is no fault; whatever else
 * the system says is thrown.
 */
export async function writeAll(stream: Writable, pieces: Iterable<string | Uint8Array>): Promise<void> {
  hear(stream);
  for (const chunk of chunks(pieces)) {
    const error = await written(stream, chunk);
    if (error?.code === "EPIPE") {
      left.add(stream);
      return;
    }
    if (error != null) throw error;
  }
}

function written(stream: Writable, chunk: string | Uint8Array): Promise<NodeJS.ErrnoException | null | undefined> {
  return new Promise((done) => stream.write(chunk, done));
}

const left = new WeakSet<Writable>();

/** Whether nobody reads any more what is written to a stream. */
export function hasLeft(stream: Writable): boolean {
  return left.has(stream);
}

const heard = new WeakSet<Writable>();

/** Whoever writes is told what goes wrong; a stream that nobody listens to would end the process besides. */
export function hear(stream: Writable): void {
  if (heard.has(stream)) return;
  heard.add(stream);
  stream.on("error", () => {});
}

/** The same, in pieces of some size; what is text stays text, and what is in bytes stays bytes. */
export function* chunks(pieces: Iterable<string | Uint8Array>): Iterable<string | Uint8Array> {
  let run: (string | Uint8Array)[] = [];
  let size = 0;
  for (const piece of pieces) {
    const isOther = run.length > 0 && typeof piece !== typeof run[0];
    if (isOther || size >= chunkSize) {
      yield joined(run);
      run = [];
      size = 0;
    }
    run.push(piece);
    size += piece.length;
  }
  if (run.length > 0) yield joined(run);
}

function joined(run: readonly (string | Uint8Array)[]): string | Uint8Array {
  const [first, ...others] = run;
  if (first !== undefined && others.length === 0) return first;
  return typeof first === "string" ? run.join("") : Buffer.concat(run.filter((piece) => typeof piece !== "string"));
}
