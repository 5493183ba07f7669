import type { ArticleText, Fingerprint } from "../model/evidence.ts";
import { type Message, message } from "../model/message.ts";
import { folderOf, pathIn, type Source } from "./source.ts";
import { decode } from "./text.ts";

/** What an article's record says of its text. */
export interface TextOf {
  readonly article: string;
  /** The record's file. */
  readonly file: string;
  /** The path as the record has it. */
  readonly text: string | null;
}

/**
 * Finds the plain text of an article: at the path that the record names, seen from the record itself and then from each text
 * folder; without one, as `<article>.txt` in a text folder. No path leaves the project's root or the text folder that it is
 * looked for in, neither by `..` nor by a link.
 */
export function articleText(
  textOf: TextOf,
  project: Source,
  folders: readonly Source[],
  fingerprint: Fingerprint | null,
): ArticleText {
  const { article, text } = textOf;
  const places = placesOf(textOf, project, folders);
  const found = firstFound(places);
  const none = { article, path: text, text: null, fingerprint };
  if (found === null) {
    if (text === null) return { ...none, problem: null };
    const escapes = places.every((place) => place.path === null);
    const problem = escapes ? message("text.outside", { path: text }) : message("text.missing", { path: text });
    return { ...none, problem };
  }
  const path = pathOf(textOf);
  const read = contents(found);
  return "text" in read
    ? { ...none, path, text: read.text, problem: null }
    : {
        ...none,
        path,
        problem: read.why.id === "text.outside" ? read.why : message("text.unusable", { path, problem: read.why }),
      };
}

/** The file that the plain text of an article is read from; null where none is at hand. */
export function articleTextFile(textOf: TextOf, project: Source, folders: readonly Source[]): TextFile | null {
  const found = firstFound(placesOf(textOf, project, folders));
  return found === null || isOutside(found) ? null : found;
}

/** A file, and where it comes from. */
export interface TextFile {
  readonly source: Source;
  readonly path: string;
}

interface Place {
  readonly source: Source;
  /** null where the path would lead out of the source. */
  readonly path: string | null;
}

/** Where the text of an article may be, in the order in which it is looked for. */
function placesOf({ article, file, text }: TextOf, project: Source, folders: readonly Source[]): readonly Place[] {
  const path = pathOf({ article, text });
  return [
    ...(text === null
      ? []
      : [{ source: project, path: isAbsolute(path) ? null : inside(pathIn(folderOf(file), path)) }]),
    ...folders.map((source) => ({ source, path: inside(path) })),
  ];
}

function pathOf({ article, text }: Pick<TextOf, "article" | "text">): string {
  return text ?? `${article}.txt`;
}

function firstFound(places: readonly Place[]): TextFile | null {
  for (const { source, path } of places) {
    if (path !== null && source.kindOf(path) !== null) return { source, path };
  }
  return null;
}

/** Whether a link leads out of where a file comes from. */
function isOutside({ source, path }: TextFile): boolean {
  return source.holds !== undefined && !source.holds(path);
}

function contents(file: TextFile): { readonly text: string } | { readonly why: Message } {
  const { source, path } = file;
  if (isOutside(file)) return { why: message("text.outside", { path }) };
  const read = source.read(path);
  if ("refused" in read) return { why: read.refused };
  const decoded = decode(path, read.bytes);
  if ("problem" in decoded) return { why: decoded.problem.message };
  return decoded.text.includes("\0") ? { why: message("input.binary", {}) } : decoded;
}

/** A path from the root of a source, without `.` and `..`; null where it is absolute or leads out of it. */
function inside(path: string): string | null {
  if (isAbsolute(path) || path.includes("\\") || path.includes("\0")) return null;
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length === 0 ? null : parts.join("/");
}

function isAbsolute(path: string): boolean {
  return path.startsWith("/") || /^[a-z]:/i.test(path);
}
