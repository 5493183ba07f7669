import { readdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** How long the draft of a writer that is at work is left alone, in milliseconds: writing takes far less. */
const patience = 60_000;

/** Where a file's next text is written, to be renamed once it is whole: beside it, hidden, so that nothing takes it for a record. */
export function draftOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
}

/**
 * Removes what writers of a file left beside it when they were killed. `draft` is the draft just written: by its time, and
 * so by the clock of the disk, the others are old or not.
 */
export function removeOldDrafts(file: string, draft: string): void {
  try {
    removeBeside(file, draft);
  } catch (error) {
    // What cannot be listed or removed does no harm where it is.
    if (!(error instanceof Error && "syscall" in error)) throw error;
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
