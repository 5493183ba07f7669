import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { folderWith } from "../folders.ts";

export const binary = fileURLToPath(new URL("../../dist/factlint.js", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real, bundled program in a folder, without colours and without the traces of a CI around it. */
export function factlint(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ended {
  if (!existsSync(binary)) throw new Error("dist/factlint.js is not there: run `npm run build` first.");
  return runOf(binary, folder, args, env);
}

/** The same of the program in another place. */
export function runOf(
  program: string,
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...plainEnvironment(), ...env },
    // What never ends is a failure, and not a wait.
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** Without colours and languages, without a CI, and with a cache that is the test's own. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { CI: _, GITHUB_ACTIONS: __, FORCE_COLOR: ___, ...rest } = process.env;
  return { ...rest, NO_COLOR: "1", LC_ALL: "C", XDG_CACHE_HOME: cacheHome() };
}

let home: string | null = null;

/** What the runs of the tests keep is theirs. */
function cacheHome(): string {
  home ??= folderWith();
  return home;
}
