import { closeSync, existsSync, fsyncSync, openSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { putInPlace } from "./drafts.ts";

const byteOrderMark = "\ufeff";

/** The text of a file, its byte-order mark included; null where there is none. */
export function textOnDisk(path: string): string | null {
  return existsSync(path)
    ? new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
    : null;
}

/**
 * Writes a text in place of another (null: of no file) such that every moment, a loss of power included, shows one or the
 * other whole. Keeps the file's mode, and follows a link to its target. False, and nothing is written, where the file no
 * longer holds what it held. Throws what the file system throws.
 */
export function replaceFile(path: string, before: string | null, after: string): boolean {
  const target = existsSync(path) ? realpathSync(path) : path;
  const write = (draft: number) => {
    writeFileSync(draft, after);
    fsyncSync(draft);
  };
  if (!putInPlace(target, write, () => textOnDisk(target) === before)) return false;
  syncFolder(dirname(target));
  return true;
}

/** So that the new name outlives a loss of power. Some systems cannot do that to a folder. */
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A text without its byte-order mark, and the mark. */
export function withoutMark(text: string): { readonly mark: string; readonly text: string } {
  return text.startsWith(byteOrderMark)
    ? { mark: byteOrderMark, text: text.slice(byteOrderMark.length) }
    : { mark: "", text };
}
