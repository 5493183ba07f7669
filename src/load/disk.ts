import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { basename, resolve, sep } from "node:path";
import { message } from "../model/message.ts";
import type { Unreadable } from "../model/messages/input.ts";
import { byCodeUnits } from "../model/order.ts";
import { largestFile } from "./limits.ts";
import type { Contents, Entry, EntryKind, FileState, Listing, Refused, Source } from "./source.ts";
import { linkSign } from "./source.ts";
import { isSystemError } from "./system-error.ts";

/** The files below a folder of the disk. */
export function diskSource(root: string): Source {
  const at = pathsFrom(root);
  return {
    name: basename(resolve(root)),
    kindOf: (path) => kindOf(at(path)),
    list: (folder) => orRefused(() => list(at(folder))),
    holds: (path) => orRefused(() => isBelow(root, at(path))) === true,
    stateOf: (file) => stateOf(at(file)),
    read: (file) => orRefused(() => read(at(file))),
    match: (pattern) => match(root, pattern),
  };
}

/** Resolves paths from a folder. A hundred files of one folder are looked at one after the other: it is resolved once. */
function pathsFrom(root: string): (path: string) => string {
  let latest = "";
  let resolved = "";
  return (path) => {
    const end = path.lastIndexOf("/");
    if (end < 1 || end + 1 === path.length || path.startsWith(".", end + 1)) return resolve(root, path);
    const folder = path.slice(0, end);
    if (folder !== latest) {
      latest = folder;
      resolved = resolve(root, folder);
    }
    return `${resolved}${sep}${path.slice(end + 1)}`;
  };
}

/** What is there and cannot be looked at counts as a file: reading it says why. */
function kindOf(path: string): EntryKind | null {
  const entry = orRefused(() => lstatSync(path, { throwIfNoEntry: false }));
  return entry === undefined || isMissing(entry) ? null : targetKind(path);
}

/** Whether nothing can stand at a path, as at one that is too long. */
function isMissing(entry: Stats | Refused): boolean {
  if (!("refused" in entry)) return false;
  const { id, args } = entry.refused;
  return id === "input.unreadable" && args.why === "missing";
}

/** A link that leads nowhere counts as a file, too. */
function targetKind(path: string): EntryKind {
  const target = orRefused(() => statSync(path, { throwIfNoEntry: false }));
  return target !== undefined && !("refused" in target) && target.isDirectory() ? "folder" : "file";
}

function list(folder: string): Listing {
  const found = readdirSync(folder, { withFileTypes: true });
  const entries = found.map((entry) => entryOf(folder, entry)).sort((a, b) => byCodeUnits(a.name, b.name));
  return { identity: realpathSync(folder), entries, hasLinks: found.some((entry) => entry.isSymbolicLink()) };
}

function entryOf(folder: string, entry: Dirent): Entry {
  if (entry.isSymbolicLink()) return { name: entry.name, kind: targetKind(resolve(folder, entry.name)) };
  return { name: entry.name, kind: entry.isDirectory() ? "folder" : "file" };
}

function isBelow(root: string, path: string): boolean {
  return realpathSync(path).startsWith(`${realpathSync(root)}${sep}`);
}

/** A change of a file changes its ctime, whatever it says of its own time. */
function stateOf(file: string): FileState | null {
  const entry = statsOf(file, lstatSync);
  const isLink = entry?.isSymbolicLink() === true;
  const stats = isLink ? statsOf(file, statSync) : entry;
  if (stats === null || !stats.isFile()) return null;
  const { size, mtimeMs, ctimeMs, ino, dev } = stats;
  const sign = `${isLink ? linkSign : ""}${size} ${mtimeMs} ${ctimeMs} ${ino} ${dev}`;
  return { sign, changed: Math.max(mtimeMs, ctimeMs) };
}

/** Null for what is not there, or cannot be looked at. Thousands of files are asked for: no more is made for each than Node does. */
function statsOf(file: string, look: typeof lstatSync): Stats | null {
  try {
    return look(file, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    refusalFor(error);
    return null;
  }
}

/** Opening a pipe would wait for its writer, without this sign. Windows has neither. */
const atOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function read(file: string): Contents | Refused {
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
  if (stats === undefined) return { refused: message("input.unreadable", { why: "broken-link" }) };
  if (!stats.isFile()) return { refused: message("input.unreadable", { why: "not-a-file" }) };
  if (stats.size <= largestFile) return null;
  return { refused: message("input.too-large", { size: stats.size, limit: largestFile }) };
}

async function match(root: string, pattern: string): Promise<readonly string[]> {
  // Loading it takes 40 ms, and most runs have no pattern.
  const { default: glob } = await import("fast-glob");
  const paths = await glob(pattern, {
    cwd: root,
    onlyFiles: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**"],
  });
  return paths.sort(byCodeUnits);
}

/** Turns what the system says of one file into data; anything else is a fault. */
function orRefused<Result>(look: () => Result): Result | Refused {
  try {
    return look();
  } catch (error) {
    return refusalFor(error);
  }
}

/** What the system says of one file; a fault of its own is thrown again. */
function refusalFor(error: unknown): Refused {
  const why = whyUnreadable(error);
  if (why === null) throw new Error("The disk failed.", { cause: error });
  return { refused: message("input.unreadable", { why }) };
}

const reasons = new Map<unknown, Unreadable>([
  ["ENOENT", "missing"],
  ["ENOTDIR", "missing"],
  ["ENAMETOOLONG", "missing"],
  ["EACCES", "denied"],
  ["EPERM", "denied"],
  ["ELOOP", "link-loop"],
  // A zero byte stands in no path.
  ["ERR_INVALID_ARG_VALUE", "missing"],
]);

/** Node writes U+FFFD for the bytes of a name that are not UTF-8, and a name with that in it leads to nothing. */
function whyUnreadable(error: unknown): Unreadable | null {
  const why = error instanceof Error && "code" in error ? (reasons.get(error.code) ?? null) : null;
  return why === "missing" && isSystemError(error) && error.path?.includes("\ufffd") === true ? "bad-name" : why;
}
