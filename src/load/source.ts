import type { Message } from "../model/message.ts";

/**
 * Where files come from: the disk, a commit, an editor's buffers. Paths are relative to the root, with `/`; the root
 * itself is `.`.
 */
export interface Source {
  /** The name of the root folder. */
  readonly name: string;
  /** What stands at a path; null where nothing does. */
  kindOf(path: string): EntryKind | null;
  /** What lies directly in a folder. */
  list(folder: string): Listing | Refused;
  /** Whether what stands at a path, its links followed, lies below the root; without it, everything does. */
  holds?(path: string): boolean;
  /** A cheap sign of what a file holds; null where there is no file. Sources without it have to be read to know. */
  stateOf?(file: string): FileState | null;
  /** The bytes of a file. */
  read(file: string): Contents | Refused;
  /** The paths that a glob pattern names, in code-unit order. */
  match(pattern: string): Promise<readonly string[]>;
}

/** How the sign of a file begins that a link leads to. */
export const linkSign = "link ";

/** The state of a file as its file system tells it. */
export interface FileState {
  /** Another one whenever the file has changed. */
  readonly sign: string;
  /** When that last was, in milliseconds since 1970. */
  readonly changed: number;
}

/** What stands at a path. */
export type EntryKind = "file" | "folder";

/** What lies in a folder. */
export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** What lies directly in a folder, none of it deeper. */
export interface Listing {
  /** The same for every path that leads to the folder, so that links in a circle end. */
  readonly identity: string;
  /** In code-unit order of name. */
  readonly entries: readonly Entry[];
  /** Some entry is a link: what it leads to may become something else, and the folder stays as it is. */
  readonly hasLinks?: boolean;
}

/** What a file holds. */
export interface Contents {
  readonly bytes: Uint8Array;
}

/** Why a file or folder cannot be read. */
export interface Refused {
  readonly refused: Message;
}

/** The path of an entry of a folder. */
export function pathIn(folder: string, name: string): string {
  return folder === "." ? name : `${folder}/${name}`;
}

/** The folder that a path lies in. */
export function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
