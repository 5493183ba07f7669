import {
  closeSync,
  fchmodSync,
  fstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { isSystemError } from "../load/system-error.ts";
import { signalsHeard, tidiedWhenEnded } from "./interrupts.ts";

/** How long the draft of a writer that is at work is left alone, in milliseconds: writing takes far less. */
const patience = 60_000;

/**
 * Puts what `write` gives to an open draft in place of a file, or where there is none, such that every moment shows one or the
 * other whole: it is written beside the file, then renamed. The file's mode stays. `isWanted` is asked last: where it says
 * no, false, and nothing has changed. Throws what the file system throws. A signal that ends the process leaves no draft.
 */
export function putInPlace(
  file: string,
  write: (draft: number) => void,
  isWanted: () => boolean = () => true,
): boolean {
  const draft = openDraft(file);
  try {
    write(draft.opened);
    draft.close();
    if (!isWanted()) return false;
    removeOldDrafts(file, draft.path);
    renameSync(draft.path, file);
    return true;
  } finally {
    draft.discard();
  }
}

/** The same of a text that comes in pieces and takes its time: after each, a signal is heard. */
export async function putPiecesInPlace(file: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const draft = openDraft(file);
  try {
    for (const piece of pieces) {
      writeFileSync(draft.opened, piece);
      await signalsHeard();
    }
    draft.close();
    removeOldDrafts(file, draft.path);
    renameSync(draft.path, file);
  } finally {
    draft.discard();
  }
}

/** A file's next text while it is written. Once it has its place, there is nothing to discard. */
interface Draft {
  readonly path: string;
  readonly opened: number;
  readonly close: () => void;
  readonly discard: () => void;
}

function openDraft(file: string): Draft {
  const path = draftOf(file);
  let open: number | null = null;
  const close = () => {
    if (open !== null) closeSync(open);
    open = null;
  };
  const remove = () => {
    close();
    rmSync(path, { force: true });
  };
  const untold = tidiedWhenEnded(remove);
  const discard = () => {
    untold();
    remove();
  };
  try {
    rmSync(path, { force: true });
    // "wx" writes through no link that somebody has laid there.
    const opened = openSync(path, "wx", 0o666);
    open = opened;
    takeMode(opened, statSync(file, { throwIfNoEntry: false })?.mode ?? null);
    return { path, opened, close, discard };
  } catch (error) {
    discard();
    throw error;
  }
}

/** Some file systems have but one mode, and refuse to set any. */
function takeMode(draft: number, mode: number | null): void {
  if (mode !== null && mode !== fstatSync(draft).mode) fchmodSync(draft, mode & 0o7777);
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
