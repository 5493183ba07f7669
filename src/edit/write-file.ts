import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { draftOf, removeOldDrafts } from "./drafts.ts";

const byteOrderMark = "\ufeff";

/** The text of a file, its byte-order mark included; null where there is none. */
export function textOnDisk(path: string): string | null {
  return existsSync(path)
    ? new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path))
    : null;
}

/**
 * Writes a text in place of another (null: of no file) such that every moment shows one or the other whole: beside it, to
 * the disk, then renamed. Keeps the file's mode, and follows a link to its target. False, and nothing is written, where
 * the file no longer holds what it held. Throws what the file system throws.
 */
export function replaceFile(path: string, before: string | null, after: string): boolean {
  const target = existsSync(path) ? realpathSync(path) : path;
  const draft = draftOf(target);
  try {
    writeDraft(draft, after, before === null ? null : statSync(target).mode);
    if (textOnDisk(target) !== before) return false;
    removeOldDrafts(target, draft);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
  syncFolder(dirname(target));
  return true;
}

function writeDraft(draft: string, text: string, mode: number | null): void {
  rmSync(draft, { force: true });
  // "wx" writes through no link that somebody has laid there.
  const handle = openSync(draft, "wx", 0o666);
  try {
    writeFileSync(handle, text);
    if (mode !== null) fchmodSync(handle, mode & 0o7777);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
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
