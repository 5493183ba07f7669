import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { basename, resolve, sep } from "node:path";
import { byCodeUnits } from "../model/order.ts";
import { contentsOf, statsOf } from "./disk-file.ts";
import { orRefused } from "./refusals.ts";
import {
  type Entry,
  type EntryKind,
  type FileState,
  type Listing,
  linkSign,
  type Refused,
  type Source,
} from "./source.ts";

/** The files below a folder of the disk. */
export function diskSource(root: string): Source {
  const at = pathsFrom(root);
  return {
    name: basename(resolve(root)),
    kindOf: (path) => kindOf(at(path)),
    list: (folder) => orRefused(() => list(at(folder))),
    holds: (path) => orRefused(() => isBelow(root, at(path))) === true,
    stateOf: (file) => stateOf(at(file)),
    read: (file) => orRefused(() => contentsOf(at(file))),
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
