import { message } from "../model/message.ts";
import { type Git, whyNoRepository } from "./git-command.ts";
import type { Refused } from "./source.ts";

/** The id of a commit. */
export interface Commit {
  readonly commit: string;
}

/**
 * The commit that a change is compared with: where its branch left `ref` (their merge base), so that what others have
 * merged since is neither new nor gone. Where the two have no common history, `ref` itself.
 */
export function baseCommit(git: Git, ref: string): Commit | Refused {
  const failed = whyNoRepository(git);
  if (failed !== null) return failed;
  const shallow = text(git(["rev-parse", "--is-shallow-repository"]).output) === "true";
  const named = isPlausible(ref)
    ? git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`])
    : null;
  const commit = named === null ? "" : text(named.output);
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return refused(ref, shallow);
  const common = git(["merge-base", "HEAD", commit]);
  if (common.ok) return { commit: text(common.output).split("\n")[0] ?? commit };
  return shallow ? refused(ref, true) : { commit };
}

/** An option or a control character is no name of a commit, whatever git makes of it. */
function isPlausible(ref: string): boolean {
  return ref !== "" && !ref.startsWith("-") && !/[\u0000-\u001f\u007f]/.test(ref);
}

function refused(ref: string, shallow: boolean): Refused {
  return {
    refused: shallow ? message("git.shallow", { ref, fetch: fetchFor(ref) }) : message("git.unknown-ref", { ref }),
  };
}

/** What `git fetch --unshallow` needs after it to have the ref, too. */
function fetchFor(ref: string): string {
  const branch = /^(?:refs\/remotes\/)?origin\/([\w./-]+)$/.exec(ref)?.[1];
  if (branch !== undefined) return `origin ${branch}:refs/remotes/origin/${branch}`;
  return /^[0-9a-f]{40,64}$/.test(ref) ? `origin ${ref}` : "origin";
}

function text(output: Buffer): string {
  return output.toString("utf8").trim();
}
