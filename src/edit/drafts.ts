import { closeSync, fchmodSync, fstatSync, openSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isSystemError } from "../load/system-error.ts";

/** How long the draft of a writer that is at work is left alone, in milliseconds: writing takes far less. */
const patience = 60_000;

/**
 * Puts what `write` gives to an open draft in place of a file, or where there is none, such that every moment shows one or the
 * other whole: it is written beside the file, then renamed. The file's mode stays. `isWanted` is asked last: where it says
 * no, false, and nothing has changed. Throws what the file system throws.
 */
export function putInPlace(
  file: string,
  write: (draft: number) => void,
  isWanted: () => boolean = () => true,
): boolean {
  const draft = draftOf(file);
  try {
    writeDraft(draft, write, statSync(file, { throwIfNoEntry: false })?.mode ?? null);
    if (!isWanted()) return false;
    removeOldDrafts(file, draft);
    renameSync(draft, file);
    return true;
  } finally {
    rmSync(draft, { force: true });
  }
}

function writeDraft(draft: string, write: (draft: number) => void, mode: number | null): void {
  rmSync(draft, { force: true });
  // "wx" writes through no link that somebody has laid there.
  const opened = openSync(draft, "wx", 0o666);
  try {
    // Some file systems have but one mode, and refuse to set any.
    if (mode !== null && mode !== fstatSync(opened).mode) fchmodSync(opened, mode & 0o7777);
    write(opened);
  } finally {
    closeSync(opened);
  }
}

/** Where a file's next text is written, to be renamed once it is whole: beside it, hidden, so that nothing takes it for a record. */
function draftOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
}

/**
 * Removes what writers of a file left beside it when they were killed. `draft` is the draft just written: by its time, and
 * so by the clock of the disk, the others are old or not.
 */
function removeOldDrafts(file: string, draft: string): void {
  try {
    removeBeside(file, draft);
  } catch (error) {
    // What cannot be listed or removed does no harm where it is.
    if (!isSystemError(error)) throw error;
  }
}

function removeBeside(file: string, draft: string): void {
  const folder = dirname(file);
  const now = statSync(draft).mtimeMs;
  for (const name of readdirSync(folder)) {
    if (!isDraftOf(basename(file), name)) continue;
    const written = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (written < now - patience) rmSync(join(folder, name), { force: true });
  }
}

function isDraftOf(name: string, other: string): boolean {
  return other.startsWith(`.${name}.`) && /^\d+\.tmp$/.test(other.slice(name.length + 2));
}
