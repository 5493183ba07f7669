import type { Dirent, Stats } from "node:fs";
import type { EntryKind, Source } from "./source.ts";

/**
 * The paths that a glob pattern names in files that are not on the disk. Everything is shown to the matcher as plain
 * files and folders below `top`; paths come back relative to it.
 */
export async function globFiles(
  pattern: string,
  top: string,
  kindOf: (path: string) => EntryKind | null,
  list: (path: string) => ReturnType<Source["list"]>,
): Promise<readonly string[]> {
  const { default: glob } = await import("fast-glob");
  const stat = (path: string, done: (error: NodeJS.ErrnoException | null, stats: Stats) => void): void => {
    const kind = kindOf(path);
    done(kind === null ? missing(path) : null, entryOf("", kind ?? "file") as unknown as Stats);
  };
  const readdir = (
    path: string,
    _options: { readonly withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ): void => {
    const listing = list(path);
    if ("refused" in listing) done(missing(path), []);
    else
      done(
        null,
        listing.entries.map(({ name, kind }) => entryOf(name, kind) as unknown as Dirent),
      );
  };
  const fs = { lstat: stat, stat, readdir } as unknown as NonNullable<Parameters<typeof glob>[1]>["fs"];
  return glob(pattern, { cwd: top, onlyFiles: false, followSymbolicLinks: false, ...(fs === undefined ? {} : { fs }) });
}

function entryOf(name: string, kind: EntryKind) {
  return {
    name,
    isFile: () => kind === "file",
    isDirectory: () => kind === "folder",
    isSymbolicLink: () => false,
    isBlockDevice: () => false,
    isCharacterDevice: () => false,
    isFIFO: () => false,
    isSocket: () => false,
  };
}

function missing(path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`There is no ${path}.`), { code: "ENOENT" });
}
