import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import { cacheFolder } from "./cache-folder.ts";

/** A program that runs, and a way to keep what V8 has compiled of it for the next run. */
interface OpenProgram<Exported> {
  readonly exported: Exported;
  keepCompiled(): void;
}

type Require = (id: string) => unknown;
type Program = (exports: object, require: Require) => void;

/**
 * Runs the program `path`.js with what V8 compiled of it in an earlier run, which saves about a third of a short run. Compiled
 * code belongs to one version of Node: the build leaves that of its own beside the program, another is kept in the user's
 * cache folder. V8 itself refuses what does not fit; then, as where nothing can be read or written, the program is compiled
 * anew. `FACTLINT_COMPILED` names another folder; empty, nothing is kept.
 */
export function openProgram<Exported>(path: string, require: Require): OpenProgram<Exported> {
  const source = readFileSync(`${path}.js`, "latin1");
  const files = compiledFiles(path);
  const { script, fits } = compile(`${path}.js`, source, files);
  const exported = {};
  (script.runInThisContext() as Program)(exported, require);
  return {
    exported: exported as Exported,
    keepCompiled() {
      if (!fits && files.kept !== null) write(files.kept, script);
    },
  };
}

interface CompiledFiles {
  /** What the build left. */
  readonly beside: string;
  /** Where an earlier run kept its own, and where this one does; null where none may. */
  readonly kept: string | null;
}

function compiledFiles(path: string): CompiledFiles {
  const beside = `${path}-${process.version}-${process.arch}.compiled`;
  const folder = process.env["FACTLINT_COMPILED"] ?? usualFolder();
  return { beside, kept: folder === "" ? null : join(folder, basename(beside)) };
}

/** Empty where there is none. */
function usualFolder(): string {
  const folder = cacheFolder(process.env);
  return folder === null ? "" : join(folder, "compiled");
}

function compile(
  filename: string,
  source: string,
  { beside, kept }: CompiledFiles,
): { readonly script: Script; readonly fits: boolean } {
  for (const file of [beside, kept]) {
    const cachedData = file === null ? null : readIfThere(file);
    if (cachedData === null) continue;
    const script = new Script(source, { filename, cachedData });
    if (script.cachedDataRejected === false) return { script, fits: true };
  }
  return { script: new Script(source, { filename }), fits: false };
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Writes beside the file and renames: another run never reads half of it. Where it cannot, the next run takes longer. */
function write(file: string, script: Script): void {
  const draft = `${file}.${process.pid}.tmp`;
  const written = succeeds(() => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(draft, script.createCachedData(), { mode: 0o600 });
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
