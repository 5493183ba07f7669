import { closeSync, fstatSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import { sealed, unsealed } from "../cache/seal.ts";
import { makeFolder } from "../load/make-folder.ts";
import { isOwn } from "../load/own.ts";
import { cacheFolder } from "./cache-folder.ts";

/** A program that runs, and a way to keep what V8 has compiled of it for the next run. */
interface OpenProgram<Exported> {
  readonly exported: Exported;
  keepCompiled(): void;
}

type Require = (id: string) => unknown;
type Program = (exports: object, require: Require, __filename: string) => void;

/**
 * Runs the program `path`.js with what V8 compiled of it in an earlier run, which saves about a third of a short run. Compiled
 * code belongs to one version of Node: the build leaves that of its own beside the program, another is kept in the user's
 * cache folder. V8 refuses what another V8 has compiled, but crashes on what is damaged; and what is kept runs as code. So a
 * file counts only with the checksum it was written with, and a kept one only where nobody but the user may write. Without
 * one, as where nothing can be read or written, the program is compiled anew. `FACTLINT_COMPILED` names another folder;
 * empty, nothing is kept.
 */
export function openProgram<Exported>(path: string, require: Require): OpenProgram<Exported> {
  const source = readFileSync(`${path}.js`, "latin1");
  const beside = `${path}-${process.version}-${process.arch}.compiled`;
  const { script, fits } = compile(`${path}.js`, source, beside);
  const exported = {};
  (script.runInThisContext() as Program)(exported, require, `${path}.js`);
  return {
    exported: exported as Exported,
    keepCompiled() {
      const kept = fits ? null : keptFile(beside);
      if (kept !== null) write(kept, script);
    },
  };
}

/** Where a run keeps the code that it has compiled, for which the build has left none; null where none may be kept. */
function keptFile(beside: string): string | null {
  const folder = process.env["FACTLINT_COMPILED"] ?? usualFolder();
  return folder === "" ? null : join(folder, basename(beside));
}

/** Empty where there is none. */
function usualFolder(): string {
  const folder = cacheFolder(process.env);
  return folder === null ? "" : join(folder, "compiled");
}

function compile(
  filename: string,
  source: string,
  beside: string,
): { readonly script: Script; readonly fits: boolean } {
  for (const read of [() => readSealed(beside), () => readOwn(keptFile(beside))]) {
    const cachedData = read();
    if (cachedData === null) continue;
    const script = new Script(source, { filename, cachedData });
    if (script.cachedDataRejected === false) return { script, fits: true };
  }
  return { script: new Script(source, { filename }), fits: false };
}

/** What was written to a file, whoever wrote it; null where it is damaged or not there. */
function readSealed(file: string | number): Buffer | null {
  try {
    return unsealed(readFileSync(file));
  } catch {
    return null;
  }
}

/** The same of a file that only the user can have written; null where there is none. */
function readOwn(file: string | null): Buffer | null {
  if (file === null) return null;
  try {
    if (!isOwnFolder(dirname(file))) return null;
    // What is looked at and what is read are one file, whatever is put in its place meanwhile.
    const opened = openSync(file, "r");
    try {
      return isOwn(fstatSync(opened)) ? readSealed(opened) : null;
    } finally {
      closeSync(opened);
    }
  } catch {
    return null;
  }
}

function isOwnFolder(folder: string): boolean {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats !== undefined && isOwn(stats);
}

/**
 * Writes beside the file and renames: another run never reads half of it. Where it cannot, or others may write there, the
 * next run takes longer.
 */
function write(file: string, script: Script): void {
  const draft = `${file}.${process.pid}.tmp`;
  const folder = dirname(file);
  const written = succeeds(() => {
    makeFolder(folder, 0o700);
    const bytes = isOwnFolder(folder) ? sealed(script.createCachedData()) : null;
    if (bytes === null) return;
    // "wx" writes through no link that someone has laid there.
    writeFileSync(draft, bytes, { mode: 0o600, flag: "wx" });
    renameSync(draft, file);
  });
  if (!written) succeeds(() => rmSync(draft));
}

function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
