import { spawnSync } from "node:child_process";
import { message } from "../model/message.ts";
import type { Refused } from "./source.ts";

/** Asks git something in a folder. */
export type Git = (args: readonly string[], input?: string) => GitAnswer;

/** What git gave, and whether it did what it was asked. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly output: Buffer;
  /** What git said to a person. */
  readonly said: string;
}

/** Set by git for its hooks; they would lead away from the folder that was asked about. */
const leadingAway = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR"];

/** Runs git without a shell: no name of a file or commit is ever read as a command, and nothing asks for a password. */
export function gitIn(folder: string, environment: NodeJS.ProcessEnv): Git {
  const quiet = { LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_NO_REPLACE_OBJECTS: "1" };
  const kept = Object.entries(environment).filter(([name]) => !leadingAway.includes(name));
  const env = { ...Object.fromEntries(kept), ...quiet };
  return (args, input = "") => {
    const ended = spawnSync("git", args, { cwd: folder, env, input, maxBuffer: 2 ** 30, windowsHide: true });
    if (ended.error !== undefined && isMissing(ended.error)) return { ok: false, output: Buffer.alloc(0), said: "" };
    if (ended.error !== undefined) throw new Error(`git ${args[0] ?? ""} could not be run.`, { cause: ended.error });
    return { ok: ended.status === 0, output: ended.stdout, said: ended.stderr.toString("utf8").trim() };
  };
}

/** Why git cannot work in this folder; null where it can. */
export function whyNoRepository(git: Git): Refused | null {
  const { ok, said } = git(["rev-parse", "--git-dir"]);
  if (ok) return null;
  return { refused: said === "" ? message("git.not-installed", {}) : message("git.no-repository", { said }) };
}

function isMissing(error: Error): boolean {
  return "code" in error && error.code === "ENOENT";
}
