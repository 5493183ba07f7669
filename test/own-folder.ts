import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Gives a run of the tests a temporary folder of its own, and takes it away with the run: whatever a test, a program that it
 * starts or a browser leaves there goes with it, also where tests fail or a worker ends. A run that is killed takes nothing
 * away; the next one does.
 */
export default function setup(): () => void {
  const folder = tmpdir();
  for (const left of readdirSync(folder).filter(isOfAnEndedRun)) remove(join(folder, left));
  const own = mkdtempSync(join(folder, `factlint-tests-${process.pid}-`));
  // A program that a test starts as another user gets through, and sees no names.
  chmodSync(own, 0o711);
  // Unix asks the first, Windows the others.
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = own;
  return () => remove(own);
}

function isOfAnEndedRun(name: string): boolean {
  const [, id] = /^factlint-tests-(\d+)-/.exec(name) ?? [];
  return id !== undefined && !isRunning(Number(id));
}

/** A process of another user runs too, though it takes no signal of ours. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
