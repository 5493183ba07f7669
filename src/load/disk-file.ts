import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  type Stats,
  statSync,
} from "node:fs";
import { refusalFor, tooLarge, unreadable } from "./refusals.ts";
import type { Contents, Refused } from "./source.ts";

/** Null for what is not there, or cannot be looked at. Thousands of files are asked for: no more is made for each than Node does. */
export function statsOf(file: string, look: typeof lstatSync): Stats | null {
  try {
    return look(file, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    refusalFor(error);
    return null;
  }
}

/** Opening a pipe would wait for its writer, without this sign. Windows has neither. */
const atOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file of the disk, or why it has none to read. Throws what the system says of it. */
export function contentsOf(file: string): Contents | Refused {
  let opened: number;
  try {
    opened = openSync(file, atOnce);
  } catch (error) {
    const refused = statsOf(file, lstatSync) === null ? null : refusalOf(statSync(file, { throwIfNoEntry: false }));
    if (refused === null) throw error;
    return refused;
  }
  try {
    const stats = fstatSync(opened);
    return refusalOf(stats) ?? { bytes: bytesOf(opened, stats.size) };
  } finally {
    closeSync(opened);
  }
}

/** What an open file of a size holds; fewer bytes where it was cut meanwhile. Some files of the system say no size. */
function bytesOf(opened: number, size: number): Uint8Array {
  if (size === 0) return readFileSync(opened);
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  for (let read = -1; read !== 0 && length < size; length += read)
    read = readSync(opened, bytes, length, size - length, null);
  return length === size ? bytes : bytes.subarray(0, length);
}

/** A pipe or a huge file would not end. */
function refusalOf(stats: Stats | undefined): Refused | null {
  if (stats === undefined) return unreadable("broken-link");
  if (!stats.isFile()) return unreadable("not-a-file");
  return tooLarge(stats.size);
}
