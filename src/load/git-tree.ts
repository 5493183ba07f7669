import { posix } from "node:path";
import { byCodeUnits } from "../model/order.ts";
import type { Git } from "./git-command.ts";
import type { Entry } from "./source.ts";

/** A file or link of a commit. */
interface Blob {
  readonly object: string;
  readonly link: boolean;
}

/** What a commit holds, by path from the top of the repository. */
export interface Tree {
  readonly blobs: ReadonlyMap<string, Blob>;
  /** What lies directly in each folder; the top is "". */
  readonly folders: ReadonlyMap<string, readonly Entry[]>;
}

/** Lists a commit. Submodules are left out: their files are not in it. */
export function treeOf(git: Git, commit: string): Tree {
  const { ok, output, said } = git(["ls-tree", "-r", "-z", "--full-tree", commit]);
  if (!ok) throw new Error(`git could not list the commit ${commit}: ${said}`);
  const blobs = new Map<string, Blob>();
  for (const line of output.toString("utf8").split("\0")) {
    const tab = line.indexOf("\t");
    const [mode, type, object] = line.slice(0, Math.max(tab, 0)).split(" ");
    if (type === "blob" && object !== undefined) blobs.set(line.slice(tab + 1), { object, link: mode === "120000" });
  }
  return { blobs, folders: foldersOf(blobs) };
}

function foldersOf(blobs: Tree["blobs"]): Tree["folders"] {
  const folders = new Map<string, Map<string, Entry>>([["", new Map()]]);
  const put = (path: string, kind: Entry["kind"]): void => {
    const folder = folderOf(path);
    const name = posix.basename(path);
    const entries = folders.get(folder);
    if (entries?.has(name)) return;
    if (entries === undefined) {
      folders.set(folder, new Map());
      put(folder, "folder");
    }
    folders.get(folder)?.set(name, { name, kind });
  };
  for (const path of blobs.keys()) put(path, "file");
  return new Map([...folders].map(([folder, entries]) => [folder, sorted(entries)]));
}

function sorted(entries: ReadonlyMap<string, Entry>): readonly Entry[] {
  return [...entries.values()].sort((a, b) => byCodeUnits(a.name, b.name));
}

/** The folder that a path lies in; the top is "". */
export function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === "." ? "" : folder;
}

/** Reads objects, many at a time: one process for all of them. An object that is not there is left out. */
export function readObjects(git: Git, objects: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const { ok, output, said } = git(["cat-file", "--batch"], objects.map((object) => `${object}\n`).join(""));
  if (!ok) throw new Error(`git could not read objects: ${said}`);
  const contents = new Map<string, Uint8Array>();
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    const [object = "", type, size] = output.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type === "missing" || size === undefined) continue;
    contents.set(object, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}
